package org.mithaq.core.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** Questions to coded records. */
public final class CodedRecords {

    private CodedRecords() {
    }

    /** A record and all its parts, at every depth, the record first, in the order of the outline. */
    public static Stream<CodedRecord> withParts(CodedRecord record) {
        return Stream.concat(Stream.of(record), record.getParts().stream().flatMap(CodedRecords::withParts));
    }

    /** All records of a coding, parts included, in the order of the outline. */
    public static Stream<CodedRecord> all(Coding coding) {
        return coding.getRecords().stream().flatMap(CodedRecords::withParts);
    }

    /** The record that this one is a part of; empty at the top. */
    public static Optional<CodedRecord> owner(CodedRecord part) {
        return part.eContainer() instanceof CodedRecord owner ? Optional.of(owner) : Optional.empty();
    }

    /**
     * The record that a value, an anchor or a participation belongs to, or the record itself.
     *
     * @throws IllegalArgumentException when it stands in no record
     */
    public static CodedRecord recordOf(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof CodedRecord)) {
            at = at.eContainer();
        }
        if (at == null) {
            throw new IllegalArgumentException("Stands in no record: " + element);
        }
        return (CodedRecord) at;
    }

    /** The record at the top that this one belongs to. */
    public static CodedRecord root(CodedRecord record) {
        CodedRecord root = record;
        while (root.eContainer() instanceof CodedRecord owner) {
            root = owner;
        }
        return root;
    }

    /** Whether the record stands in a coding. */
    public static boolean isAttached(CodedRecord record) {
        return root(record).eContainer() instanceof Coding;
    }

    /**
     * @throws IllegalArgumentException when the record was removed
     */
    public static Coding codingOf(CodedRecord record) {
        if (root(record).eContainer() instanceof Coding coding) {
            return coding;
        }
        throw new IllegalArgumentException("The record was removed: " + record.getId());
    }

    /** The values of a feature in their order, a missing reason included. */
    public static List<Value> values(ValueHolder holder, String variable) {
        // no streams: this is what checks of large projects do most
        List<Value> values = new ArrayList<>();
        for (Value value : holder.getValues()) {
            if (value.getVariable().equals(variable)) {
                values.add(value);
            }
        }
        return Collections.unmodifiableList(values);
    }

    /** Whether a record refers to another one of the same coder by a link or variable of its own. */
    public static boolean refersTo(CodedRecord record, String variable, String id) {
        return values(record, variable).stream()
                .anyMatch(value -> value instanceof RecordValue reference && id.equals(reference.getRecord()));
    }

    /** The missing reason of a feature, if the coder gave one. */
    public static Optional<MissingValue> missing(ValueHolder holder, String variable) {
        return values(holder, variable).stream().filter(MissingValue.class::isInstance)
                .map(MissingValue.class::cast).findFirst();
    }

    /** The parts that a record has in a feature, in their order. */
    public static List<CodedRecord> parts(CodedRecord owner, String feature) {
        return owner.getParts().stream().filter(part -> part.getFeature().equals(feature)).toList();
    }
}
