package org.mithaq.ui.annotation.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What a field is called.
 *
 * @param text the label in the user's language
 * @param definition shown when the pointer rests on the label; empty for none
 * @param required whether there has to be a value or a missing reason
 * @param above whether it stands above its field, which is then as wide as the form, in place of beside it
 */
record FieldLabel(String text, String definition, boolean required, boolean above) {

    static final int WIDTH = 110;

    private static final int DROP_TO_TEXT = 6;

    void create(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText((required ? NLS.bind(FormMessages.Required, text) : text).replace("&", "&&"));
        label.setToolTipText(tip());
        if (required) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(WIDTH, SWT.DEFAULT).indent(0, DROP_TO_TEXT)
                .span(columns(), 1).applyTo(label);
    }

    /** How many columns of the form the label takes, and then its field. */
    int columns() {
        return above ? 2 : 1;
    }

    /** Gives a control the label as its name for screen readers, and the definition as its tool tip. */
    void name(Control control) {
        control.setToolTipText(tip());
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
    }

    private String tip() {
        return definition.isEmpty() ? null : definition;
    }
}
