package org.mithaq.core.message;

/** Something went wrong that a user is to be told about, with what to do next. */
public class MithaqException extends Exception implements ToldFailure {

    private static final long serialVersionUID = 1L;

    private final transient Message userMessage;

    public MithaqException(Message userMessage) {
        super(userMessage.inEnglish());
        this.userMessage = userMessage;
    }

    public MithaqException(Message userMessage, Throwable cause) {
        super(userMessage.inEnglish(), cause);
        this.userMessage = userMessage;
    }

    /** {@inheritDoc} {@link #getMessage()} is its English text. */
    @Override
    public Message userMessage() {
        return userMessage;
    }
}
