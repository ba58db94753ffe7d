package org.mithaq.core.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.RecordType;

/**
 * Takes the items of lists for parts of one type, such as clauses, with the categories that cues in their words speak for.
 * A list is judged as a whole: where most items have a cue, the others are likely too, though of what kind is open.
 */
final class ClauseSuggester implements Suggester {

    private static final double WITH_CUE = 0.8;
    private static final double AMONG_ITEMS_WITH_CUES = 0.6;
    private static final double ELSEWHERE = 0.3;

    private final String kind;
    private final CodeCues cues;

    private ClauseSuggester(RecordType type, CategoryVariable variable) {
        this.kind = type.getName().toLowerCase(Locale.ROOT);
        this.cues = new CodeCues(Codes.of(variable.getList()));
    }

    /** One for the first required category that has cues; none for a type without such a variable. */
    static Optional<Suggester> of(RecordType type) {
        return mainVariable(type).map(variable -> new ClauseSuggester(type, variable));
    }

    /** The variable whose categories are suggested. */
    static Optional<CategoryVariable> mainVariable(RecordType type) {
        return FeatureChoice.of(type).categories().stream().filter(CategoryVariable::isRequired)
                .filter(variable -> Codes.of(variable.getList()).stream().anyMatch(code -> !code.getCues().isEmpty()))
                .findFirst();
    }

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        RangeFinder<CodeCues.Place> places = new RangeFinder<>(cues.find(text), CodeCues.Place::range);
        return new ListItems(text.reading().raw(), text.zones()).lists().stream()
                .flatMap(list -> suggestions(text, list, places).stream()).toList();
    }

    private List<Suggestion> suggestions(SuggestionText text, List<ListItem> list, RangeFinder<CodeCues.Place> places) {
        List<List<String>> categories = list.stream().map(item -> categories(text, item, places)).toList();
        boolean mostHaveCues = categories.stream().filter(codes -> !codes.isEmpty()).count() * 2 >= list.size();
        return IntStream.range(0, list.size())
                .mapToObj(i -> suggestion(text, list.get(i), categories.get(i), mostHaveCues)).toList();
    }

    private static List<String> categories(SuggestionText text, ListItem item,
            RangeFinder<CodeCues.Place> places) {
        return text.reading().toReading(item.words()).stream().flatMap(places::within).map(CodeCues.Place::code)
                .distinct().toList();
    }

    private Suggestion suggestion(SuggestionText text, ListItem item, List<String> categories, boolean mostHaveCues) {
        String rule = categories.isEmpty() ? kind + ".item" : kind + ".cue:" + String.join("|", categories);
        double confidence = !mostHaveCues ? ELSEWHERE : categories.isEmpty() ? AMONG_ITEMS_WITH_CUES : WITH_CUE;
        return text.suggestion(kind, categories, item.segments(), rule, confidence)
                .withText(text.reading().text(item.words()));
    }
}
