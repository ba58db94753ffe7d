package org.mithaq.ui.annotation.form;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** What a derived variable comes to. Nothing can be typed here: it follows from what is coded elsewhere. */
final class DerivedField implements FormField {

    private static final int WRAP_WIDTH = 180;
    private static final int DROP_TO_TEXT = 6;

    private final DerivedVariable variable;
    private final ValueHolder holder;
    private final FormSite site;
    private final Label shown;

    /**
     * @param parent a grid of two columns: labels and fields
     */
    DerivedField(Composite parent, DerivedVariable variable, ValueHolder holder, FieldLabel label, FormSite site) {
        this.variable = variable;
        this.holder = holder;
        this.site = site;
        label.create(parent);
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        shown = new Label(body, SWT.WRAP | SWT.LEAD);
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP_WIDTH, SWT.DEFAULT).indent(0, DROP_TO_TEXT)
                .applyTo(shown);
        label.name(shown);
        refresh();
    }

    @Override
    public void refresh() {
        DerivedValues.Derived derived = site.context().derived().of(variable, holder);
        String text = derived.text().replace("&", "&&");
        if (!text.equals(shown.getText())) {
            shown.setText(text);
            // null: the colour of any other text
            shown.setForeground(derived.present() ? null : site.colours().hint());
            site.layout();
        }
    }

    @Override
    public void refreshComputed() {
        refresh();
    }

    @Override
    public boolean isOf(String feature) {
        return feature.equals(variable.getName());
    }

    @Override
    public boolean setFocus(Optional<Value> value) {
        return false;
    }
}
