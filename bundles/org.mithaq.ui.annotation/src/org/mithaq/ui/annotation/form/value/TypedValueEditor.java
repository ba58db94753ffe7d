package org.mithaq.ui.annotation.form.value;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.mithaq.model.coding.Value;

/** Base of editors with one line of text. The text takes its direction from its content. Escape brings back the old text. */
abstract class TypedValueEditor implements ValueEditor {

    private Text text;
    private String shown = "";
    private boolean showing;

    @Override
    public Control create(Composite parent, EntryListener listener) {
        text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                listener.changed();
            }
        });
        text.addListener(SWT.FocusOut, event -> finish(listener));
        text.addListener(SWT.DefaultSelection, event -> finish(listener));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && isChanged() && event.doit) {
                setText(shown);
                listener.changed();
            }
        });
        return text;
    }

    /** The text that a value is edited as. */
    abstract String format(Value value);

    /** What a text that is not blank means. */
    abstract Entry parse(String typed);

    @Override
    public void show(Optional<Value> value) {
        shown = value.map(this::format).orElse("");
        if (!text.getText().equals(shown)) {
            setText(shown);
        }
    }

    @Override
    public boolean isChanged() {
        return !text.getText().equals(shown);
    }

    @Override
    public Entry entry() {
        String typed = text.getText().strip();
        return typed.isEmpty() ? Entry.empty() : parse(typed);
    }

    @Override
    public String draft() {
        return isChanged() ? text.getText() : "";
    }

    @Override
    public void restore(String draft) {
        setText(draft);
    }

    @Override
    public void setEditable(boolean editable) {
        text.setEditable(editable);
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public Control main() {
        return text;
    }

    final String typed() {
        return text.getText().strip();
    }

    final Text text() {
        return text;
    }

    private void setText(String content) {
        showing = true;
        try {
            text.setText(content);
        } finally {
            showing = false;
        }
    }

    /** Tells that the user is done, where something changed. */
    void finish(EntryListener listener) {
        if (isChanged()) {
            listener.finished();
        }
    }
}
