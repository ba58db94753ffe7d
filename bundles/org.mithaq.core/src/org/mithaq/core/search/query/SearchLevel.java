package org.mithaq.core.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How closely a passage matches what is looked for, the closest first. */
public enum SearchLevel {
    /** Character by character, as stored; clitics may stand in front, here and further on. */
    EXACT,
    /** After folding. */
    FOLDED,
    /** After folding, and only when blanks inside of words or missing between words are overlooked. */
    OPTIONAL_BLANKS,
    /** All words in any order, within a printed line or a window of words. */
    WORDS,
    /** With other endings, or all stems in any order within a printed line or a window of words. */
    STEM,
    /** Another name that the codebook's registries have for the same. */
    SYNONYM,
    /** The letters alone, inside of longer words. */
    LETTERS;

    /** As written in files and on the command line: the lower-case name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with this {@link #id()}. */
    public static Optional<SearchLevel> ofId(String id) {
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }

    /** Whether matches of another level are told when this one is the loosest that is asked for. */
    public boolean includes(SearchLevel other) {
        return other.compareTo(this) <= 0;
    }
}
