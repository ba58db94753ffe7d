package org.mithaq.core.suggest.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.core.learn.CategoryModel;
import org.mithaq.core.learn.LearntCategory;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.RangeFinder;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.feature.Codes;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.core.suggest.learnt.LearntKinds;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.text.zone.list.ListItem;
import org.mithaq.text.zone.list.ListItems;

/**
 * Takes the items of lists for parts of one type, such as clauses, with the categories that cues in their words speak for,
 * and those that were given to the like of them before.
 * A list is judged as a whole: where most items have a cue, the others are likely too, though of what kind is open.
 */
final class ClauseSuggester implements Suggester {

    private static final double WITH_CUE = 0.8;
    private static final double AMONG_ITEMS_WITH_CUES = 0.6;
    private static final double ELSEWHERE = 0.3;

    /** What was learnt is believed a little less than a cue. */
    private static final double LEARNT = 0.75;
    private static final double LEAST_LEARNT = 0.5;

    /**
     * What speaks for an item's categories.
     *
     * @param cues ids of categories by cues
     * @param learnt further ones by what was coded before
     */
    private record Judged(List<String> cues, List<LearntCategory> learnt) {

        boolean isEmpty() {
            return cues.isEmpty() && learnt.isEmpty();
        }

        List<String> categories() {
            return Stream.concat(cues.stream(), learnt.stream().map(LearntCategory::category)).toList();
        }

        /** The categories by cue, and those learnt with the words that spoke for them. */
        String rule(String kind) {
            List<String> parts = new ArrayList<>();
            if (!cues.isEmpty()) {
                parts.add("cue:" + String.join("|", cues));
            }
            learnt.forEach(one -> parts.add("learnt:" + one.category() + "(" + String.join("، ", one.words()) + ")"));
            return kind + "." + (parts.isEmpty() ? "item" : String.join(" ", parts));
        }

        double confidence() {
            return !cues.isEmpty() ? WITH_CUE
                    : learnt.stream().mapToDouble(LearntCategory::confidence).max().orElse(0) * LEARNT;
        }
    }

    private final String kind;
    private final CodeCues cues;
    private final CategoryModel learnt;

    private ClauseSuggester(RecordType type, CategoryVariable variable, CategoryModel learnt) {
        this.kind = type.getName().toLowerCase(Locale.ROOT);
        this.cues = new CodeCues(Codes.of(variable.getList()));
        this.learnt = learnt;
    }

    /** One for the categories that items are told apart by; none for a type without such. */
    static Optional<Suggester> of(RecordType type, LearntKinds learnt) {
        return FeatureChoice.of(type).cuedCategory().map(variable -> new ClauseSuggester(type, variable, learnt.model(type)));
    }

    @Override
    public List<CueForms.Finder<?>> finders() {
        return List.of(cues.finder());
    }

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        RangeFinder<CodeCues.Place> places = new RangeFinder<>(cues.find(text), CodeCues.Place::range);
        return new ListItems(text.reading().raw(), text.zones()).lists().stream().map(ListItems::flat)
                .flatMap(list -> suggestions(text, list, places).stream()).toList();
    }

    private List<Suggestion> suggestions(SuggestionText text, List<ListItem> list, RangeFinder<CodeCues.Place> places) {
        List<Judged> judged = list.stream().map(item -> judge(text, item, places)).toList();
        boolean mostAreJudged = judged.stream().filter(item -> !item.isEmpty()).count() * 2 >= list.size();
        return IntStream.range(0, list.size())
                .mapToObj(i -> suggestion(text, list.get(i), judged.get(i), mostAreJudged)).toList();
    }

    private Judged judge(SuggestionText text, ListItem item, RangeFinder<CodeCues.Place> places) {
        List<String> byCue = text.reading().toReading(item.words()).stream().flatMap(places::within)
                .map(CodeCues.Place::code).distinct().toList();
        List<LearntCategory> byLearning = learnt.isEmpty() ? List.of()
                : learnt.judge(text.reading().text(item.words()), Set.copyOf(byCue), LEAST_LEARNT).stream()
                        .filter(one -> !byCue.contains(one.category())).toList();
        return new Judged(byCue, byLearning);
    }

    private Suggestion suggestion(SuggestionText text, ListItem item, Judged judged, boolean mostAreJudged) {
        double confidence = !mostAreJudged ? ELSEWHERE : judged.isEmpty() ? AMONG_ITEMS_WITH_CUES : judged.confidence();
        return text.suggestion(kind, judged.categories(), item.segments(), judged.rule(kind), confidence)
                .withText(text.reading().text(item.words()));
    }
}
