package org.mithaq.extract;

/** Why no text can be had from a file. */
public enum ExtractionProblem {
    /** It is none of the formats that are known. */
    UNKNOWN_FORMAT,
    /** A format of old programs, or a file of a new one with a password. */
    OLD_OR_LOCKED_OFFICE,
    /** A password is needed, or its owner does not let text be taken out. */
    ENCRYPTED,
    /** It is not what its format asks for; what is wrong is the first detail. */
    DAMAGED,
    /** It has pages or parts, but not a letter: pictures of pages, for instance. */
    NO_TEXT,
    /** There is nothing in it. */
    EMPTY,
    /** Bytes that its encoding does not know; details: name of the encoding, offset of the first such byte. */
    BROKEN_ENCODING,
    /** The file is larger than the limit, which is the first detail, in megabytes. */
    FILE_TOO_LARGE,
    /** It unpacks to more than the limit, which is the first detail, in megabytes. */
    UNPACKS_TOO_LARGE,
    /** It holds more text than the limit, which is the first detail, in millions of characters. */
    TOO_MUCH_TEXT,
    /** Reading it took longer than the limit, which is the first detail, in seconds. */
    TOO_SLOW,
    /** Reading it needs more memory than the limit, which is the first detail, in megabytes. */
    TOO_MUCH_MEMORY,
    /** The process that read it ended without an answer. */
    READER_FAILED
}
