package org.mithaq.ui.annotation.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/**
 * The values that one field shows: those of one feature, or of all roles. Every change is one undoable step. Knows no
 * widget.
 */
final class FieldValues {

    private final ValueHolder holder;
    private final List<? extends Feature> features;
    private final CodingEditor editor;

    /**
     * @param features at least one
     */
    FieldValues(ValueHolder holder, List<? extends Feature> features, CodingEditor editor) {
        this.holder = holder;
        this.features = List.copyOf(features);
        this.editor = editor;
    }

    ValueHolder holder() {
        return holder;
    }

    /** What the values are of. */
    List<? extends Feature> features() {
        return features;
    }

    /** Whether they may be changed. */
    boolean isEditable() {
        return editor.canEdit(CodedRecords.recordOf(holder));
    }

    /** The values in their order, without missing reasons. */
    List<Value> values() {
        return all().filter(value -> !(value instanceof MissingValue)).toList();
    }

    /** The missing reasons that the coder gave in place of values. */
    List<MissingValue> missing() {
        return all().filter(MissingValue.class::isInstance).map(MissingValue.class::cast).toList();
    }

    /** Whether there may be more values than there are. */
    boolean hasRoom() {
        int count = values().size();
        return features.stream().anyMatch(feature -> feature.getUpper() < 0) || features.size() > 1
                || count < features.getFirst().getUpper();
    }

    void add(Value value) {
        editor.addValue(holder, value);
    }

    /** Puts a value in the place of another one; what is known about the old one beyond its content goes over to it. */
    void replace(Value old, Value value) {
        value.setBasis(old.getBasis());
        value.setCertainty(old.getCertainty());
        value.setNote(old.getNote());
        if (old instanceof Participation from && value instanceof Participation to
                && from.getVariable().equals(to.getVariable())) {
            to.getValues().addAll(EcoreUtil.copyAll(from.getValues()));
        }
        editor.replaceValue(old, value);
    }

    void remove(Value value) {
        editor.removeValue(value);
    }

    /** Records why there is no value of a feature. */
    void setMissing(Feature feature, String reason) {
        editor.setMissing(holder, feature.getName(), reason);
    }

    /** The value behind another one in the order of the field. */
    Optional<Value> at(int index) {
        List<Value> values = values();
        return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }

    private Stream<Value> all() {
        return holder.getValues().stream().filter(value -> features.stream()
                .anyMatch(feature -> value.getVariable().equals(feature.getName())));
    }
}
