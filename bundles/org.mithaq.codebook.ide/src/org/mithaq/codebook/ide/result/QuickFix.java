package org.mithaq.codebook.ide.result;

/**
 * A way to put a problem right.
 *
 * @param title what it does, in the users' language
 * @param edits how
 */
public record QuickFix(String title, FileEdits edits) {
}
