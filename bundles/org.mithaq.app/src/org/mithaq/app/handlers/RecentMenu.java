package org.mithaq.app.handlers;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mithaq.app.AppMessages;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.RecentProjects;
import org.mithaq.ui.session.SessionServices;

/** The projects that were opened last, as a menu. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> folders = new RecentProjects(SessionServices.preferences()).folders();
        if (folders.isEmpty()) {
            Action none = new Action(AppMessages.Recent_none) { };
            none.setEnabled(false);
            return new IContributionItem[] {new ActionContributionItem(none)};
        }
        return folders.stream().map(RecentMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path folder) {
        Action open = new Action(folder.getFileName() + "  (" + folder.getParent() + ")") {
            @Override
            public void run() {
                PlatformUI.getWorkbench().getService(ProjectSession.class).open(folder);
            }
        };
        return new ActionContributionItem(open);
    }
}
