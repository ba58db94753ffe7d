package org.mithaq.core.message;

/**
 * A demand that cannot be met, though the program is right: the user is to be told why. Unchecked, as it surfaces
 * where an edit is asked for, which most callers cannot better.
 */
public class RefusedException extends RuntimeException implements ToldFailure {

    private static final long serialVersionUID = 1L;

    private final transient Message userMessage;

    public RefusedException(Message userMessage) {
        super(userMessage.inEnglish());
        this.userMessage = userMessage;
    }

    public RefusedException(Message userMessage, Throwable cause) {
        super(userMessage.inEnglish(), cause);
        this.userMessage = userMessage;
    }

    @Override
    public Message userMessage() {
        return userMessage;
    }
}
