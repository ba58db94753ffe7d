package org.mithaq.ui.annotation.form;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mithaq.core.message.RefusedException;
import org.mithaq.model.coding.Value;
import org.mithaq.ui.annotation.form.value.Entry;
import org.mithaq.ui.annotation.form.value.EntryListener;
import org.mithaq.ui.annotation.form.value.ValueEditor;

/** The place of one value in a field: its editor, its menu, and below them what is known about it. */
final class ValueSlot implements EntryListener {

    private final FieldValues values;
    private final ValueEditor editor;
    private final FormSite site;
    private final Composite area;
    private final LineArea hint;
    private final DetailLine details;
    private Optional<Value> value = Optional.empty();
    private boolean committing;

    ValueSlot(Composite parent, FieldValues values, ValueEditor editor, FormSite site) {
        this.values = values;
        this.editor = editor;
        this.site = site;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 1).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Control control = editor.create(area, this);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
        createMenuButton();
        hint = new LineArea(area, site);
        details = new DetailLine(area, site);
        editor.setEditable(values.isEditable());
        site.watchFocus(editor.main(), this);
    }

    private void createMenuButton() {
        ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.NO_FOCUS);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText("⋯");
        item.setToolTipText(FormMessages.Value_menu);
        item.addListener(SWT.Selection, event -> {
            editor.setFocus();
            openMenu();
        });
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
    }

    /** Opens the menu of what can be done with the value. */
    void openMenu() {
        new ValueMenu(values, this, site).open(editor.main());
    }

    /** Makes the selected passage evidence of the value. */
    void usePassage() {
        new PassageUse(values, this, site).run();
    }

    /** Shows a value, but leaves alone what the user is typing. */
    void show(Optional<Value> shown) {
        boolean same = value.equals(shown);
        value = shown;
        if (!same || !editor.isChanged() || committing) {
            editor.show(shown);
        }
        refreshLines();
    }

    /** The value that is shown; empty for a place that waits for one. */
    Optional<Value> value() {
        return value;
    }

    /** The name of the feature that values of this place are of; the first one where there are several. */
    String feature() {
        return values.features().getFirst().getName();
    }

    ValueEditor editor() {
        return editor;
    }

    Composite area() {
        return area;
    }

    @Override
    public void changed() {
        refreshLines();
    }

    @Override
    public void finished() {
        commit();
    }

    /**
     * Makes what the user typed the value of the record.
     *
     * @return whether nothing is left in the widgets that the record does not have
     */
    boolean commit() {
        if (committing || area.isDisposed() || editor.isChoosing() || !editor.isChanged() || !values.isEditable()) {
            return true;
        }
        committing = true;
        try {
            return write(editor.entry());
        } catch (RefusedException e) {
            hint.show(e.userMessage().in(site.context().locale()), LineArea.Kind.ERROR);
            return false;
        } finally {
            committing = false;
        }
    }

    private boolean write(Entry entry) {
        switch (entry) {
            case Entry.Empty empty -> value.ifPresentOrElse(values::remove, () -> show(Optional.empty()));
            case Entry.Valid valid -> value.ifPresentOrElse(old -> values.replace(old, valid.value()),
                    () -> values.add(valid.value()));
            case Entry.Invalid invalid -> {
                hint.show(invalid.message(), LineArea.Kind.ERROR);
                return false;
            }
        }
        return true;
    }

    private void refreshLines() {
        boolean layout = hint.show(editor.hint(), LineArea.Kind.HINT);
        layout |= details.show(value);
        if (layout) {
            site.layout();
        }
    }
}
