package org.mithaq.cli;

/** What a verb ends with, as the README promises to scripts. */
final class ExitCodes {

    /** All went well. */
    static final int FINE = 0;
    /** The verb ran and found something that a person should look at. */
    static final int FINDINGS = 1;
    /** The command line or the input cannot be used. */
    static final int WRONG_USE = 2;

    private ExitCodes() {
    }
}
