package org.mithaq.ui.annotation.form;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.RecordStatus;
import org.mithaq.ui.annotation.form.value.ClosedLists;
import org.mithaq.ui.annotation.records.RecordTexts;
import org.mithaq.ui.selection.Passage;

/** What every record has, whatever its type: id, status, evidence, note, and what is wrong with it as a whole. */
final class RecordHeader {

    private final CodedRecord record;
    private final FormSite site;
    private final Label title;
    private final Combo status;
    private final DetailLine evidence;
    private final Button usePassage;
    private final Text note;
    private final FindingLines findings;

    /**
     * @param parent a grid of two columns: labels and fields
     */
    RecordHeader(Composite parent, CodedRecord record, FormSite site) {
        this.record = record;
        this.site = site;
        title = new Label(parent, SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(FieldLabel.WIDTH, SWT.DEFAULT).applyTo(title);
        findings = new FindingLines(parent, site);
        new FieldLabel(FormMessages.Status, "", false, false).create(parent);
        status = createStatus(parent);
        new FieldLabel(FormMessages.Evidence, FormMessages.Evidence_definition, false, false).create(parent);
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 2).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        evidence = new DetailLine(body, site);
        usePassage = createUsePassage(body);
        new FieldLabel(FormMessages.Note, "", false, false).create(parent);
        note = createNote(parent);
        setEditable(editor().canEdit(record));
        refresh();
    }

    private Combo createStatus(Composite parent) {
        Combo combo = ClosedLists.create(parent);
        RecordStatus.VALUES.forEach(each -> combo.add(ValueProperties.label(each)));
        combo.addListener(SWT.Selection, event -> {
            RecordStatus chosen = RecordStatus.VALUES.get(combo.getSelectionIndex());
            if (chosen != record.getStatus()) {
                editor().setStatus(record, chosen);
            }
        });
        GridDataFactory.swtDefaults().applyTo(combo);
        return combo;
    }

    private Button createUsePassage(Composite parent) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(FormMessages.Use_passage);
        button.addListener(SWT.Selection, event -> usePassage());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private Text createNote(Composite parent) {
        Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 2 * text.getLineHeight()).applyTo(text);
        return text;
    }

    private void setEditable(boolean editable) {
        status.setEnabled(editable);
        note.setEditable(editable);
        usePassage.setEnabled(editable && site.passage().isPresent());
    }

    /** Shows what the record has now. */
    void refresh() {
        RecordTexts texts = new RecordTexts(site.context().codebook(), site.context().locale());
        title.setText(texts.name(record).replace("&", "&&"));
        title.setToolTipText(texts.type(record));
        status.select(record.getStatus().getValue());
        if (!note.isFocusControl() || !isNoteChanged()) {
            showNote();
        }
        if (evidence.show(Optional.of(record))) {
            site.layout();
        }
        refreshFindings();
    }

    private void showNote() {
        if (isNoteChanged()) {
            note.setText(record.getNote());
        }
    }

    private boolean isNoteChanged() {
        return !note.getText().equals(record.getNote());
    }

    /** Shows what is wrong with the record as a whole. */
    void refreshFindings() {
        List<Finding> found = site.findings(record, "");
        if (findings.show(found)) {
            site.layout();
        }
    }

    /** Lets the button follow the selection in the report editor. */
    void passageChanged() {
        usePassage.setEnabled(editor().canEdit(record) && site.passage().isPresent());
    }

    /** Makes the selected passage evidence of the record. */
    void usePassage() {
        Optional<Passage> passage = site.passage();
        passage.ifPresent(some -> editor().addEvidence(record, some.report(), some.segments()));
    }

    boolean commit() {
        if (!note.isDisposed() && isNoteChanged() && editor().canEdit(record)) {
            editor().setNote(record, note.getText());
        }
        return true;
    }

    private CodingEditor editor() {
        return site.context().editor();
    }
}
