package org.mithaq.text.reading;

import java.util.Locale;

/** Why a piece of a reading is where it is. */
public enum ReadingReason {
    /** Nothing was done: the piece stands where it is stored. */
    AS_STORED,
    /** A sign of Markdown, which is not written for readers, is left out. */
    MARKDOWN,
    /** A letter and its final ya or alef maqsura, parted by a blank in extraction, are joined. */
    FINAL_YA_JOINED,
    /** A letter that stood alone, since a blank stands in place of a mark, is joined with its word. */
    LONE_LETTER_JOINED,
    /** A mark that stood apart from its letter is joined to it. */
    MARK_JOINED,
    /** A mark without a letter is shown on a dotted circle, since its letter is not certain. */
    MARK_SHOWN_APART,
    /** A run stands where it is read; extraction stored the runs of its line from the left edge to the right one. */
    RUNS_REORDERED,
    /** A line is read as it is stored, although another order may be right. */
    ORDER_UNCERTAIN,
    /** A coder decided on the order of the line. */
    DECIDED_BY_CODER,
    /** The number of a list item stands before the item; it was stored behind the item's first line. */
    ITEM_NUMBER_FIRST,
    /** A blank parts two words that extraction glued together. */
    GLUED_WORDS,
    /** A bracket is turned round, and the blanks inside of it left out, since it was stored as it looks on the page. */
    BRACKET_MIRRORED,
    /** What the page put between the words of a sentence, such as its notes, stands behind the line that ends it. */
    BEHIND_THE_SENTENCE,
    /** A link that is printed several times is shown once, and in one piece. */
    LINK_ONCE,
    /** A blank before a sign that closes a word or a sentence is left out. */
    BLANK_BEFORE_SIGN,
    /** A border is shown between a digit and an Arabic letter that are glued together. */
    DIGIT_BORDER;

    /** As written in files and shown by the command line: the lower-case name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
