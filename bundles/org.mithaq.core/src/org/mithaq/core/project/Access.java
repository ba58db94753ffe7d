package org.mithaq.core.project;

/** What a project is opened for. */
public enum Access {
    /** Codings may be changed; takes the coder's lock. */
    READ_WRITE,
    /** Nothing is changed and no lock is taken. */
    READ_ONLY
}
