package org.mithaq.core.suggest.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.feature.Codes;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.core.suggest.feature.TwoSides;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DateVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Value;

/** Makes single values of suggestions that a person chose one by one; they carry their rule. */
public final class SuggestedValues {

    private SuggestedValues() {
    }

    /**
     * The value that a suggested date, quantity, link or entry becomes in a record; empty when the record has no feature for it.
     *
     * @return a value that stands in no record yet
     */
    public static Optional<Value> of(Suggestion suggestion, RecordType type, CodedRecord record) {
        FeatureChoice choice = FeatureChoice.of(type);
        if (suggestion.kind().equals(Suggestion.DATE)) {
            return choice.date(codes(record)).map(variable -> confirmed(date(variable, suggestion), suggestion));
        }
        if (suggestion.kind().equals(Suggestion.QUANTITY)) {
            return choice.quantity(ValuePlanner.unit(suggestion))
                    .map(variable -> confirmed(ValuePlanner.quantity(variable, suggestion).value(), suggestion));
        }
        Optional<Link> link = type.getFeatures().stream().filter(Link.class::isInstance).map(Link.class::cast)
                .filter(feature -> feature.getName().toLowerCase(Locale.ROOT).equals(suggestion.kind())).findFirst();
        if (link.isPresent()) {
            return LinkTarget.of(suggestion, link.get(), record)
                    .map(target -> confirmed(Values.record(link.get().getName(), target.getId()), suggestion));
        }
        return choice.forEntry(suggestion.kind())
                .map(feature -> confirmed(ValuePlanner.entry(feature, suggestion).value(), suggestion));
    }

    /** The categories or the position that the words of a suggested record speak for; none for words that name its type. */
    public static List<Value> own(Suggestion suggestion, RecordType type) {
        List<Value> values = new ArrayList<>();
        TwoSides.of(type).ifPresent(sides -> sides.values(suggestion).forEach(side -> values.add(confirmed(side, suggestion))));
        for (String code : suggestion.values()) {
            type.getFeatures().stream().filter(feature -> offers(feature, code)).findFirst()
                    .map(feature -> feature instanceof PositionVariable ? Values.position(feature.getName(), code)
                            : Values.category(feature.getName(), code))
                    .ifPresent(value -> values.add(confirmed(value, suggestion)));
        }
        return List.copyOf(values);
    }

    /** Whether one more value may stand in a feature of a record. */
    public static boolean hasRoom(RecordType type, CodedRecord record, String feature) {
        boolean single = type.getFeatures().stream().anyMatch(f -> f.getName().equals(feature) && f.getUpper() == 1);
        return !single || CodedRecords.values(record, feature).stream().allMatch(MissingValue.class::isInstance);
    }

    private static Value date(DateVariable variable, Suggestion suggestion) {
        return ValuePlanner.date(variable.getName(), suggestion).value();
    }

    /** The one who chose it saw where it belongs: it is stated and certain, other than what merely stands near. */
    private static Value confirmed(Value value, Suggestion suggestion) {
        Value stated = ValuePlanner.stated(value, suggestion.rule(), suggestion.segments()).value();
        stated.eUnset(Literals.VALUE__BASIS);
        stated.eUnset(Literals.VALUE__CERTAINTY);
        return stated;
    }

    private static boolean offers(Feature feature, String code) {
        return switch (feature) {
            case CategoryVariable category -> category.getList() != null
                    && Codes.of(category.getList()).stream().anyMatch(one -> one.getName().equals(code));
            case PositionVariable position -> position.getScale() != null && offers(position.getScale(), code);
            default -> false;
        };
    }

    private static boolean offers(Scale scale, String code) {
        return scale.getPoints().stream().map(Code::getName).anyMatch(code::equals)
                || scale.getOffScale().stream().map(Code::getName).anyMatch(code::equals);
    }

    private static Set<String> codes(CodedRecord record) {
        return record.getValues().stream().filter(CategoryValue.class::isInstance)
                .map(value -> ((CategoryValue) value).getCategory()).collect(Collectors.toSet());
    }
}
