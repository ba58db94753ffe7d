package org.mithaq.ui.columns;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows the text of the cell under the pointer as a whole. */
final class CellToolTip extends DefaultToolTip {

    private final Table table;

    CellToolTip(Table table) {
        super(table, ToolTip.RECREATE, false);
        this.table = table;
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return cell(event).orElse(null);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return cell(event).filter(cell -> !cell.text().isEmpty()).isPresent();
    }

    @Override
    protected String getText(Event event) {
        return cell(event).map(Cell::text).orElse("");
    }

    private Optional<Cell> cell(Event event) {
        Point pointer = new Point(event.x, event.y);
        return Optional.ofNullable(table.getItem(pointer)).flatMap(item -> IntStream.range(0, table.getColumnCount())
                .filter(column -> item.getBounds(column).contains(pointer)).mapToObj(column -> new Cell(item, column))
                .findFirst());
    }

    private record Cell(TableItem item, int column) {

        String text() {
            return item.getText(column);
        }
    }
}
