package org.mithaq.ui.session;

import java.util.Map;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.project.Project;

/** Tells menus and handlers whether a project is open, may be changed, is saved, and what can be undone. */
public final class SessionSources extends AbstractSourceProvider implements ProjectSessionListener {

    /** Whether a project is open. */
    public static final String OPEN = "org.mithaq.ui.session.open";
    /** Whether the open project may be changed. */
    public static final String WRITABLE = "org.mithaq.ui.session.writable";
    /** Whether something is not saved. */
    public static final String DIRTY = "org.mithaq.ui.session.dirty";
    /** Whether there is something to undo. */
    public static final String UNDO = "org.mithaq.ui.session.undo";
    /** Whether there is something to redo. */
    public static final String REDO = "org.mithaq.ui.session.redo";

    private ProjectSession session;

    @Override
    public void initialize(IServiceLocator locator) {
        session = locator.getService(ProjectSession.class);
        session.addListener(this);
    }

    @Override
    public void dispose() {
        session.removeListener(this);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {OPEN, WRITABLE, DIRTY, UNDO, REDO};
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(OPEN, session.project().isPresent(), WRITABLE, session.isWritable(), DIRTY, session.isDirty(),
                UNDO, session.project().map(project -> project.commandStack().canUndo()).orElse(false),
                REDO, session.project().map(project -> project.commandStack().canRedo()).orElse(false));
    }

    @Override
    public void projectChanged() {
        tell();
    }

    @Override
    public void dirtyChanged(boolean dirty) {
        tell();
    }

    @Override
    public void codingChanged(Project project, CodingChange change) {
        tell();
    }

    private void tell() {
        // As specific as a context, or else the platform's own handlers of save and undo would be as good as ours.
        fireSourceChanged(ISources.ACTIVE_CONTEXT, getCurrentState());
    }
}
