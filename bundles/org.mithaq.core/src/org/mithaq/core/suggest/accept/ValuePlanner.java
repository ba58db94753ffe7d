package org.mithaq.core.suggest.accept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.core.coding.Values;
import org.mithaq.core.entry.EnteredQuantity;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.feature.Codes;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.Certainty;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Value;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;

/**
 * Plans the values of records from what stands near them. That something stands near says little, so that such values are
 * inferred and merely possible; a coder confirms them.
 */
final class ValuePlanner {

    private final SuggestionText text;
    private final Map<CategoryList, List<CodeCues.Place>> cues = new HashMap<>();

    ValuePlanner(SuggestionText text) {
        this.text = text;
    }

    /** The categories that words in a stretch speak for; of a variable that takes one, the one nearest to its end. */
    List<PlannedValue> categories(RecordType type, ReadingRange stretch) {
        List<PlannedValue> planned = new ArrayList<>();
        for (CategoryVariable variable : FeatureChoice.of(type).categories()) {
            Map<String, PlannedValue> byCode = new LinkedHashMap<>();
            for (CodeCues.Place place : places(variable.getList())) {
                if (stretch.contains(place.range())) {
                    Value value = Values.category(variable.getName(), place.code());
                    String rule = variable.getName() + ".cue:" + place.code();
                    byCode.putIfAbsent(place.code(), near(value, rule, place.segments()));
                }
            }
            List<PlannedValue> values = List.copyOf(byCode.values());
            planned.addAll(isSingle(variable) && !values.isEmpty() ? List.of(values.getLast()) : values);
        }
        return planned;
    }

    /** Entries in the feature that takes them; only the first when it takes one. */
    List<PlannedValue> entries(RecordType type, List<Suggestion> entries) {
        Map<String, PlannedValue> planned = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Suggestion entry : entries) {
            Optional<Feature> feature = FeatureChoice.of(type).forEntry(entry.kind());
            String name = feature.map(Feature::getName).orElse("");
            boolean room = feature.isPresent() && (!isSingle(feature.get()) || counts.getOrDefault(name, 0) == 0);
            if (room && planned.putIfAbsent(name + " " + entry.values(), entry(feature.get(), entry)) == null) {
                counts.merge(name, 1, Integer::sum);
            }
        }
        return List.copyOf(planned.values());
    }

    /** An entry as the value of a feature. */
    static PlannedValue entry(Feature feature, Suggestion entry) {
        String id = entry.values().getFirst();
        String registry = FeatureChoice.registryName(feature, entry.kind());
        Value value = feature instanceof Role ? Values.participation(feature.getName(), registry, id)
                : Values.entry(feature.getName(), registry, id);
        return near(value, entry.rule(), entry.segments());
    }

    /** A date as the value of a variable. */
    static PlannedValue date(String variable, Suggestion date) {
        DateValue value = Values.date(variable, date.values().getFirst(), date.date().qualifier(), date.text());
        value.getAlternatives().addAll(date.date().alternatives());
        return near(value, date.rule(), date.segments());
    }

    /** Quantities in the variables that take their units; only the first when a variable takes one. */
    static List<PlannedValue> quantities(RecordType type, List<Suggestion> quantities) {
        Map<String, PlannedValue> planned = new LinkedHashMap<>();
        for (Suggestion quantity : quantities) {
            FeatureChoice.of(type).quantity(unit(quantity)).ifPresent(variable -> {
                String key = variable.getName() + (isSingle(variable) ? "" : " " + quantity.values());
                planned.computeIfAbsent(key, k -> quantity(variable, quantity));
            });
        }
        return List.copyOf(planned.values());
    }

    /** A quantity as the value of a variable. */
    static PlannedValue quantity(QuantityVariable variable, Suggestion quantity) {
        EnteredQuantity bounds = EnteredQuantity.parse(quantity.values().getFirst()).orElseThrow();
        Value value = Values.quantity(variable.getName(), bounds.min(), bounds.max(), bounds.approximate(),
                unit(quantity), quantity.text());
        return near(value, quantity.rule(), quantity.segments());
    }

    /** The id of the unit; empty when there is none. */
    static String unit(Suggestion quantity) {
        return quantity.values().size() > 1 ? quantity.values().get(1) : "";
    }

    /** A value that the words themselves state. */
    static PlannedValue stated(Value value, String rule, RawSegments words) {
        value.setOrigin(Origin.SUGGESTION);
        value.setRule(rule);
        return new PlannedValue(value, words);
    }

    /** A value that is concluded from what stands near. */
    static PlannedValue near(Value value, String rule, RawSegments words) {
        value.setBasis(Basis.INFERRED);
        value.setCertainty(Certainty.POSSIBLE);
        return stated(value, rule, words);
    }

    private List<CodeCues.Place> places(CategoryList list) {
        return cues.computeIfAbsent(list, l -> new CodeCues(Codes.of(l)).find(text));
    }

    private static boolean isSingle(Feature feature) {
        return feature.getUpper() == 1;
    }
}
