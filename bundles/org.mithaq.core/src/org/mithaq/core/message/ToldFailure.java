package org.mithaq.core.message;

/** A failure that says in the user's words what happened and what to do next. Implemented by exceptions. */
public interface ToldFailure {

    /** What to show to the user. */
    Message userMessage();
}
