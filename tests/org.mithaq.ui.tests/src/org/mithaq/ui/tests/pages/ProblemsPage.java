package org.mithaq.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.annotation.problems.ProblemsView;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The list of problems. */
public final class ProblemsPage {

    private static final int PLACE = 1;

    private final WorkbenchPage workbench;
    private final ProblemsView view;
    private final Table table;

    ProblemsPage(WorkbenchPage workbench) {
        this.workbench = workbench;
        this.view = (ProblemsView) workbench.view(AnnotationParts.PROBLEMS);
        this.table = Widgets.first(WorkbenchPage.control(view), Table.class, any -> true).orElseThrow();
    }

    /** Waits until the last change was checked. */
    public ProblemsPage whenChecked() {
        Waiting.until("the project is checked", () -> !workbench.monitor().isChecking() && view.isDone());
        return this;
    }

    /** The problems of a record. */
    public List<String> of(String record) {
        return rows().stream().filter(item -> place(item).startsWith(record)).map(item -> item.getText(0)).toList();
    }

    /** Leaves only the rows with the typed words. */
    public ProblemsPage filter(String words) {
        Text filter = Widgets.all(WorkbenchPage.control(view), Text.class).getFirst();
        filter.setText(words);
        return whenFiltered();
    }

    /** Leaves only problems of a severity, by its label in the list. */
    public ProblemsPage severity(String label) {
        Combo severities = Widgets.all(WorkbenchPage.control(view), Combo.class).getFirst();
        severities.setText(label);
        severities.notifyListeners(SWT.Selection, new Event());
        return whenFiltered();
    }

    private ProblemsPage whenFiltered() {
        Waiting.until("the problems are filtered", view::isDone);
        return this;
    }

    /** The kinds of problems that can be chosen. */
    public List<String> kinds() {
        return List.of(Widgets.all(WorkbenchPage.control(view), Combo.class).get(1).getItems());
    }

    /** The line that says how much was found. */
    public String summary() {
        return view.getContentDescription();
    }

    /** Presses Ctrl and F in the list; whether the words to filter by have the focus then. */
    public boolean leadsToFilters() {
        table.setFocus();
        Keyboard.press(SWT.CTRL, 'f');
        Waiting.events();
        return Widgets.all(WorkbenchPage.control(view), Text.class).getFirst().isFocusControl();
    }

    /** Presses Enter in the words to filter by; whether the first problem has the focus then. */
    public boolean enterFromFilters() {
        table.deselectAll();
        Text filter = Widgets.all(WorkbenchPage.control(view), Text.class).getFirst();
        filter.setFocus();
        Keyboard.press(filter, 0, (int) SWT.CR);
        Waiting.events();
        return table.isFocusControl() && Arrays.equals(table.getSelectionIndices(), new int[] {0});
    }

    /** Selects all problems that are shown. */
    public ProblemsPage selectAll() {
        table.setFocus();
        table.selectAll();
        Event event = new Event();
        event.item = table.getItem(0);
        table.notifyListeners(SWT.Selection, event);
        Waiting.events();
        return this;
    }

    /** Presses Ctrl and 1. */
    public ProblemsPage putRight() {
        Keyboard.press(SWT.CTRL, '1');
        Waiting.events();
        return this;
    }

    /** Accepts what is selected, as the menu does. */
    public void accept() {
        workbench.run("org.mithaq.findings.accept");
    }

    /** Opens the first problem of a record as a double click does. */
    public void open(String record) {
        TableItem item = rows().stream().filter(each -> place(each).startsWith(record)).findFirst()
                .orElseThrow(() -> new AssertionError("No problem of " + record));
        table.setFocus();
        table.setSelection(item);
        Event event = new Event();
        event.item = item;
        table.notifyListeners(SWT.Selection, event);
        table.notifyListeners(SWT.DefaultSelection, event);
        Waiting.events();
    }

    /** The title of the view. */
    public String title() {
        return view.getTitle();
    }

    public int count() {
        return table.getItemCount();
    }

    private List<TableItem> rows() {
        return Arrays.asList(table.getItems());
    }

    private static String place(TableItem item) {
        return OutlinePage.plain(item.getText(PLACE));
    }
}
