package org.mithaq.ui.annotation.form.value;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mithaq.core.coding.Values;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.Value;

/** Yes, no, or not coded. */
final class YesNoValueEditor implements ValueEditor {

    private static final int NOT_CODED = 0;
    private static final int YES = 1;
    private static final int NO = 2;

    private final String variable;
    private Combo combo;
    private int shown;

    YesNoValueEditor(String variable) {
        this.variable = variable;
    }

    @Override
    public Control create(Composite parent, EntryListener listener) {
        combo = ClosedLists.create(parent);
        combo.setItems("", ValueMessages.Yes, ValueMessages.No);
        combo.addListener(SWT.Selection, event -> listener.finished());
        return combo;
    }

    @Override
    public void show(Optional<Value> value) {
        shown = value.filter(BooleanValue.class::isInstance).map(BooleanValue.class::cast)
                .map(some -> some.isValue() ? YES : NO).orElse(NOT_CODED);
        combo.select(shown);
    }

    @Override
    public boolean isChanged() {
        return combo.getSelectionIndex() != shown;
    }

    @Override
    public Entry entry() {
        return switch (combo.getSelectionIndex()) {
            case YES -> new Entry.Valid(Values.yesNo(variable, true));
            case NO -> new Entry.Valid(Values.yesNo(variable, false));
            default -> Entry.empty();
        };
    }

    @Override
    public void setEditable(boolean editable) {
        combo.setEnabled(editable);
    }

    @Override
    public void setFocus() {
        combo.setFocus();
    }

    @Override
    public Control main() {
        return combo;
    }
}
