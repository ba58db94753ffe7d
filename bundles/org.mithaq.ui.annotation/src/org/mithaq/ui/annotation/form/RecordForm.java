package org.mithaq.ui.annotation.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;

/** The widgets of one record. Lives as long as the record is shown; follows its changes without being made anew. */
final class RecordForm {

    private static final int MARGIN = 8;
    private static final int COLUMN_GAP = 10;

    private final CodedRecord record;
    private final Composite area;
    private final RecordHeader header;
    private final List<FormField> fields;

    RecordForm(Composite parent, CodedRecord record, FormSite site) {
        this.record = record;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(COLUMN_GAP, 4).applyTo(area);
        header = new RecordHeader(area, record, site);
        Optional<RecordType> type = site.context().codebook().recordType(record.getType());
        fields = type.map(known -> new FieldFactory(site).fields(area, known, record)).orElse(List.of());
        if (type.isEmpty()) {
            explainUnknownType();
        }
    }

    private void explainUnknownType() {
        Label label = new Label(area, SWT.WRAP);
        label.setText(NLS.bind(FormMessages.Unknown_type, record.getType()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(FieldLabel.WIDTH, SWT.DEFAULT).applyTo(label);
    }

    CodedRecord record() {
        return record;
    }

    Composite area() {
        return area;
    }

    RecordHeader header() {
        return header;
    }

    void refresh() {
        header.refresh();
        fields.forEach(FormField::refresh);
    }

    /** Shows what is computed from other records. */
    void refreshComputed() {
        fields.forEach(FormField::refreshComputed);
    }

    void refreshFindings() {
        header.refreshFindings();
        fields.forEach(FormField::refreshFindings);
    }

    /** Makes values of everything that was typed. */
    void commit() {
        header.commit();
        fields.forEach(FormField::commit);
    }

    /** Puts the focus into the field of a feature; false when the form has none. */
    boolean focus(String feature, Optional<Value> value) {
        return fields.stream().anyMatch(field -> field.isOf(feature) && field.setFocus(value));
    }

    /** Puts the focus into the first field. */
    void setFocus() {
        if (fields.stream().noneMatch(field -> field.setFocus(Optional.empty()))) {
            area.setFocus();
        }
    }

    /** What was typed and can be made no value, by place. */
    Map<DraftPlace, String> drafts() {
        Map<DraftPlace, String> drafts = new LinkedHashMap<>();
        fields.forEach(field -> drafts.putAll(field.drafts()));
        return drafts;
    }

    /**
     * Shows texts that were typed before and could be made no values, with what is wrong with them.
     *
     * @return those that the form has no place for
     */
    Map<DraftPlace, String> restore(Map<DraftPlace, String> drafts) {
        Map<DraftPlace, String> left = new LinkedHashMap<>(drafts);
        left.entrySet().removeIf(draft -> fields.stream()
                .anyMatch(field -> field.restore(draft.getKey(), draft.getValue())));
        return left;
    }
}
