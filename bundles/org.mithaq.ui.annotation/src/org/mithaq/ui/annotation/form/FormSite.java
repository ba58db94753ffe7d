package org.mithaq.ui.annotation.form;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.ui.selection.Passage;

/** What fields know of the form that they stand in. */
interface FormSite {

    FormContext context();

    FormColours colours();

    /** The text that is selected in the report editor. */
    Optional<Passage> passage();

    /** Shows a passage in the report editor. */
    void reveal(Anchor anchor);

    /** What is wrong with a feature of a record. */
    List<Finding> findings(CodedRecord record, String feature);

    /** Lets a value be the current one while its widget has the focus. */
    void watchFocus(Control control, ValueSlot slot);

    /** Shows or hides a control that stands in a grid. */
    void show(Control control, boolean visible);

    /** Lays the form out anew, soon. */
    void layout();
}
