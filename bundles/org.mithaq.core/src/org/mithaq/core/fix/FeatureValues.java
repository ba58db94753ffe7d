package org.mithaq.core.fix;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.message.Message;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/**
 * The values of one variable in a record, or in one participation of it.
 *
 * @param values at least one, in their order
 */
record FeatureValues(ValueHolder holder, Feature feature, List<Value> values) {

    /** The values of all variables of this name: of the record, then of the participations in it. */
    static Stream<FeatureValues> of(LoadedCodebook codebook, CodedRecord record, String variable) {
        return codebook.recordType(record.getType()).stream().flatMap(type -> Stream.concat(
                in(record, codebook.feature(type, variable), variable).stream(),
                record.getValues().stream().filter(Participation.class::isInstance).map(Participation.class::cast)
                        .flatMap(participation -> codebook.feature(type, participation.getVariable())
                                .filter(Role.class::isInstance).map(Role.class::cast)
                                .flatMap(role -> in(participation, codebook.attribute(role, variable), variable))
                                .stream())));
    }

    /** Those of the values of all variables of this name that something is wrong with. */
    static List<Value> wrong(LoadedCodebook codebook, CodedRecord record, String variable, Predicate<Value> isWrong) {
        return of(codebook, record, variable).flatMap(found -> found.values().stream()).filter(isWrong).toList();
    }

    /** What users call the variables of this name. */
    static Message label(LoadedCodebook codebook, CodedRecord record, String variable) {
        List<Feature> features = of(codebook, record, variable).map(FeatureValues::feature).distinct().toList();
        return locale -> features.stream().map(feature -> codebook.label(feature, locale)).distinct()
                .collect(Collectors.joining(", "));
    }

    private static Optional<FeatureValues> in(ValueHolder holder, Optional<? extends Feature> feature, String variable) {
        List<Value> values = CodedRecords.values(holder, variable);
        return values.isEmpty() ? Optional.empty() : feature.map(known -> new FeatureValues(holder, known, values));
    }
}
