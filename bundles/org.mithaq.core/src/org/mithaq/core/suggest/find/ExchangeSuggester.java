package org.mithaq.core.suggest.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.feature.TwoSides;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.zone.ZoneKind;

/**
 * Finds records of something for something by the cues of their type, which stand between what is given and what is given
 * in return. The words of both sides are the values of a suggestion, and its evidence.
 */
final class ExchangeSuggester implements Suggester {

    private static final double BOTH_SIDES = 0.6;
    private static final double ONE_SIDE = 0.3;
    private static final int SHORTEST_SIDE = 3;
    private static final String SIDE_ENDS = "؛:\"“”«»";
    private static final String RETURN_ENDS = SIDE_ENDS + "،,";
    private static final String AROUND = " \n،,-";

    private final String kind;
    private final CodeCues cues;

    private ExchangeSuggester(RecordType type) {
        this.kind = type.getName().toLowerCase(Locale.ROOT);
        this.cues = new CodeCues(List.of(type));
    }

    /** Empty for types without two sides or without cues. */
    static Optional<Suggester> of(RecordType type) {
        return TwoSides.of(type).map(sides -> new ExchangeSuggester(type)).filter(suggester -> !suggester.cues.isEmpty())
                .map(Suggester.class::cast);
    }

    @Override
    public List<CueForms.Finder<?>> finders() {
        return List.of(cues.finder());
    }

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (CodeCues.Place cue : cues.find(text)) {
            if (text.zones().zoneAt(cue.segments().ranges().getFirst().start()) != ZoneKind.FOOTNOTE) {
                suggestions.add(suggestion(text, cue));
            }
        }
        return List.copyOf(suggestions);
    }

    private Suggestion suggestion(SuggestionText text, CodeCues.Place cue) {
        ReadingRange passage = text.passages().around(cue.range());
        ReadingRange given = before(text, cue.range(), passage);
        ReadingRange returned = behind(text, cue.range(), passage);
        String rule = kind + ".cue:" + cue.code();
        if (given.length() < SHORTEST_SIDE || returned.length() < SHORTEST_SIDE) {
            return text.suggestion(kind, List.of(cue.code()), cue.segments(), rule, ONE_SIDE);
        }
        return text.suggestion(kind, List.of(words(text, given), words(text, returned)),
                text.reading().toRaw(new ReadingRange(given.start(), returned.end())), rule, BOTH_SIDES);
    }

    private static String words(SuggestionText text, ReadingRange side) {
        return text.reading().text(side).replaceAll("\\s+", " ");
    }

    /** From the particle in front of the cue back to the start of the passage or the last sign that ends what was said before. */
    private static ReadingRange before(SuggestionText text, ReadingRange cue, ReadingRange passage) {
        String letters = text.reading().text();
        int end = cue.start().value();
        while (end > passage.start().value() && Character.isLetter(letters.charAt(end - 1))) {
            end--;
        }
        while (end > passage.start().value() && AROUND.indexOf(letters.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > passage.start().value() && SIDE_ENDS.indexOf(letters.charAt(start - 1)) < 0) {
            start--;
        }
        return trimmed(letters, start, end);
    }

    /** Up to the end of the passage or the next sign. */
    private static ReadingRange behind(SuggestionText text, ReadingRange cue, ReadingRange passage) {
        String letters = text.reading().text();
        int end = cue.end().value();
        while (end < passage.end().value() && RETURN_ENDS.indexOf(letters.charAt(end)) < 0) {
            end++;
        }
        return trimmed(letters, cue.end().value(), end);
    }

    private static ReadingRange trimmed(String letters, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && AROUND.indexOf(letters.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (AROUND + ".").indexOf(letters.charAt(end - 1)) >= 0) {
            end--;
        }
        return ReadingRange.of(start, end);
    }
}
