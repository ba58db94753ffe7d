package org.mithaq.core.search.query;

import java.util.EnumSet;
import java.util.Set;
import org.mithaq.text.zone.ZoneKind;

/**
 * What to look for.
 *
 * @param text words; words in quotation marks belong together when words are looked for in any order
 * @param loosest matches of looser levels are not told
 * @param window number of words that must hold all of {@code text} in any order; 0 for the printed line
 * @param zones kinds of zones that a match may begin in
 * @param limit how many matches are told at most
 */
public record SearchQuery(String text, SearchLevel loosest, int window, Set<ZoneKind> zones, int limit) {

    /** The longest text that can be looked for, in UTF-16 units. */
    public static final int LONGEST_TEXT = 150;
    /** The widest window, in words. */
    public static final int WIDEST_WINDOW = 40;
    /** No limit to the number of matches. */
    public static final int ALL = Integer.MAX_VALUE;

    private static final Set<ZoneKind> NOTES = EnumSet.of(ZoneKind.FOOTNOTE, ZoneKind.FOOTNOTE_MARKER,
            ZoneKind.FOOTNOTE_NUMBER, ZoneKind.URL,
            ZoneKind.RUNNING_TITLE, ZoneKind.PAGE_NUMBER);

    /**
     * @throws IllegalArgumentException when window or limit cannot be; what is wrong with the text is told when it is
     *     looked for
     */
    public SearchQuery {
        zones = Set.copyOf(zones);
        if (window < 0 || window > WIDEST_WINDOW) {
            throw new IllegalArgumentException("A window has 0 to " + WIDEST_WINDOW + " words: " + window);
        }
        if (limit < 1) {
            throw new IllegalArgumentException("At least one match is asked for: " + limit);
        }
    }

    /** All matches in all zones, words within a printed line. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, SearchLevel.LETTERS, 0, EnumSet.allOf(ZoneKind.class), ALL);
    }

    public SearchQuery upTo(SearchLevel level) {
        return new SearchQuery(text, level, window, zones, limit);
    }

    public SearchQuery within(int words) {
        return new SearchQuery(text, loosest, words, zones, limit);
    }

    public SearchQuery in(Set<ZoneKind> kinds) {
        return new SearchQuery(text, loosest, window, kinds, limit);
    }

    public SearchQuery atMost(int matches) {
        return new SearchQuery(text, loosest, window, zones, matches);
    }

    /** All zones but notes, their markers, addresses, running titles and page numbers. */
    public static Set<ZoneKind> withoutNotes() {
        Set<ZoneKind> kinds = EnumSet.allOf(ZoneKind.class);
        kinds.removeAll(NOTES);
        return kinds;
    }
}
