package org.mithaq.ui.annotation.outline;

/** Adds a part to the selected record, of the kind that was added to it last. */
public final class AddPart extends OutlineHandler {

    public AddPart() {
        super(OutlineView::addPart);
    }
}
