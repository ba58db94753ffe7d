package org.mithaq.ui.annotation.problems;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.mithaq.core.finding.Finding;

/** The context menu of the list of problems: first what can be done about those that are selected. */
final class ProblemsMenu {

    private final FindingTable table;
    private final PuttingRight right;

    private ProblemsMenu(FindingTable table, PuttingRight right) {
        this.table = table;
        this.right = right;
    }

    static void install(FindingTable table, IViewSite site) {
        ProblemsMenu content = new ProblemsMenu(table, new PuttingRight(site.getWorkbenchWindow()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(content::fill);
        table.widget().setMenu(menu.createContextMenu(table.widget()));
        site.registerContextMenu(menu, table);
    }

    private void fill(IMenuManager menu) {
        List<Finding> chosen = table.selected();
        right.label(chosen).ifPresent(label -> menu.add(fix(label, chosen)));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private Action fix(String label, List<Finding> chosen) {
        Action fix = new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                right.run(chosen);
            }
        };
        fix.setActionDefinitionId(FixFindings.COMMAND);
        return fix;
    }
}
