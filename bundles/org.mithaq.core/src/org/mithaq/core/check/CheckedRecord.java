package org.mithaq.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.index.RecordPlace;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;

/**
 * A record that is looked at, with its surroundings.
 *
 * @param place where it stands
 * @param type its type; empty when the codebook declares no such
 * @param values all values of the record and of the participations in it, with their features; none when the type is
 *     unknown
 */
public record CheckedRecord(ProjectSnapshot project, RecordPlace place, CodedRecord record, Optional<RecordType> type,
        List<Declared> values) {

    static CheckedRecord of(ProjectSnapshot project, RecordPlace place, CodedRecord record) {
        Optional<RecordType> type = project.codebook().recordType(record.getType());
        return new CheckedRecord(project, place, record, type,
                type.map(known -> values(project.codebook(), known, record)).orElse(List.of()));
    }

    /** A value with what the codebook declares about it; its feature is empty when there is no such. */
    record Declared(Value value, Optional<Feature> feature) {
    }

    private static List<Declared> values(LoadedCodebook codebook, RecordType type, CodedRecord record) {
        List<Declared> values = new ArrayList<>(record.getValues().size());
        for (Value value : record.getValues()) {
            Optional<Feature> feature = codebook.feature(type, value.getVariable());
            values.add(new Declared(value, feature));
            if (value instanceof Participation participation && feature.orElse(null) instanceof Role role) {
                participation.getValues().forEach(inner -> values.add(new Declared(inner,
                        codebook.attribute(role, inner.getVariable()))));
            }
        }
        return values;
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
