package org.mithaq.text.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.mithaq.text.fold.FoldedRange;
import org.mithaq.text.fold.FoldedText;

/**
 * Finds patterns in a folded text, with a limit on the work that one pattern may do. A pattern is tried only where the
 * text begins as its matches do. Thread-safe.
 */
public final class PatternMatcher {

    /** Steps per unit of text that any sensible expression stays far below. */
    private static final int STEPS_PER_UNIT = 1_000;
    private static final int LEAST_STEPS = 1_000_000;

    private final List<CuePattern> patterns;
    private final PatternStarts starts;

    public PatternMatcher(List<CuePattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.starts = new PatternStarts(this.patterns);
    }

    /**
     * All matches, pattern by pattern, each in the order of the text.
     *
     * @throws PatternLimitException when a pattern takes too long on this text
     */
    public List<Match> find(FoldedText text) {
        List<Match> found = new ArrayList<>();
        List<Optional<int[]>> places = starts.find(text.value());
        for (int i = 0; i < patterns.size(); i++) {
            String id = patterns.get(i).id();
            matches(patterns.get(i), places.get(i), text.value(), range -> found.add(new Match(id, text.toRaw(range),
                    MatchLevel.FOLDED)));
        }
        found.removeIf(match -> match.segments().isEmpty());
        return List.copyOf(found);
    }

    private static void matches(CuePattern pattern, Optional<int[]> places, String text, Consumer<FoldedRange> found) {
        long limit = Math.max(LEAST_STEPS, (long) STEPS_PER_UNIT * text.length());
        Matcher matcher = pattern.pattern().matcher(new LimitedText(text, limit, pattern.id()));
        if (places.isEmpty()) {
            while (matcher.find()) {
                tell(matcher, found);
            }
            return;
        }
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        Optional<RequiredLetters.Search> required = pattern.required().map(letters -> letters.new Search(text));
        int from = 0;
        for (int place : places.get()) {
            if (place >= from && (required.isEmpty() || required.get().mayMatch(place)) && matcher.region(place, text.length()).lookingAt()) {
                tell(matcher, found);
                from = Math.max(place + 1, matcher.end());
            }
        }
    }

    private static void tell(Matcher matcher, Consumer<FoldedRange> found) {
        if (matcher.start() < matcher.end()) {
            found.accept(new FoldedRange(matcher.start(), matcher.end()));
        }
    }
}
