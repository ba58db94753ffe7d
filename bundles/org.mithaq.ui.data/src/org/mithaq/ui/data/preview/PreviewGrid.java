package org.mithaq.ui.data.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.mithaq.ui.bidi.Direction;

/** The grid: only what is in sight is drawn, so that a million rows scroll as ten do. */
final class PreviewGrid {

    private static final int NARROWEST = 120;
    private static final int WIDEST = 260;
    private static final int MARGIN = 16;
    private static final int ROW_HEIGHT = 24;
    private static final int NUMBERS_WIDTH = 64;

    private final PreviewedTable table;
    private final DataLayer cells;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final NatTable grid;
    private List<String> fitted = List.of();

    PreviewGrid(Composite parent, PreviewedTable table) {
        this.table = table;
        cells = new DataLayer(table, NARROWEST, ROW_HEIGHT);
        selection = new SelectionLayer(cells);
        viewport = new ViewportLayer(selection);
        IDataProvider names = new ColumnNames(table);
        DataLayer nameCells = new DataLayer(names, NARROWEST, ROW_HEIGHT);
        ILayer header = new ColumnHeaderLayer(nameCells, viewport, selection);
        DefaultRowHeaderDataProvider numbers = new DefaultRowHeaderDataProvider(table);
        ILayer numberCells = new RowHeaderLayer(new DataLayer(numbers, NUMBERS_WIDTH, ROW_HEIGHT), viewport, selection);
        ILayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(names, numbers)), numberCells, header);
        grid = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS | (isMirrored(parent) ? SWT.RIGHT_TO_LEFT : SWT.NONE),
                new GridLayer(viewport, header, numberCells, corner, false), false);
        grid.addConfiguration(new Style());
        grid.addConfiguration(new SeparateTexts());
        grid.addConfiguration(new SelectedStyle(parent.getDisplay()));
        grid.addConfiguration(new PreviewKeys(isMirrored(parent)));
        grid.configure();
    }

    private static boolean isMirrored(Composite parent) {
        return (parent.getStyle() & SWT.MIRRORED) != 0;
    }

    Control control() {
        return grid;
    }

    /** Draws what is in sight anew. */
    void refresh() {
        if (!grid.isDisposed()) {
            grid.redraw();
        }
    }

    /** There are more or fewer rows or columns; the same ones stay in sight, what was selected stays so, and keys go on from there. */
    void refreshAll() {
        List<Range> rows = selectedRows();
        List<Integer> columns = selectedColumns();
        PositionCoordinate from = new PositionCoordinate(selection.getSelectionAnchor());
        PositionCoordinate to = Optional.ofNullable(selection.getLastSelectedCellPosition()).map(PositionCoordinate::new)
                .orElse(from);
        fitColumns();
        grid.refresh();
        boolean there = !rows.isEmpty() && !columns.isEmpty() && columns.getLast() < selection.getColumnCount();
        for (Range range : there ? rows : List.<Range>of()) {
            selection.selectRegion(columns.getFirst(), range.start, columns.getLast() - columns.getFirst() + 1,
                    range.end - range.start);
        }
        if (there) {
            selection.moveSelectionAnchor(from.columnPosition, from.rowPosition);
            selection.setLastSelectedCell(to.columnPosition, to.rowPosition);
        }
        selectSome();
    }

    /** Takes away what was selected and goes to the first row: another table is shown. */
    void reset() {
        selection.clear();
        viewport.setOriginX(0);
        viewport.setOriginY(0);
        fitColumns();
        grid.refresh();
        selectSome();
    }

    /** Names that begin alike are told apart by their ends. */
    private void fitColumns() {
        List<String> names = table.columns();
        if (names.equals(fitted)) {
            return;
        }
        fitted = names;
        GC gc = new GC(grid);
        try {
            for (int column = 0; column < names.size(); column++) {
                int wanted = gc.textExtent(names.get(column)).x + MARGIN;
                cells.setColumnWidthByPosition(column, Math.clamp(wanted, NARROWEST, WIDEST), false);
            }
        } finally {
            gc.dispose();
        }
    }

    /** Goes into the grid. */
    void enter() {
        grid.setFocus();
        selectSome();
    }

    /** Where nothing is selected yet, the arrows lead on from the first cell, once there is one. */
    private void selectSome() {
        if (selection.getRowCount() > 0 && selection.getSelectedCellPositions().length == 0) {
            selection.setSelectedCell(0, 0);
        }
    }

    void selectAll() {
        grid.doCommand(new SelectAllCommand());
    }

    /** Rows with a selected cell, as ranges of their numbers. */
    List<Range> selectedRows() {
        Set<Range> ranges = selection.getSelectedRowPositions();
        return new ArrayList<>(ranges).stream().sorted((a, b) -> Integer.compare(a.start, b.start)).toList();
    }

    /** Columns with a selected cell, in their order. */
    List<Integer> selectedColumns() {
        return Arrays.stream(selection.getSelectedColumnPositions()).sorted().boxed().toList();
    }

    /** The names of the columns. */
    private record ColumnNames(PreviewedTable table) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return table.columns().get(column);
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("The codebook names columns");
        }

        @Override
        public int getColumnCount() {
            return table.getColumnCount();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }

    /** Texts begin where lines begin. */
    private static final class Style extends DefaultNatTableStyleConfiguration {

        Style() {
            hAlign = HorizontalAlignmentEnum.LEFT;
        }
    }

    /** A cell is in the direction of what stands in it, whatever that of the window: ".a" does not become "a.". */
    private static final class SeparateTexts extends AbstractRegistryConfiguration {

        @Override
        public void configureRegistry(IConfigRegistry registry) {
            registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter() {
                @Override
                public Object canonicalToDisplayValue(Object value) {
                    return value == null ? "" : Direction.isolated(value.toString());
                }
            });
        }
    }

    /** What is selected looks as in lists: in the same letters, which can be read, on the colour of the platform. */
    private static final class SelectedStyle extends DefaultSelectionStyleConfiguration {

        SelectedStyle(Display display) {
            selectionFont = GUIHelper.DEFAULT_FONT;
            selectedHeaderFont = GUIHelper.DEFAULT_FONT;
            selectionBgColor = display.getSystemColor(SWT.COLOR_LIST_SELECTION);
            selectionFgColor = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
            anchorBgColor = selectionBgColor;
            anchorFgColor = selectionFgColor;
            selectedHeaderBgColor = display.getSystemColor(SWT.COLOR_WIDGET_LIGHT_SHADOW);
            selectedHeaderFgColor = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        }
    }
}
