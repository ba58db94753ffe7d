package org.mithaq.codebook.ide.result;

import java.util.List;
import java.util.Optional;

/**
 * Something that may stand at a place.
 *
 * @param kind what it is
 * @param replaced what it replaces, which may be empty
 * @param text what is written; for templates with the places to fill in left out
 * @param places the places to fill in, in units of {@link #text()}; the caret goes to the first one, or to the end of
 *               the text when there is none
 * @param label what the list of proposals shows, mostly the text itself
 * @param detail what is shown beside it: the label in the users' language, or what it is; may be empty
 * @param documentation what it means, where there is more to say
 * @param priority the higher, the earlier in the list
 */
public record Proposal(Kind kind, TextRange replaced, String text, List<TextRange> places, String label, String detail,
        Optional<Documentation> documentation, int priority) {

    public Proposal {
        places = List.copyOf(places);
    }

    /** What a proposal is. */
    public enum Kind {
        /** A word of the language. */
        KEYWORD,
        /** Something that is declared. */
        NAME,
        /** A function. */
        FUNCTION,
        /** A piece of text with places to fill in. */
        TEMPLATE
    }
}
