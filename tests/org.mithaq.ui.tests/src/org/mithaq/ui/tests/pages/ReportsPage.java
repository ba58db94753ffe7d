package org.mithaq.ui.tests.pages;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.tests.harness.Widgets;

/** The list of reports. */
public final class ReportsPage {

    private static final int STATE = 2;

    private final Table table;

    ReportsPage(WorkbenchPage workbench) {
        table = Widgets.first(WorkbenchPage.control(workbench.view(AnnotationParts.REPORTS)), Table.class, any -> true)
                .orElseThrow();
    }

    /** How far a report is, counted from 0. */
    public String state(int row) {
        return table.getItem(row).getText(STATE);
    }

    /** Whether this can be read from its beginning to its end. */
    public boolean isStateInSight(int row) {
        Rectangle cell = table.getItem(row).getTextBounds(STATE);
        GC gc = new GC(table);
        try {
            return gc.textExtent(state(row)).x <= cell.intersection(table.getClientArea()).width;
        } finally {
            gc.dispose();
        }
    }
}
