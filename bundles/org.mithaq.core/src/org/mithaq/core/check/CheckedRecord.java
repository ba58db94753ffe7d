package org.mithaq.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;

/**
 * A record that is looked at, with its surroundings.
 *
 * @param type its type; empty when the codebook declares no such
 */
public record CheckedRecord(ProjectSnapshot project, CodedRecord record, Optional<RecordType> type) {

    static CheckedRecord of(ProjectSnapshot project, CodedRecord record) {
        return new CheckedRecord(project, record, project.codebook().recordType(record.getType()));
    }

    /** A value with what the codebook declares about it; its feature is empty when there is no such. */
    record Declared(Value value, Optional<Feature> feature) {
    }

    /** All values of the record and of the participations in it, with their features; none when the type is unknown. */
    List<Declared> values() {
        List<Declared> values = new ArrayList<>();
        type.ifPresent(known -> record.getValues().forEach(value -> {
            Optional<Feature> feature = project.codebook().feature(known, value.getVariable());
            values.add(new Declared(value, feature));
            if (value instanceof Participation participation && feature.orElse(null) instanceof Role role) {
                participation.getValues().forEach(inner -> values.add(new Declared(inner,
                        project.codebook().attribute(role, inner.getVariable()))));
            }
        }));
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
        return new Finding(severity, code, message, place(variable));
    }

    private Place place(String variable) {
        Coding coding = CodedRecords.codingOf(record);
        return new Place.InRecord(new CoderName(coding.getCoder()), new ReportId(coding.getReport()), record.getId(),
                variable);
    }

    /** What users call an element of the codebook. */
    Message label(DocumentedElement element) {
        return locale -> project.codebook().label(element, locale);
    }
}
