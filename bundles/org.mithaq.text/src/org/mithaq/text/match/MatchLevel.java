package org.mithaq.text.match;

import java.util.Locale;

/** How closely a passage matches a phrase, the closest first. */
public enum MatchLevel {
    /** Character by character. */
    EXACT,
    /** After folding. */
    FOLDED,
    /** After folding, and only when blanks inside of words or missing between words are overlooked. */
    OPTIONAL_BLANKS,
    /** Inside of a longer word, whose rest is a word of its own elsewhere in the text. */
    GLUED;

    /** As written in files: the lower-case name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
