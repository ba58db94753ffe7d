package org.mithaq.ui.annotation.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Switches between the report that is looked at and all reports. */
final class AllReportsAction extends Action {

    private final OutlineView view;

    AllReportsAction(OutlineView view) {
        super(OutlineMessages.All_reports, IAction.AS_CHECK_BOX);
        this.view = view;
        setToolTipText(OutlineMessages.All_reports_tip);
        setChecked(view.isAllReports());
    }

    @Override
    public void run() {
        view.setAllReports(isChecked());
    }
}
