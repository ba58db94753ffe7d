package org.mithaq.ui.tests.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The outline of a codebook. */
public final class CodebookOutlinePage {

    private final Tree tree;

    CodebookOutlinePage(WorkbenchPage workbench) {
        tree = Waiting.forSome("an outline", () -> Widgets.first(WorkbenchPage.control(workbench.view(IPageLayout.ID_OUTLINE)),
                Tree.class, shown -> shown.getItemCount() > 0));
    }

    /** The labels of all elements that are open. */
    public List<String> labels() {
        return items(tree.getItems()).stream().map(TreeItem::getText).toList();
    }

    /** Chooses the first element with some words in its label and goes there, as Enter does. */
    public void choose(String words) {
        TreeItem item = items(tree.getItems()).stream().filter(each -> each.getText().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("Not in the outline: " + words));
        tree.setFocus();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        tree.notifyListeners(SWT.DefaultSelection, event);
        Waiting.events();
    }

    private static List<TreeItem> items(TreeItem[] roots) {
        List<TreeItem> items = new ArrayList<>();
        Arrays.stream(roots).forEach(item -> {
            items.add(item);
            items.addAll(items(item.getItems()));
        });
        return items;
    }
}
