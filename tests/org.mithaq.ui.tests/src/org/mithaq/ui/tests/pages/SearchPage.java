package org.mithaq.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.annotation.search.SearchView;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The search in all reports. */
public final class SearchPage {

    private static final int MATCH = 1;
    private static final int LEVEL = 3;

    private final SearchView view;
    private final Text field;
    private final Table table;

    SearchPage(WorkbenchPage workbench) {
        this.view = (SearchView) workbench.view(AnnotationParts.SEARCH);
        this.field = Widgets.all(WorkbenchPage.control(view), Text.class).getFirst();
        this.table = Widgets.first(WorkbenchPage.control(view), Table.class, any -> true).orElseThrow();
    }

    /** Types words and waits until they were looked for. */
    public SearchPage find(String words) {
        Keyboard.type(field, words);
        Waiting.until("the words were looked for", () -> !view.isBusy());
        return this;
    }

    /** Chooses the loosest level and waits until the places are found anew. */
    public SearchPage level(SearchLevel loosest) {
        return choose(0, loosest.ordinal());
    }

    /** Chooses how near words stand, in words, 0 for one line, and waits until the places are found anew. */
    public SearchPage within(int words) {
        String[] choices = combo(1).getItems();
        int chosen = words == 0 ? 0
                : IntStream.range(1, choices.length).filter(i -> choices[i].matches("\\D*" + words + "\\D*")).findFirst()
                        .orElseThrow();
        return choose(1, chosen);
    }

    private Combo combo(int number) {
        return Widgets.all(WorkbenchPage.control(view), Combo.class).get(number);
    }

    private SearchPage choose(int number, int choice) {
        combo(number).select(choice);
        combo(number).notifyListeners(SWT.Selection, new Event());
        Waiting.until("the words were looked for", () -> !view.isBusy());
        return this;
    }

    /** What stands in the column of matches. */
    public List<String> matches() {
        return column(MATCH);
    }

    /** What stands in the column of levels. */
    public List<String> levels() {
        return column(LEVEL);
    }

    private List<String> column(int number) {
        return Arrays.stream(table.getItems()).map(item -> item.getText(number)).toList();
    }

    /** Where words are typed. */
    public Text field() {
        return field;
    }

    /** What is told above the places. */
    public String told() {
        return view.getContentDescription();
    }

    /** Selects a place. */
    public SearchPage select(int row) {
        TableItem item = table.getItem(row);
        table.setFocus();
        table.setSelection(item);
        Event event = new Event();
        event.item = item;
        table.notifyListeners(SWT.Selection, event);
        Waiting.events();
        return this;
    }

    /** Opens a place as Enter does. */
    public void open(int row) {
        select(row);
        Event event = new Event();
        event.item = table.getItem(row);
        table.notifyListeners(SWT.DefaultSelection, event);
        Waiting.events();
    }

    /** Presses Ctrl and R, and tells what the raw lines are. */
    public String raw() {
        Keyboard.press(SWT.CTRL, 'r');
        return Waiting.forSome("the raw lines", () -> Widgets.first(WorkbenchPage.control(view), StyledText.class,
                text -> text.isVisible() && text.getCharCount() > 0)).getText();
    }
}
