package org.mithaq.core.suggest.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.mithaq.core.learn.CategoryLearner;
import org.mithaq.core.learn.CategoryModel;
import org.mithaq.core.learn.CodedText;
import org.mithaq.core.learn.LearntCategory;
import org.mithaq.core.stance.FoundStance;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.cue.SuggestionText;

/**
 * What coded stances teach: which words speak for which position beside its cues, and what sentences that name no target
 * are about.
 */
public final class LearntStances {

    private static final LearntStances NONE = new LearntStances(CategoryModel.empty(), CategoryModel.empty());
    /** A position is only changed where words speak clearly for another and clearly against it. */
    private static final double CLEAR = 0.8;
    private static final double LEAST_TARGET = 0.75;
    /** What was learnt is believed a little less than what is named. */
    private static final double LEARNT = 0.75;

    private final CategoryModel positions;
    private final CategoryModel targets;

    private LearntStances(CategoryModel positions, CategoryModel targets) {
        this.positions = positions;
        this.targets = targets;
    }

    /**
     * A coded stance.
     *
     * @param text of its evidence
     * @param cues ids of the positions that cues in it speak for
     * @param position that was coded
     * @param targets entries that were coded
     */
    record Example(String text, Set<String> cues, String position, Set<String> targets) {
    }

    /** When no stance was coded yet. */
    static LearntStances none() {
        return NONE;
    }

    /** @param isCanceled asked now and then; once it is true, what was learnt so far is given back */
    static LearntStances of(List<Example> examples, BooleanSupplier isCanceled) {
        CategoryLearner learner = new CategoryLearner();
        return new LearntStances(learner.learn(examples.stream()
                .map(one -> new CodedText(one.text(), one.cues(), Set.of(one.position()))).toList(), isCanceled),
                learner.learn(examples.stream().map(one -> new CodedText(one.text(), Set.of(), one.targets())).toList(), isCanceled));
    }

    /**
     * The stance as the codings of the project make it look.
     *
     * @param sentence that tells it
     */
    public FoundStance adjust(FoundStance stance, String sentence) {
        return stance.holder().isEmpty() ? stance : withPosition(withTarget(stance, sentence), sentence);
    }

    private FoundStance withTarget(FoundStance stance, String sentence) {
        if (stance.isTargetNamed()) {
            return stance;
        }
        return targets.judge(sentence, Set.of(), LEAST_TARGET).stream().findFirst()
                .map(learnt -> stance.withTarget(learnt.category(), told(learnt), learnt.confidence() * LEARNT)).orElse(stance);
    }

    private FoundStance withPosition(FoundStance stance, String sentence) {
        List<LearntCategory> judged = positions.judge(sentence, Set.of(stance.position()), 0);
        Optional<LearntCategory> best = judged.stream().findFirst().filter(one -> one.confidence() >= CLEAR);
        boolean against = judged.stream().anyMatch(one -> one.category().equals(stance.position()) && one.confidence() <= 1 - CLEAR);
        return against ? best.map(learnt -> stance.withPosition(learnt.category(), told(learnt))).orElse(stance) : stance;
    }

    /** Which words spoke for it. */
    private static String told(LearntCategory learnt) {
        return "learnt:" + learnt.category() + learnt.words().stream().collect(Collectors.joining("، ", "(", ")"));
    }

    /** Gathers examples. */
    static final class Examples {

        private final List<Example> all = new ArrayList<>();
        private final CodeCues cues;

        Examples(CodeCues cues) {
            this.cues = cues;
        }

        void add(String text, String position, Set<String> targets) {
            all.add(new Example(text, cues.find(SuggestionText.of(text)).stream().map(CodeCues.Place::code).collect(Collectors.toSet()),
                    position, targets));
        }

        LearntStances learn(BooleanSupplier isCanceled) {
            return all.isEmpty() ? none() : of(all, isCanceled);
        }
    }
}
