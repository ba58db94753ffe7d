package org.mithaq.ui.annotation.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final List<FeatureField> fields;

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
        fields.forEach(FeatureField::refresh);
    }

    void refreshFindings() {
        header.refreshFindings();
        fields.forEach(FeatureField::refreshFindings);
    }

    /** Makes values of everything that was typed. */
    void commit() {
        header.commit();
        fields.forEach(FeatureField::commit);
    }

    /** Puts the focus into the field of a feature; false when the form has none. */
    boolean focus(String feature, Optional<Value> value) {
        Optional<FeatureField> field = fields.stream().filter(each -> each.isOf(feature)).findFirst();
        field.ifPresent(found -> found.setFocus(value));
        return field.isPresent();
    }

    /** Puts the focus into the first field. */
    void setFocus() {
        if (fields.isEmpty()) {
            area.setFocus();
        } else {
            fields.getFirst().setFocus(Optional.empty());
        }
    }

    /** What was typed and can be made no value, by place. */
    Map<Integer, String> drafts() {
        List<ValueSlot> slots = slots().toList();
        Map<Integer, String> drafts = new HashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            String draft = slots.get(i).editor().draft();
            if (!draft.isEmpty()) {
                drafts.put(i, draft);
            }
        }
        return drafts;
    }

    /** Shows texts that were typed before and could be made no values, with what is wrong with them. */
    void restore(Map<Integer, String> drafts) {
        List<ValueSlot> slots = slots().toList();
        drafts.forEach((index, draft) -> {
            if (index < slots.size()) {
                slots.get(index).editor().restore(draft);
                slots.get(index).commit();
            }
        });
    }

    private Stream<ValueSlot> slots() {
        return fields.stream().flatMap(field -> field.slots().stream());
    }
}
