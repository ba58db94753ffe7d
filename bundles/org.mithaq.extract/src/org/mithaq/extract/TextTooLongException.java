package org.mithaq.extract;

/** More text than the limit; unchecked, as it comes up in the middle of what libraries call. */
public final class TextTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
