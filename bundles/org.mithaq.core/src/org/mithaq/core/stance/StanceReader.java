package org.mithaq.core.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.text.ReadingRange;

/**
 * Reads stances sentence by sentence. Who holds one is told by the sentence, else by the title above it, else by the
 * sentence before; what it is about by the sentence, else by what the report is about.
 */
public final class StanceReader {

    private static final double WITHOUT_TARGET = 0.55;
    private static final double ALONE = 0.2;
    private static final double TOPIC = 0.3;
    private static final double MAIN_TOPIC = 0.45;
    /** The share from which on a topic is what a report is about as a whole. */
    private static final double MAIN = 0.4;

    private static final double MUCH_SURER = 0.7;

    private final PositionChange change;

    public StanceReader(PositionChange change) {
        this.change = change;
    }

    /** In reading order; several of one cue when several hold the position or it is on several things. */
    public List<FoundStance> read(StanceText text) {
        Places<Named> allActors = new Places<>(text.actors(), Named::range);
        Places<Named> allTargets = new Places<>(text.targets(), Named::range);
        Places<PositionCue> allCues = new Places<>(text.cues(), PositionCue::range);
        Subjects subjects = new Subjects(text, allActors);
        List<FoundStance> found = new ArrayList<>();
        for (ReadingRange range : text.sentences()) {
            Sentence sentence = Sentence.of(text.text(), range);
            List<PositionCue> cues = allCues.within(range);
            List<Named> actors = allActors.within(range);
            List<Named> targets = allTargets.within(range);
            Context context = new Context(sentence, new Holders(sentence, actors), new Targets(sentence, targets, actors, cues), subjects, text.topic());
            List<FoundStance> ofSentence = cues.stream().flatMap(cue -> stances(cue, context)).toList();
            found.addAll(best(ofSentence));
        }
        return List.copyOf(found);
    }

    private record Context(Sentence sentence, Holders holders, Targets targets, Subjects subjects, Optional<StanceText.Topic> topic) {
    }

    private Stream<FoundStance> stances(PositionCue cue, Context context) {
        List<Targets.Aim> aims = context.targets().of(cue.range());
        List<Scored> holders = holders(cue, aims, context);
        String position = change.negated(cue, context.sentence());
        if (holders.isEmpty()) {
            return Stream.of(new FoundStance(position, Optional.empty(), Optional.empty(), List.of(cue.range()),
                    context.sentence().range(), false, "", ALONE));
        }
        if (aims.isEmpty()) {
            return holders.stream().map(holder -> stance(position, cue, holder,
                    context.topic().map(topic -> Scored.elsewhere(topic.id(), topic.share() >= MAIN ? MAIN_TOPIC : TOPIC, "topic")), context.sentence().range()));
        }
        return holders.stream().flatMap(holder -> aims.stream()
                .map(aim -> aim.named().how() == Named.How.UNKNOWN ? withoutTarget(position, cue, holder, aim, context.sentence().range())
                        : stance(aim.reversed() ? change.reversed(position) : position, cue, holder,
                        Optional.of(Scored.at(aim.named(), aim.score(), aim.named().how().id())), context.sentence().range())));
    }

    private List<Scored> holders(PositionCue cue, List<Targets.Aim> aims, Context context) {
        List<Scored> named = context.holders().of(cue.range(), aims.stream().map(Targets.Aim::named).toList());
        Optional<Scored> around = context.subjects().of(context.sentence());
        return around.filter(one -> named.isEmpty() || named.getFirst().score() < one.score()).map(List::of).orElse(named);
    }

    private static FoundStance stance(String position, PositionCue cue, Scored holder, Optional<Scored> target, ReadingRange sentence) {
        List<ReadingRange> evidence = Stream.of(Optional.of(cue.range()), holder.range(), target.flatMap(Scored::range))
                .flatMap(Optional::stream).sorted().toList();
        double confidence = holder.score() * target.map(Scored::score).orElse(ALONE);
        return new FoundStance(position, Optional.of(holder.id()), target.map(Scored::id), evidence, sentence,
                target.flatMap(Scored::range).isPresent(),
                holder.way() + "," + target.map(Scored::way).orElse("none"), Math.max(0, Math.min(1, confidence)));
    }

    /** That somebody takes a position is worth a look though nobody knows on which agreement or plan. */
    private static FoundStance withoutTarget(String position, PositionCue cue, Scored holder, Targets.Aim aim, ReadingRange sentence) {
        List<ReadingRange> evidence = Stream.of(Optional.of(cue.range()), holder.range(), Optional.of(aim.named().range()))
                .flatMap(Optional::stream).sorted().toList();
        return new FoundStance(position, Optional.of(holder.id()), Optional.empty(), evidence, sentence, false,
                holder.way() + "," + aim.named().how().id(), Math.max(0, Math.min(WITHOUT_TARGET, holder.score() * aim.score())));
    }

    /**
     * Of several positions that one takes on the same in one sentence the first, whose words govern those that follow, unless
     * another is much surer.
     */
    private static List<FoundStance> best(List<FoundStance> stances) {
        Map<Object, FoundStance> best = new LinkedHashMap<>();
        stances.forEach(one -> best.merge(List.of(one.holder(), one.target()), one,
                (first, next) -> first.confidence() < next.confidence() * MUCH_SURER ? next : first));
        return List.copyOf(best.values());
    }
}
