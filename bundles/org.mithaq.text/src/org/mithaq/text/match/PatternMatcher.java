package org.mithaq.text.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.mithaq.text.fold.FoldedRange;
import org.mithaq.text.fold.FoldedText;

/** Finds patterns in a folded text, with a limit on the work that one pattern may do. */
public final class PatternMatcher {

    /** Steps per unit of text that any sensible expression stays far below. */
    private static final int STEPS_PER_UNIT = 1_000;
    private static final int LEAST_STEPS = 1_000_000;

    private final List<CuePattern> patterns;

    public PatternMatcher(List<CuePattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /**
     * All matches, pattern by pattern, each in the order of the text.
     *
     * @throws PatternLimitException when a pattern takes too long on this text
     */
    public List<Match> find(FoldedText text) {
        List<Match> found = new ArrayList<>();
        for (CuePattern pattern : patterns) {
            long limit = Math.max(LEAST_STEPS, (long) STEPS_PER_UNIT * text.value().length());
            Matcher matcher = pattern.pattern().matcher(new LimitedText(text.value(), limit, pattern.id()));
            while (matcher.find()) {
                FoldedRange range = new FoldedRange(matcher.start(), matcher.end());
                if (range.start() < range.end()) {
                    found.add(new Match(pattern.id(), text.toRaw(range), MatchLevel.FOLDED));
                }
            }
        }
        found.removeIf(match -> match.segments().isEmpty());
        return List.copyOf(found);
    }
}
