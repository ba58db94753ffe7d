package org.mithaq.core.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.text.ReadingRange;

/**
 * Finds what the position of a cue is taken on among what its sentence names: mostly the first behind the cue, and the
 * last before it where the cue has a pronoun for it.
 */
final class Targets {

    private static final double BEHIND = 1.0;
    /** What an opinion is about opens its clause, as in "that the talks will not succeed". */
    private static final double SUBJECT = 1.05;
    private static final double BEFORE = 0.7;
    private static final double BY_PRONOUN = 0.9;
    private static final double PER_WORD = 0.025;
    private static final double PER_BREAK = 0.3;
    /** A comma beside a full break. */
    private static final double COMMA = 0.4;
    private static final double ACTOR = 0.66;
    private static final int ACTOR_WITHIN = 3;
    private static final double WITHIN_CUE = 0.4;
    private static final double LEAST = 0.2;
    /** Words between two targets that are joined by "and". */
    private static final int JOINED_WITHIN = 4;

    /** Conjunctions that take up the preposition of the first target. */
    private static final Set<String> RESUMING = Set.of("والي", "وعلي", "وعن", "ومن", "وفي");
    private static final int RESUMED_WITHIN = 10;

    private final Sentence sentence;
    private final List<Named> targets;
    private final List<Named> actors;
    private final List<PositionCue> cues;

    /**
     * @param targets those of the sentence, in reading order
     * @param actors those of the sentence, on whom a position may be taken too
     * @param cues those of the sentence
     */
    Targets(Sentence sentence, List<Named> targets, List<Named> actors, List<PositionCue> cues) {
        this.sentence = sentence;
        this.actors = actors;
        this.targets = targets;
        this.cues = cues;
    }

    /** A target and whether a deed that puts an end to it stands between. */
    record Aim(Named named, double score, boolean reversed) {
    }

    /** The likeliest and those joined to it; empty when none is likely enough. */
    List<Aim> of(ReadingRange cue) {
        return targets.stream().map(one -> aim(cue, one)).filter(aim -> aim.score() >= LEAST)
                .max(Comparator.comparingDouble(Aim::score)).map(this::withJoined)
                .or(() -> actor(cue).map(List::of)).orElse(List.of());
    }

    /** One who stands soon behind the cue, though not at once, where its subject is. */
    private Optional<Aim> actor(ReadingRange cue) {
        int from = sentence.last(cue) + 1;
        return actors.stream().filter(actor -> sentence.first(actor.range()) > from
                && sentence.first(actor.range()) <= from + ACTOR_WITHIN && !sentence.before(actor.range()).startsWith("و")).findFirst()
                .map(actor -> new Aim(new Named(actor.id(), actor.range(), Named.How.ASIDE), ACTOR, isReversed(from, sentence.first(actor.range()))));
    }

    private Aim aim(ReadingRange cue, Named named) {
        int cueFirst = sentence.first(cue);
        int cueLast = sentence.last(cue);
        int first = sentence.first(named.range());
        int last = sentence.last(named.range());
        double aside = switch (named.how()) {
            case NAME -> 0;
            case BACK_REFERENCE -> 0.05;
            case UNKNOWN -> 0.1;
            case ASIDE -> 0.3;
        };
        if (first >= cueFirst) {
            int gap = Math.max(0, first - cueLast - 1);
            double within = cue.contains(named.range()) ? WITHIN_CUE : 0;
            double score = BEHIND - within - PER_WORD * gap - PER_BREAK * breaks(cueLast + 1, first) - PER_BREAK * rivals(cue, named.range());
            return new Aim(named, score - aside, isReversed(cueLast + 1, first));
        }
        int gap = Math.max(0, cueFirst - last - 1);
        if (gap == 0 && FunctionWords.opensClause(sentence.word(first - 1))) {
            return new Aim(named, SUBJECT - aside, false);
        }
        double base = hasPronoun(cueLast) ? BY_PRONOUN : BEFORE;
        return new Aim(named, base - PER_WORD * gap - PER_BREAK * breaks(last + 1, cueFirst) - aside, false);
    }

    /** Other cues between, which the target rather belongs to. */
    private long rivals(ReadingRange cue, ReadingRange target) {
        return cues.stream().filter(other -> cue.end().isBefore(other.range().start())
                && other.range().end().isBefore(target.start())).limit(2).count();
    }

    /** How much stands between that parts what one says from what comes next. */
    private double breaks(int from, int to) {
        double breaks = 0;
        for (int at = from; at < to; at++) {
            breaks += FunctionWords.breaks(sentence.word(at)) ? 1 : sentence.word(at).equals("،") ? COMMA : 0;
        }
        return breaks;
    }

    private boolean isReversed(int from, int to) {
        boolean reversed = false;
        for (int at = Math.max(from, to - 6); at < to; at++) {
            reversed ^= FunctionWords.reverses(sentence.word(at));
        }
        return reversed;
    }

    private boolean hasPronoun(int cueLast) {
        String word = sentence.word(cueLast);
        return word.endsWith("ها") || word.endsWith("ه") && !word.endsWith("يه") || word.endsWith("هم");
    }

    private List<Aim> withJoined(Aim best) {
        List<Aim> joined = new ArrayList<>(List.of(best));
        for (Named next : targets) {
            Named last = joined.getLast().named();
            if (last.range().end().isBefore(next.range().start()) && areJoined(last, next)) {
                joined.add(new Aim(next, best.score(), best.reversed()));
            }
        }
        return joined;
    }

    private boolean areJoined(Named one, Named other) {
        int from = sentence.last(one.range()) + 1;
        int to = sentence.first(other.range());
        boolean and = sentence.before(other.range()).startsWith("و");
        boolean resumed = false;
        for (int at = from; at < to; at++) {
            and |= sentence.word(at).equals("او") || sentence.word(at).equals("و");
            resumed |= RESUMING.contains(sentence.word(at));
        }
        return other.how() != Named.How.ASIDE && other.how() != Named.How.UNKNOWN && (and && to - from <= JOINED_WITHIN || resumed && to - from <= RESUMED_WITHIN);
    }
}
