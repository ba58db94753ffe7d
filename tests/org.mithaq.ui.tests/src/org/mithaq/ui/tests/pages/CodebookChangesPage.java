package org.mithaq.ui.tests.pages;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.mithaq.ui.codebook.CodebookParts;
import org.mithaq.ui.codebook.changes.ChangeRow;
import org.mithaq.ui.codebook.changes.ChangesView;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The view of what the edited codebook does to what is coded. */
public final class CodebookChangesPage {

    private final ChangesView view;
    private final Tree tree;

    CodebookChangesPage(WorkbenchPage workbench) {
        Keyboard.press(SWT.CTRL | SWT.SHIFT, 'h');
        view = (ChangesView) workbench.view(CodebookParts.CHANGES);
        tree = Widgets.first(WorkbenchPage.control(view), Tree.class, any -> true).orElseThrow();
    }

    /** The rows, once one of them is as it should be. */
    public List<ChangeRow> rowsWith(Predicate<ChangeRow> row) {
        Waiting.until("the change is told", () -> view.isDone() && view.rows().stream().anyMatch(row));
        return view.rows();
    }

    /** What is told of all of them. */
    public String summary() {
        return view.getContentDescription();
    }

    /** Shows the records of the first change and selects the change. */
    public void expandFirst() {
        TreeItem first = tree.getItem(0);
        Event event = new Event();
        event.item = first;
        tree.notifyListeners(SWT.Expand, event);
        first.setExpanded(true);
        tree.setSelection(first);
        tree.notifyListeners(SWT.Selection, event);
    }

    /** How many records of the first change can be seen. */
    public int openRecords() {
        return tree.getItem(0).getExpanded() ? tree.getItem(0).getItemCount() : 0;
    }

    /** What the first change is. */
    public String first() {
        return tree.getItem(0).getText(1);
    }

    /** What change is selected; empty when none is. */
    public String selected() {
        return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText(1);
    }

    /** Chooses the first row and goes where it leads, as Enter does. */
    public void openFirst() {
        tree.setFocus();
        tree.setSelection(tree.getItem(0));
        Event event = new Event();
        event.item = tree.getItem(0);
        tree.notifyListeners(SWT.Selection, event);
        tree.notifyListeners(SWT.DefaultSelection, event);
    }
}
