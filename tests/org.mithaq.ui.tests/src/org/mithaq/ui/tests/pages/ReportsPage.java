package org.mithaq.ui.tests.pages;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.mithaq.core.id.ReportId;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.annotation.editor.ReportEditor;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Pictures;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The list of reports. */
public final class ReportsPage {

    private static final int DATE = 1;
    private static final int STATE = 2;

    private final WorkbenchPage workbench;
    private final Table table;

    ReportsPage(WorkbenchPage workbench) {
        this.workbench = workbench;
        this.table = Widgets.first(WorkbenchPage.control(workbench.view(AnnotationParts.REPORTS)), Table.class, any -> true)
                .orElseThrow();
    }

    /** Waits until there is something to be seen of the first report. */
    public ReportsPage whenDrawn() {
        Waiting.until("the first report is drawn",
                () -> Pictures.colours(table, table.getItem(0).getTextBounds(STATE)) > 1);
        return this;
    }

    /** Whether the dates of reports can be seen. */
    public boolean hasDates() {
        return table.getColumn(DATE).getWidth() > 0;
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

    /** Presses a key in the list. */
    public ReportsPage press(int key) {
        table.setFocus();
        Waiting.events();
        Keyboard.press(SWT.NONE, key);
        return this;
    }

    /** The report that the active editor shows. */
    public Optional<ReportId> opened() {
        return workbench.page().getActiveEditor() instanceof ReportEditor editor ? Optional.of(editor.report()) : Optional.empty();
    }
}
