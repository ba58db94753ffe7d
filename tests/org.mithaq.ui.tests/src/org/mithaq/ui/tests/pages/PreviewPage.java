package org.mithaq.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.mithaq.ui.data.preview.PreviewView;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Pictures;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The preview of a table. */
public final class PreviewPage {

    private static final String BEFORE = "what was on the clipboard before";
    /** More than the lines of the grid are thick, the thick ones of its header too. */
    private static final int LINE = 4;

    private final IViewPart view;
    private final Combo tables;
    private final NatTable grid;

    /** Opens it anew, so that nothing is selected from before. */
    PreviewPage(WorkbenchPage workbench) {
        workbench.page().hideView(workbench.page().findView(PreviewView.ID));
        view = workbench.view(PreviewView.ID);
        Control control = WorkbenchPage.control(view);
        tables = Widgets.all(control, Combo.class).getFirst();
        grid = Widgets.all(control, NatTable.class).getFirst();
    }

    /** Chooses a table by its label. */
    public PreviewPage choose(String label) {
        Waiting.until("there is the table " + label, () -> Arrays.asList(tables.getItems()).contains(label));
        tables.select(Arrays.asList(tables.getItems()).indexOf(label));
        tables.notifyListeners(SWT.Selection, new Event());
        return this;
    }

    /** Waits until the line above the grid says this. */
    public PreviewPage whenItSays(String text) {
        return whenItSays(text::equals);
    }

    /** Waits until the line above the grid says something like it. */
    public PreviewPage whenItSays(Predicate<String> wanted) {
        Waiting.until("the preview says it", () -> Widgets.all(WorkbenchPage.control(view), Label.class).stream()
                .anyMatch(label -> wanted.test(label.getText())));
        return this;
    }

    /** The cells in sight of a row, the first row with cells being 1, the row of names 0; from the second one on. */
    public List<String> row(int row) {
        return IntStream.range(1, grid.getColumnCount())
                .mapToObj(column -> String.valueOf(grid.getDataValueByPosition(column, row))).toList();
    }

    /** Waits until a cell in sight shows this. */
    public PreviewPage whenShown(String text) {
        Waiting.until("a cell shows " + text, () -> IntStream.range(1, grid.getRowCount())
                .anyMatch(row -> row(row).contains(text)));
        return this;
    }

    /** Goes into the grid, to its first cell. */
    public PreviewPage enter() {
        view.setFocus();
        Waiting.events();
        return this;
    }

    /** Presses a key in the grid, which was entered. */
    public PreviewPage press(int modifiers, int key) {
        Keyboard.press(grid, modifiers, key);
        return this;
    }

    /** Waits until there is something to be seen of a cell that has a text, counted as in {@link #row}. */
    public PreviewPage whenDrawn(int column, int row) {
        Waiting.until("the cell of column " + column + " and row " + row + " is drawn",
                () -> Pictures.colours(grid, inside(grid.getCellByPosition(column, row).getBounds())) > 1);
        return this;
    }

    /** What is between the lines of the grid. */
    private static Rectangle inside(Rectangle cell) {
        return new Rectangle(cell.x + LINE, cell.y + LINE, cell.width - 2 * LINE, cell.height - 2 * LINE);
    }

    /** What is on the clipboard after copying. */
    public String copied() {
        Clipboard clipboard = new Clipboard(grid.getDisplay());
        try {
            clipboard.setContents(new Object[] {BEFORE}, new Transfer[] {TextTransfer.getInstance()});
            view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
            return Waiting.forSome("cells on the clipboard",
                    () -> Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()))
                            .filter(text -> !text.equals(BEFORE)));
        } finally {
            clipboard.dispose();
        }
    }
}
