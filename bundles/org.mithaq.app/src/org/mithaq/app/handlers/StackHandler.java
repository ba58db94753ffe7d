package org.mithaq.app.handlers;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.mithaq.core.project.Project;
import org.mithaq.ui.session.ProjectSession;

/** Goes one step along the project's one command stack and shows in its menu entry which step that is. */
abstract class StackHandler extends AbstractHandler implements IElementUpdater {

    private final String label;
    private final String labelOfStep;

    /**
     * @param labelOfStep the label when there is a step, with its name as {0}
     */
    StackHandler(String label, String labelOfStep) {
        this.label = label;
        this.labelOfStep = labelOfStep;
    }

    abstract Optional<Command> step(CommandStack stack);

    abstract void go(CommandStack stack);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ProjectSession.class).project()
                .map(Project::commandStack).filter(stack -> step(stack).isPresent()).ifPresent(this::go);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setText(element.getServiceLocator().getService(ProjectSession.class).project()
                .map(Project::commandStack).flatMap(this::step)
                .map(command -> NLS.bind(labelOfStep, command.getLabel())).orElse(label));
    }
}
