package org.mithaq.app.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.mithaq.app.AppMessages;
import org.mithaq.app.handlers.OpenProject;
import org.mithaq.ui.session.RecentProjects;
import org.mithaq.ui.session.SessionServices;

/** What a new user sees first: open, new, recent. */
public final class WelcomePage extends EditorPart {

    static final String ID = "org.mithaq.app.welcome";

    private static final int TITLE_HEIGHT = 26;
    private static final int MARGIN = 40;
    private static final int SPACING = 10;

    private Composite page;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(AppMessages.Welcome_title);
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, SPACING).applyTo(page);
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), page);
        Label title = label(AppMessages.Welcome_title);
        title.setFont(resources.create(FontDescriptor.createFrom(page.getFont()).setHeight(TITLE_HEIGHT)));
        label(AppMessages.Welcome_what);
        label("");
        link(AppMessages.Welcome_open, OpenProject.COMMAND, Map.of());
        link(AppMessages.Welcome_new, "org.mithaq.project.new", Map.of());
        link(AppMessages.Welcome_keys, "org.mithaq.help.shortcuts", Map.of());
        addRecent(new RecentProjects(SessionServices.preferences()).folders(), resources);
    }

    private void addRecent(List<Path> folders, ResourceManager resources) {
        if (folders.isEmpty()) {
            return;
        }
        label("");
        Label heading = label(AppMessages.Welcome_recent);
        heading.setFont(resources.create(FontDescriptor.createFrom(page.getFont()).setStyle(SWT.BOLD)));
        for (Path folder : folders) {
            Link link = link(String.valueOf(folder.getFileName()), OpenProject.COMMAND,
                    Map.of(OpenProject.FOLDER, folder.toString()));
            link.setToolTipText(folder.toString());
        }
    }

    private Label label(String text) {
        Label label = new Label(page, SWT.LEAD);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private Link link(String text, String command, Map<String, String> parameters) {
        Link link = new Link(page, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(command, parameters)));
        return link;
    }

    private void run(String id, Map<String, String> parameters) {
        Command command = getSite().getService(ICommandService.class).getCommand(id);
        try {
            getSite().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            ILog.of(getClass()).error("The command " + id + " failed", e);
        }
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        // Never asked for.
    }
}
