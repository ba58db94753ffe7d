package org.mithaq.ui.data.preview;

import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.mithaq.export.row.TableRows;

/** What the grid shows: a table whose number of rows grows while they are found. Used on the thread of the user. */
final class PreviewedTable implements IDataProvider {

    private List<String> columns = List.of();
    private Optional<TableRows> table = Optional.empty();
    private Optional<PreviewPages> pages = Optional.empty();
    private int rows;

    /**
     * Shows another table, or the same one made anew, with the rows that are found already.
     *
     * @param same whether it is the same one: its former cells are shown until the new ones are made
     */
    void show(TableRows shown, int number, PreviewPages cells, boolean same) {
        boolean alike = same && columns.equals(shown.columns());
        pages = Optional.of(pages.filter(former -> alike).map(cells::after).orElse(cells));
        table = Optional.of(shown);
        columns = shown.columns();
        rows = number;
    }

    /** Shows no table. */
    void showNone() {
        table = Optional.empty();
        columns = List.of();
        pages = Optional.empty();
        rows = 0;
    }

    boolean isOf(TableRows other) {
        return table.filter(shown -> shown == other).isPresent();
    }

    void found(int number) {
        rows = number;
    }

    List<String> columns() {
        return columns;
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return rows;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return pages.flatMap(made -> made.row(row)).map(cells -> cells.get(column).map(PreviewedTable::onOneLine).orElse(""))
                .orElse(PreviewMessages.Making);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\r\\n\\t]+", " ");
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("A preview is read only");
    }
}
