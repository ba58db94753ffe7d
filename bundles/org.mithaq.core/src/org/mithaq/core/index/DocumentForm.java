package org.mithaq.core.index;

/** What stands in the files of the index. */
final class DocumentForm {

    /** The first four bytes. */
    static final int MAGIC = 0x4D545251;
    /** Raised whenever the files are written otherwise: older ones are made anew. */
    static final int VERSION = 2;
    /** The checksum at the end, in bytes. */
    static final int CHECKSUM = Long.BYTES;

    static final int NO_MOMENT = 0;
    static final int MOMENT = 1;

    /** How a number is written. */
    static final int NO_NUMBER = 0;
    static final int WHOLE_NUMBER = 1;
    static final int DECIMAL_NUMBER = 2;

    /** The kinds of values; their places are what is written. */
    enum Kind {
        TEXT, YES_NO, NUMBER, QUANTITY, DATE, CATEGORY, POSITION, ENTRY, PARTICIPATION, RECORD, MISSING;

        private static final Kind[] ALL = values();

        static Kind at(int place) {
            return ALL[place];
        }
    }

    private DocumentForm() {
    }
}
