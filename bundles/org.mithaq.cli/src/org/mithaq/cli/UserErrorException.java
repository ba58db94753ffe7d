package org.mithaq.cli;

/** Something that the user can put right. It ends the verb with one line and no stack trace. */
final class UserErrorException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message in the user's language: what is wrong and what to do next */
    UserErrorException(String message) {
        super(message);
    }
}
