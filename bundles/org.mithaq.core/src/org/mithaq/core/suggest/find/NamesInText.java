package org.mithaq.core.suggest.find;

import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;

/**
 * Tells names from the same letters that are no name where they stand, by what the grammar allows a name: it has no
 * sign of being indefinite, as {@code تركيًّا} has, and it follows no noun that it agrees with, as {@code السعودية} does in
 * {@code المبادرة السعودية}.
 */
final class NamesInText {

    private static final char FATHATAN = '\u064B';
    private static final String ARTICLE = "ال";
    /** How words of relation end; many states and towns are named by one. */
    private static final String RELATION = "ية";
    private static final String PLURAL = "ات";
    /** A shorter word with the letters of the article has none. */
    private static final int SHORTEST_WITH_ARTICLE = 5;

    private final Reading reading;

    NamesInText(SuggestionText text) {
        this.reading = text.reading();
    }

    /** @param segments a place where the letters of a name stand, without particles in front */
    boolean isName(RawSegments segments) {
        return reading.hull(segments).filter(range -> !isIndefinite(range) && !isAdjective(range)).isPresent();
    }

    private boolean isIndefinite(ReadingRange range) {
        String text = reading.text(range);
        return text.indexOf(FATHATAN, text.lastIndexOf(' ') + 1) >= 0;
    }

    private boolean isAdjective(ReadingRange range) {
        String first = word(range.start().value(), range.end().value());
        boolean startsWord = range.start().value() == 0 || Character.isWhitespace(before(range.start().value()));
        if (!first.endsWith(RELATION) || !startsWord) {
            return false;
        }
        String noun = wordBefore(range.start().value());
        return first.startsWith(ARTICLE) ? isDefinite(noun)
                : !isDefinite(noun) && (noun.endsWith(RELATION) || noun.endsWith(PLURAL));
    }

    private char before(int offset) {
        return reading.text().charAt(offset - 1);
    }

    private static boolean isDefinite(String word) {
        return word.length() >= SHORTEST_WITH_ARTICLE
                && (word.startsWith(ARTICLE) || word.startsWith("وال") || word.startsWith("بال") || word.startsWith("لل"));
    }

    /** The letters without marks from a place on. */
    private String word(int start, int limit) {
        StringBuilder letters = new StringBuilder();
        for (int i = start; i < limit && !Character.isWhitespace(reading.text().charAt(i)); i++) {
            addLetter(reading.text().charAt(i), letters);
        }
        return letters.toString();
    }

    /** The word that stands directly before a place; empty when a sign does. */
    private String wordBefore(int offset) {
        int end = offset;
        while (end > 0 && Character.isWhitespace(before(end))) {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(before(start)) || isMark(before(start)))) {
            start--;
        }
        return word(start, end);
    }

    private static void addLetter(char c, StringBuilder letters) {
        if (!isMark(c)) {
            letters.append(c);
        }
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
