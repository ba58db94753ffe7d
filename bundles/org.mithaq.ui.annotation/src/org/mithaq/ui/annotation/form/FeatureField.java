package org.mithaq.ui.annotation.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.ui.annotation.form.value.ValueEditor;

/**
 * The field of a feature, or of all roles: one place for each value, and an empty one while there is room for more.
 * Places stay when values change, so that the focus and what is being typed stay too.
 */
final class FeatureField implements FormField {

    private final FieldValues values;
    private final Supplier<ValueEditor> editors;
    private final FormSite site;
    private final FieldLabel label;
    private final Composite body;
    private final Composite places;
    private final MissingLine missing;
    private final FindingLines findings;
    private final List<ValueSlot> slots = new ArrayList<>();
    private final List<AttributeFields> attributes = new ArrayList<>();

    /**
     * @param parent a grid of two columns: labels and fields
     * @param editors makes the editor of one value
     */
    FeatureField(Composite parent, FieldValues values, FieldLabel label, Supplier<ValueEditor> editors, FormSite site) {
        this.values = values;
        this.editors = editors;
        this.site = site;
        this.label = label;
        label.create(parent);
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).span(label.columns(), 1).applyTo(body);
        places = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(places);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(places);
        missing = new MissingLine(body, values, site);
        findings = new FindingLines(body, site);
        refresh();
    }

    @Override
    public void refresh() {
        List<Value> shown = values.values();
        int wanted = Math.max(1, shown.size() + (values.hasRoom() && values.isEditable() ? 1 : 0));
        boolean layout = fit(wanted);
        for (int i = 0; i < slots.size(); i++) {
            Optional<Value> value = values.at(i);
            slots.get(i).show(value);
            layout |= attributes.get(i).show(value.filter(Participation.class::isInstance)
                    .map(Participation.class::cast));
        }
        layout |= missing.refresh();
        if (layout) {
            site.layout();
        }
        refreshFindings();
    }

    @Override
    public void refreshComputed() {
        attributes.forEach(AttributeFields::refreshComputed);
    }

    @Override
    public void refreshFindings() {
        CodedRecord record = CodedRecords.recordOf(values.holder());
        if (findings.show(values.features().stream()
                .flatMap(feature -> site.findings(record, feature.getName()).stream()).distinct().toList())) {
            site.layout();
        }
    }

    private boolean fit(int wanted) {
        boolean changed = slots.size() != wanted;
        while (slots.size() > wanted) {
            attributes.removeLast().dispose();
            slots.removeLast().area().dispose();
        }
        while (slots.size() < wanted) {
            ValueSlot slot = new ValueSlot(places, values, editors.get(), site);
            label.name(slot.editor().main());
            slots.add(slot);
            attributes.add(new AttributeFields(places, values.features(), site));
        }
        return changed;
    }

    @Override
    public boolean commit() {
        boolean done = true;
        for (ValueSlot slot : List.copyOf(slots)) {
            done &= slot.commit();
        }
        for (AttributeFields fields : List.copyOf(attributes)) {
            done &= fields.commit();
        }
        return done;
    }

    @Override
    public Map<DraftPlace, String> drafts() {
        Map<DraftPlace, String> drafts = new LinkedHashMap<>();
        String name = values.features().getFirst().getName();
        for (int i = 0; i < slots.size(); i++) {
            String draft = slots.get(i).editor().draft();
            if (!draft.isEmpty()) {
                drafts.put(DraftPlace.of(name, i), draft);
            }
            int slot = i;
            attributes.get(i).drafts().forEach((place, text) -> drafts.put(place.below(name, slot), text));
        }
        return drafts;
    }

    @Override
    public boolean restore(DraftPlace place, String draft) {
        if (!isOf(place.feature()) || place.slot() >= slots.size()) {
            return false;
        }
        if (place.isNested()) {
            return attributes.get(place.slot()).restore(place.inner(), draft);
        }
        ValueSlot slot = slots.get(place.slot());
        slot.editor().restore(draft);
        slot.commit();
        return true;
    }

    @Override
    public boolean isOf(String feature) {
        return values.features().stream().map(Feature::getName).anyMatch(feature::equals);
    }

    @Override
    public boolean setFocus(Optional<Value> value) {
        slots.stream().filter(slot -> value.isPresent() && slot.value().equals(value)).findFirst()
                .orElse(slots.getFirst()).editor().setFocus();
        return true;
    }
}
