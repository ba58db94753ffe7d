package org.mithaq.ui.session;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.coding.CodingListener;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportSummary;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.ModalWork;
import org.mithaq.ui.session.SessionQuestions.Unsaved;

/** The session of the running workbench. */
final class WorkbenchProjectSession implements ProjectSession {

    private final Display display;
    private final SessionQuestions questions;
    private final ModalWork modal;
    private final ProjectOpening opening;
    private final List<ProjectSessionListener> listeners = new CopyOnWriteArrayList<>();
    private final CommandStackListener stackListener = event -> tellDirty();
    private final CodingListener codingListener = this::codingChanged;

    private Optional<Project> project = Optional.empty();
    private List<ReportSummary> reports = List.of();
    private boolean dirtyTold;

    WorkbenchProjectSession(Display display, SessionQuestions questions, ModalWork modal, CoderPreference coder,
            RecentProjects recent) {
        this.display = display;
        this.questions = questions;
        this.modal = modal;
        this.opening = new ProjectOpening(display, questions, coder, recent);
    }

    @Override
    public Optional<Project> project() {
        return project;
    }

    @Override
    public boolean isWritable() {
        return project.map(open -> open.access() == Access.READ_WRITE).orElse(false);
    }

    @Override
    public boolean isDirty() {
        return project.map(Project::isDirty).orElse(false);
    }

    @Override
    public void open(Path root) {
        open(root, Access.READ_WRITE);
    }

    @Override
    public void open(Path root, Access access) {
        Path folder = root.toAbsolutePath().normalize();
        boolean same = project.map(open -> open.layout().root().equals(folder)).orElse(false);
        // The lock of the same folder has to be given back before it can be taken again.
        if (same && !close()) {
            return;
        }
        opening.open(folder, access, this::show);
    }

    private void show(OpenedProject made) {
        Project opened = made.project();
        if (!close()) {
            giveBack(opened);
            return;
        }
        project = Optional.of(opened);
        reports = made.reports();
        opened.commandStack().addCommandStackListener(stackListener);
        opened.editor().addListener(codingListener);
        dirtyTold = opened.isDirty();
        tell(listener -> listener.projectOpened(opened));
    }

    @Override
    public boolean save() {
        if (!isDirty()) {
            return true;
        }
        boolean saved = project.map(this::save).orElse(true);
        tellDirty();
        return saved;
    }

    private boolean save(Project open) {
        try {
            modal.run(progress -> {
                open.save();
                return open;
            });
            return true;
        } catch (InvocationTargetException e) {
            questions.failed(UiMessages.Save_failed, e.getCause());
            return false;
        }
    }

    @Override
    public boolean close() {
        if (project.isEmpty()) {
            return true;
        }
        Project open = project.orElseThrow();
        if (!listeners.stream().allMatch(listener -> listener.mayClose(open))) {
            return false;
        }
        Unsaved choice = isDirty() ? questions.unsavedChanges(open.layout().root()) : Unsaved.DISCARD;
        if (choice == Unsaved.CANCEL || choice == Unsaved.SAVE && !save()) {
            return false;
        }
        open.commandStack().removeCommandStackListener(stackListener);
        open.editor().removeListener(codingListener);
        project = Optional.empty();
        reports = List.of();
        tell(listener -> listener.projectClosed(open));
        giveBack(open);
        return true;
    }

    /** Waits for the end: the program may end next, and has to give back the lock before. */
    private void giveBack(Project open) {
        try {
            modal.run(progress -> {
                open.closeWithoutSaving();
                return open;
            });
        } catch (InvocationTargetException e) {
            questions.failed(UiMessages.Closing, e.getCause());
        }
    }

    @Override
    public List<ReportSummary> reports() {
        return reports;
    }

    @Override
    public void refreshReports() {
        project.ifPresent(this::refreshReports);
    }

    private void refreshReports(Project open) {
        try {
            modal.run(progress -> {
                open.reloadReports(progress);
                return open.reports();
            }).ifPresent(read -> reports = read);
        } catch (InvocationTargetException e) {
            questions.failed(UiMessages.Refresh_failed, e.getCause());
        }
        tell(listener -> listener.reportsChanged(open));
    }

    @Override
    public void reloadCodebook() {
        project.ifPresent(this::reloadCodebook);
    }

    private void reloadCodebook(Project open) {
        try {
            modal.run(progress -> open.reloadCodebook());
        } catch (InvocationTargetException e) {
            questions.failed(UiMessages.Refresh_failed, e.getCause());
        }
        tell(listener -> listener.codebookChanged(open));
    }

    @Override
    public void reloadCodebookInBackground() {
        project.ifPresent(open -> new BackgroundWork<>(UiMessages.Reading_codebook, progress -> open.reloadCodebook())
                .onDone(read -> tellCodebook(open))
                .onFailed(failure -> questions.failed(UiMessages.Refresh_failed, failure)).startQuietly(display));
    }

    private void tellCodebook(Project read) {
        if (project.equals(Optional.of(read))) {
            tell(listener -> listener.codebookChanged(read));
        }
    }

    @Override
    public void addListener(ProjectSessionListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    @Override
    public void removeListener(ProjectSessionListener listener) {
        listeners.remove(listener);
    }

    private void codingChanged(CodingChange change) {
        project.ifPresent(open -> tell(listener -> listener.codingChanged(open, change)));
    }

    private void tellDirty() {
        boolean dirty = isDirty();
        if (dirty != dirtyTold) {
            dirtyTold = dirty;
            tell(listener -> listener.dirtyChanged(dirty));
        }
    }

    private void tell(Consumer<ProjectSessionListener> event) {
        // One broken view must not keep the others from being told.
        listeners.forEach(listener -> SafeRunner.run(() -> event.accept(listener)));
    }
}
