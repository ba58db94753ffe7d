package org.mithaq.ui.annotation.reports;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.widgets.Table;

/**
 * How wide the columns of the list of reports are: title, date and state. In a narrow list the date gives way, so that the
 * state can be read.
 */
final class ReportColumns {

    private static final int TITLE_BESIDE_DATE = 100;
    private static final int NARROWEST = 20;

    private final Table table;
    private final TableColumnLayout layout;
    private final Widths widths;

    /**
     * What texts need, in pixels.
     *
     * @param date a full date
     * @param usualState a state of a report that is being worked on
     * @param widestState any state
     */
    record Widths(int date, int usualState, int widestState) {
    }

    ReportColumns(Table table, TableColumnLayout layout, Widths widths) {
        this.table = table;
        this.layout = layout;
        this.widths = widths;
        layout.setColumnData(table.getColumn(0), new ColumnWeightData(1, NARROWEST, true));
        fit(Integer.MAX_VALUE);
    }

    /** Takes effect when the table is laid out next. */
    void fit(int width) {
        int besideState = TITLE_BESIDE_DATE + widths.date();
        boolean dated = width >= besideState + widths.usualState();
        boolean tight = dated && width < besideState + widths.widestState();
        layout.setColumnData(table.getColumn(1), new ColumnPixelData(dated ? widths.date() : 0, dated, dated));
        layout.setColumnData(table.getColumn(2),
                new ColumnPixelData(tight ? widths.usualState() : widths.widestState(), true, true));
    }
}
