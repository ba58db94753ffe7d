package org.mithaq.ui.tests.pages;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The view of the sections of the report. */
public final class SectionsPage {

    private final Tree tree;

    SectionsPage(WorkbenchPage workbench) {
        IViewPart view = workbench.view(AnnotationParts.SECTIONS);
        this.tree = Widgets.first(WorkbenchPage.control(view), Tree.class, any -> true).orElseThrow();
    }

    /** The rows from the top, those inside of others indented by two blanks. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        collect(tree.getItems(), "", rows);
        return rows;
    }

    private static void collect(TreeItem[] items, String indent, List<String> rows) {
        for (TreeItem item : items) {
            rows.add(indent + item.getText());
            collect(item.getItems(), indent + "  ", rows);
        }
    }

    /** The row that is selected; empty when none is. */
    public String selected() {
        return tree.getSelectionCount() == 1 ? tree.getSelection()[0].getText() : "";
    }

    /** Presses a key in the tree. */
    public SectionsPage press(int key) {
        tree.setFocus();
        Waiting.events();
        Keyboard.press(SWT.NONE, key);
        Waiting.events();
        return this;
    }
}
