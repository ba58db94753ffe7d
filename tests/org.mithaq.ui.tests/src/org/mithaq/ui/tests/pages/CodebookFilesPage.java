package org.mithaq.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.mithaq.ui.codebook.CodebookParts;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The list of codebook files. */
public final class CodebookFilesPage {

    private final WorkbenchPage workbench;
    private final Table table;

    CodebookFilesPage(WorkbenchPage workbench) {
        this.workbench = workbench;
        this.table = Widgets.first(WorkbenchPage.control(workbench.view(CodebookParts.FILES)), Table.class, any -> true)
                .orElseThrow();
        Waiting.until("the files are listed", () -> table.getItemCount() > 0);
    }

    public List<String> names() {
        return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    /** Chooses a file and opens it as Enter does. */
    public CodebookEditorPage open(String name) {
        table.setFocus();
        table.setSelection(names().indexOf(name));
        Event event = new Event();
        event.item = table.getItem(names().indexOf(name));
        table.notifyListeners(SWT.Selection, event);
        table.notifyListeners(SWT.DefaultSelection, event);
        return new CodebookEditorPage(workbench, workbench.project().layout().codebookFolder().resolve(name)
                .toAbsolutePath().normalize());
    }
}
