package org.mithaq.ui.tests.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The outline of records. */
public final class OutlinePage {

    private final WorkbenchPage workbench;
    private final Tree tree;

    OutlinePage(WorkbenchPage workbench) {
        this.workbench = workbench;
        IViewPart view = workbench.view(AnnotationParts.OUTLINE);
        this.tree = Widgets.first(WorkbenchPage.control(view), Tree.class, any -> true).orElseThrow();
    }

    /** The ids that the rows begin with, from the top, parts indented by two blanks. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        collect(tree.getItems(), "", ids);
        return ids;
    }

    private static void collect(TreeItem[] items, String indent, List<String> ids) {
        for (TreeItem item : items) {
            ids.add(indent + id(item));
            item.setExpanded(true);
            Waiting.events();
            collect(item.getItems(), indent + "  ", ids);
        }
    }

    private static String id(TreeItem item) {
        return plain(item.getText()).split("\\s", 2)[0];
    }

    /** The text of the row of a record. */
    public String row(String id) {
        return plain(item(id).getText());
    }

    /** Selects the row of a record. */
    public OutlinePage select(String id) {
        TreeItem item = item(id);
        tree.setFocus();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        Waiting.until(id + " is selected everywhere", () -> workbench.selection().current().record()
                .filter(record -> record.getId().equals(id)).isPresent());
        return this;
    }

    /** The id of the row that is selected; empty when none or several are. */
    public String selected() {
        return tree.getSelectionCount() == 1 ? id(tree.getSelection()[0]) : "";
    }

    /** Presses a key in the tree. */
    public OutlinePage press(int modifiers, int key) {
        tree.setFocus();
        Waiting.events();
        Keyboard.press(modifiers, key);
        return this;
    }

    /** The middle of a row on the display. */
    public Point placeOf(String id) {
        Rectangle row = item(id).getBounds();
        return tree.toDisplay(row.x + row.width / 2, row.y + row.height / 2);
    }

    public Tree tree() {
        return tree;
    }

    /** A place on the display below the rows. */
    public Point freePlace() {
        Rectangle area = tree.getClientArea();
        return tree.toDisplay(area.width / 2, area.height - 5);
    }

    private TreeItem item(String id) {
        ids();
        return find(tree.getItems(), id).orElseThrow(() -> new AssertionError("The outline has no row " + id
                + ", but " + ids()));
    }

    private static Optional<TreeItem> find(TreeItem[] items, String id) {
        return Arrays.stream(items).flatMap(item -> id(item).equals(id) ? Optional.of(item).stream()
                : find(item.getItems(), id).stream()).findFirst();
    }

    static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069\\u200e\\u200f]", "");
    }
}
