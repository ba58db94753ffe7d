package org.mithaq.ui.annotation.form;

import java.util.Optional;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.model.coding.Value;
import org.mithaq.ui.annotation.form.value.Entry;
import org.mithaq.ui.annotation.form.value.ValueEditor;
import org.mithaq.ui.selection.Passage;

/**
 * Makes the passage that is selected in the editor the evidence of a value. In a place without a value the words of the
 * passage become the value first, where they can: a date, a text, a number, a name that the codebook knows.
 */
final class PassageUse {

    private static final Message LABEL = Messages.literal(FormMessages.Use_passage);

    private final FieldValues values;
    private final ValueSlot slot;
    private final FormSite site;

    PassageUse(FieldValues values, ValueSlot slot, FormSite site) {
        this.values = values;
        this.slot = slot;
        this.site = site;
    }

    void run() {
        site.passage().filter(passage -> values.isEditable()).ifPresent(this::use);
    }

    private void use(Passage passage) {
        if (!slot.commit()) {
            return;
        }
        CodingEditor editor = site.context().editor();
        Optional<Value> value = slot.value();
        if (value.isPresent()) {
            editor.addEvidence(value.orElseThrow(), passage.report(), passage.segments());
            return;
        }
        ValueEditor widgets = slot.editor();
        widgets.restore(words(passage));
        if (widgets.entry() instanceof Entry.Valid valid) {
            editor.batch(LABEL, () -> {
                values.add(valid.value());
                editor.addEvidence(valid.value(), passage.report(), passage.segments());
            });
        } else {
            slot.commit();
        }
    }

    private String words(Passage passage) {
        try {
            return site.context().project().report(passage.report()).reading().text(passage.segments())
                    .replaceAll("\\s+", " ").strip();
        } catch (ReportUnavailableException e) {
            return "";
        }
    }
}
