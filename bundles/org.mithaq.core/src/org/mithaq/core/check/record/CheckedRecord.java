package org.mithaq.core.check.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.check.codebook.CheckedCodebook;
import org.mithaq.core.check.codebook.CheckedFeature;
import org.mithaq.core.check.codebook.CheckedType;
import org.mithaq.core.check.codebook.DeclaredValue;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.index.RecordPlace;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;

/**
 * A record that is looked at, with its surroundings.
 *
 * @param checkedCodebook what is asked of it and how expressions are evaluated
 * @param place where it stands
 * @param type its type; empty when the codebook declares no such
 * @param values all values of the record and of the participations in it, with their features; none when the type is
 *     unknown
 */
record CheckedRecord(ProjectSnapshot project, CheckedCodebook checkedCodebook, RecordPlace place, CodedRecord record,
        Optional<CheckedType> type, List<DeclaredValue> values) {

    static CheckedRecord of(ProjectSnapshot project, RecordPlace place, CodedRecord record) {
        CheckedCodebook codebook = CheckedCodebook.of(project.codebook());
        Optional<CheckedType> type = codebook.type(record.getType());
        return new CheckedRecord(project, codebook, place, record, type,
                type.isPresent() ? values(project, type.get(), record) : List.of());
    }

    private static List<DeclaredValue> values(ProjectSnapshot project, CheckedType type, CodedRecord record) {
        List<Value> coded = record.getValues();
        List<DeclaredValue> values = new ArrayList<>(coded.size());
        for (int i = 0; i < coded.size(); i++) {
            Value value = coded.get(i);
            Optional<CheckedFeature> feature = type.feature(value.getVariable());
            values.add(declared(project, record, value, feature));
            if (value instanceof Participation part && feature.isPresent() && feature.get().isRole()) {
                part.getValues().forEach(inner -> values.add(declared(project, record, inner,
                        feature.get().attribute(inner.getVariable()))));
            }
        }
        return values;
    }

    private static DeclaredValue declared(ProjectSnapshot project, CodedRecord record, Value value,
            Optional<CheckedFeature> feature) {
        int kind = value.eClass().getClassifierID();
        boolean leads = kind == CodingPackage.RECORD_VALUE && feature.isPresent();
        return new DeclaredValue(value, kind, feature,
                leads ? project.record(((RecordValue) value).getRecord(), record) : Optional.empty());
    }

    /** Whether there is a value of such a feature. */
    boolean hasAny(Predicate<CheckedFeature> features) {
        for (int i = 0; i < values.size(); i++) {
            Optional<CheckedFeature> feature = values.get(i).feature();
            if (feature.isPresent() && features.test(feature.get())) {
                return true;
            }
        }
        return false;
    }

    /** Something about the record as a whole. */
    Finding finding(Severity severity, String code, Object... arguments) {
        return about("", severity, code, arguments);
    }

    /**
     * Something about a feature of the record.
     *
     * @param code the code of the finding and the key of its message
     */
    Finding about(String variable, Severity severity, String code, Object... arguments) {
        return finding(variable, severity, code, Messages.of("check." + code, arguments));
    }

    Finding finding(String variable, Severity severity, String code, Message message) {
        return new Finding(severity, code, message, new Place.InRecord(place.document().coder(),
                place.document().report(), record.getId(), variable));
    }

    /** What users call an element of the codebook; does not hold on to the record. */
    Message label(DocumentedElement element) {
        LoadedCodebook codebook = project.codebook();
        return locale -> codebook.label(element, locale);
    }
}
