package org.mithaq.core.suggest.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.coding.Values;
import org.mithaq.core.suggest.PlacedSuggestion;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.core.suggest.feature.TwoSides;
import org.mithaq.model.codebook.DateVariable;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.text.ReadingRange;

/** Plans the record that a cue speaks of, with what stands in the same passage. */
final class CuePlanner {

    private final RecordType type;
    private final FeatureChoice choice;
    private final NearbySuggestions nearby;
    private final LoadedCodebook codebook;
    private final ValuePlanner values;

    CuePlanner(RecordType type, NearbySuggestions nearby, LoadedCodebook codebook) {
        this.type = type;
        this.codebook = codebook;
        this.choice = FeatureChoice.of(type);
        this.nearby = nearby;
        this.values = new ValuePlanner(nearby.text());
    }

    /** Empty when the one that the record is about cannot be told. */
    Optional<PlannedRecord> plan(PlacedSuggestion cue, ReadingRange passage) {
        List<PlannedValue> planned = new ArrayList<>(values.categories(type, passage));
        Optional<PositionVariable> position = choice.position()
                .filter(variable -> !cue.suggestion().values().contains(type.getName()));
        if (position.isPresent()) {
            planned.addAll(stance(position.get(), cue, passage));
            if (planned.stream().noneMatch(value -> choice.isMain(value.value().getVariable()))) {
                return Optional.empty();
            }
        } else {
            TwoSides.of(type).ifPresent(sides -> sides.values(cue.suggestion()).forEach(side -> planned
                    .add(ValuePlanner.stated(side, cue.suggestion().rule(), cue.suggestion().segments()))));
            planned.addAll(values.entries(type, entries(passage)));
        }
        planned.addAll(date(planned, passage));
        return Optional.of(new PlannedRecord(type, nearby.raw(passage), cue.suggestion().rule(), planned, List.of()));
    }

    private List<Suggestion> entries(ReadingRange passage) {
        Set<String> kinds = choice.registryKinds();
        return nearby.in(passage).stream().map(PlacedSuggestion::suggestion)
                .filter(suggestion -> kinds.contains(suggestion.kind())).toList();
    }

    /** The position, the one who takes it and what it is about, as the suggestion tells them. */
    private List<PlannedValue> stance(PositionVariable variable, PlacedSuggestion cue, ReadingRange passage) {
        List<PlannedValue> planned = new ArrayList<>();
        planned.add(ValuePlanner.stated(Values.position(variable.getName(), cue.suggestion().values().getFirst()),
                cue.suggestion().rule(), cue.suggestion().segments()));
        List<String> told = cue.suggestion().values().subList(1, cue.suggestion().values().size());
        List<ReferenceVariable> references = choice.requiredReferences().limit(told.size()).toList();
        for (int i = 0; i < references.size(); i++) {
            entry(references.get(i), told.get(i), cue, passage).ifPresent(planned::add);
        }
        return planned;
    }

    /** What stands in the passage by its name has its own words for evidence, what is told otherwise those of the suggestion. */
    private Optional<PlannedValue> entry(ReferenceVariable reference, String id, PlacedSuggestion cue, ReadingRange passage) {
        Optional<PlannedValue> near = nearby.in(passage).stream().map(PlacedSuggestion::suggestion)
                .filter(entry -> FeatureChoice.takes(reference, entry.kind()) && entry.values().getFirst().equals(id)).findFirst()
                .map(entry -> ValuePlanner.entry(reference, entry));
        return near.or(() -> FeatureChoice.registries(reference).filter(registry -> codebook.entry(registry, id).isPresent()).findFirst()
                .map(registry -> ValuePlanner.near(Values.entry(reference.getName(), registry.getName(), id), cue.suggestion().rule(),
                        cue.suggestion().segments())));
    }

    private List<PlannedValue> date(List<PlannedValue> planned, ReadingRange passage) {
        Optional<DateVariable> variable = choice.date(codes(planned));
        return nearby.in(passage).stream().map(PlacedSuggestion::suggestion)
                .filter(suggestion -> suggestion.kind().equals(Suggestion.DATE)).findFirst()
                .flatMap(date -> variable.map(found -> ValuePlanner.date(found.getName(), date)))
                .map(List::of).orElse(List.of());
    }

    /** The ids of the categories among planned values. */
    static Set<String> codes(List<PlannedValue> planned) {
        return planned.stream().map(PlannedValue::value).filter(CategoryValue.class::isInstance)
                .map(value -> ((CategoryValue) value).getCategory()).collect(Collectors.toSet());
    }
}
