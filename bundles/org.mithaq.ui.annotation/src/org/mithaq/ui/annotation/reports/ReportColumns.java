package org.mithaq.ui.annotation.reports;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * How wide the columns of the list of reports are: title, date and state. In a narrow list the date gives way, so that the
 * state can be read.
 */
final class ReportColumns {

    private static final int TITLE_BESIDE_DATE = 120;
    private static final int NARROWEST = 20;

    private final TableColumn date;
    private final TableColumnLayout layout;
    private final int dateWidth;
    private final int stateWidth;

    /**
     * @param dateWidth pixels that a full date needs
     * @param stateWidth pixels that a state needs
     */
    ReportColumns(Table table, TableColumnLayout layout, int dateWidth, int stateWidth) {
        this.date = table.getColumn(1);
        this.layout = layout;
        this.dateWidth = dateWidth;
        this.stateWidth = stateWidth;
        layout.setColumnData(table.getColumn(0), new ColumnWeightData(1, NARROWEST, true));
        layout.setColumnData(table.getColumn(2), new ColumnPixelData(stateWidth, true, true));
        fit(Integer.MAX_VALUE);
    }

    /** Takes effect when the table is laid out next. */
    void fit(int width) {
        boolean roomy = width >= TITLE_BESIDE_DATE + dateWidth + stateWidth;
        layout.setColumnData(date, new ColumnPixelData(roomy ? dateWidth : 0, roomy, roomy));
    }
}
