package org.mithaq.core.suggest.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.zone.ZoneKind;

/**
 * Cuts running text into sentences. Extraction puts empty lines between printed lines, so that one only ends a sentence
 * behind a sign that may close a paragraph; titles, notes and the like never belong to a sentence.
 */
final class Sentences {

    private static final int LONGEST = 600;
    private static final String ENDS = ".!?\u061F\u2022";
    private static final String GOES_ON = "\u060C,/-\u061B";

    private final String text;
    private final BitSet borders = new BitSet();

    Sentences(SuggestionText text) {
        this.text = text.reading().text();
        text.zones().list().stream().filter(zone -> ends(zone.kind()))
                .flatMap(zone -> text.reading().hull(RawSegments.of(zone.range())).stream())
                .forEach(range -> {
                    borders.set(range.start().value());
                    borders.set(range.end().value());
                });
    }

    private static boolean ends(ZoneKind kind) {
        return switch (kind) {
            case HEADING, FOOTNOTE, PULL_QUOTE, RUNNING_TITLE, URL -> true;
            default -> false;
        };
    }

    /** The sentences of places, each once, in the order of the places. */
    List<ReadingRange> around(List<ReadingRange> places) {
        List<ReadingRange> sentences = new ArrayList<>();
        for (ReadingRange place : places) {
            if (sentences.isEmpty() || !sentences.getLast().contains(place)) {
                sentences.add(around(place));
            }
        }
        return sentences;
    }

    private ReadingRange around(ReadingRange place) {
        int start = place.start().value();
        while (start > 0 && place.start().value() - start < LONGEST && !endsBefore(start)) {
            start--;
        }
        int end = place.end().value();
        while (end < text.length() && end - place.end().value() < LONGEST && !endsBefore(end)) {
            end++;
        }
        return ReadingRange.of(start, end);
    }

    private boolean endsBefore(int at) {
        char before = text.charAt(at - 1);
        if (borders.get(at)) {
            return true;
        }
        if (before == '\n') {
            return at >= 2 && text.charAt(at - 2) == '\n' && lastSign(at - 2).filter(Sentences::mayClose).isPresent();
        }
        return ENDS.indexOf(before) >= 0 && !isWithinNumber(at - 1);
    }

    private Optional<Character> lastSign(int before) {
        int at = before;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > 0 ? Optional.of(text.charAt(at)) : Optional.empty();
    }

    private static boolean mayClose(char sign) {
        return !Character.isLetterOrDigit(sign) && GOES_ON.indexOf(sign) < 0 && Character.getType(sign) != Character.NON_SPACING_MARK;
    }

    private boolean isWithinNumber(int dot) {
        return dot > 0 && dot + 1 < text.length() && Character.isDigit(text.charAt(dot - 1))
                && Character.isDigit(text.charAt(dot + 1));
    }
}
