package org.mithaq.ui.annotation.problems;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.mithaq.core.finding.Finding;

/** The context menu of the list of problems: first what can be done about those that are selected. */
final class ProblemsMenu {

    private final TableViewer viewer;
    private final PuttingRight right;

    private ProblemsMenu(TableViewer viewer, PuttingRight right) {
        this.viewer = viewer;
        this.right = right;
    }

    static void install(TableViewer viewer, IViewSite site) {
        ProblemsMenu content = new ProblemsMenu(viewer, new PuttingRight(site.getWorkbenchWindow()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(content::fill);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        site.registerContextMenu(menu, viewer);
    }

    private void fill(IMenuManager menu) {
        List<?> selected = viewer.getStructuredSelection().toList();
        List<Finding> chosen = selected.stream().map(Finding.class::cast).toList();
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
