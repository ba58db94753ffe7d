package org.mithaq.ui.annotation.suggestions;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** The keys of the list work while it has the focus: in the fields above it Enter and Delete mean something else. */
final class ListKeys {

    private static final String CONTEXT = "org.mithaq.ui.annotation.suggestions.context";

    private final IContextService contexts;
    private Optional<IContextActivation> active = Optional.empty();

    ListKeys(IWorkbenchPartSite site) {
        this.contexts = site.getService(IContextService.class);
    }

    void install(Control list) {
        list.addListener(SWT.FocusIn, event -> {
            deactivate();
            active = Optional.of(contexts.activateContext(CONTEXT));
        });
        list.addListener(SWT.FocusOut, event -> deactivate());
    }

    private void deactivate() {
        active.ifPresent(contexts::deactivateContext);
        active = Optional.empty();
    }
}
