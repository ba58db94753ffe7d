package org.mithaq.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.mithaq.core.coding.Recovery;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.NotAProjectException;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.LockedException;
import org.mithaq.core.project.OpenOptions;
import org.mithaq.core.project.Project;
import org.mithaq.ui.jobs.BackgroundWork;

/** The way from a folder to an open project, with the questions that come up on it. */
final class ProjectOpening {

    private final Display display;
    private final SessionQuestions questions;
    private final CoderPreference coder;
    private final RecentProjects recent;

    ProjectOpening(Display display, SessionQuestions questions, CoderPreference coder, RecentProjects recent) {
        this.display = display;
        this.questions = questions;
        this.coder = coder;
        this.recent = recent;
    }

    /**
     * @param done is called on the UI thread with what was opened, unless the user gave up or it failed
     */
    void open(Path root, Access access, Consumer<OpenedProject> done) {
        Optional<CoderName> name = coder.name().or(this::askForCoder);
        name.ifPresent(known -> open(root, known, access, done));
    }

    private Optional<CoderName> askForCoder() {
        Optional<CoderName> chosen = questions.coder(CoderName.ofSystemUser());
        chosen.ifPresent(coder::setName);
        return chosen;
    }

    private void open(Path root, CoderName name, Access access, Consumer<OpenedProject> done) {
        new BackgroundWork<>(UiMessages.bind(UiMessages.Opening, root.getFileName()),
                progress -> OpenedProject.of(Project.open(root, name, access, progress,
                        OpenOptions.in(Locale.getDefault()))))
                .onDone(opened -> recover(root, opened, done))
                .onFailed(failure -> failed(root, name, failure, done))
                .start(display);
    }

    private void failed(Path root, CoderName name, Exception failure, Consumer<OpenedProject> done) {
        switch (failure) {
            case LockedException locked -> {
                if (questions.openReadOnly(locked.userMessage())) {
                    open(root, name, Access.READ_ONLY, done);
                }
            }
            case NotAProjectException none -> {
                recent.remove(root);
                questions.failed(UiMessages.Open_failed, none);
            }
            default -> questions.failed(UiMessages.Open_failed, failure);
        }
    }

    private void recover(Path root, OpenedProject opened, Consumer<OpenedProject> done) {
        recent.add(root);
        Project project = opened.project();
        Optional<Recovery> recovery = project.pendingJournal();
        if (recovery.isEmpty()) {
            done.accept(opened);
            return;
        }
        Recovery left = recovery.orElseThrow();
        switch (questions.changesLeftByCrash(left)) {
            case RECOVER -> finish(opened, done, () -> recover(left));
            case DISCARD -> finish(opened, done, left::discard);
            case CANCEL -> new BackgroundWork<>(UiMessages.Closing, progress -> {
                project.close();
                return project;
            }).start(display);
        }
    }

    private void recover(Recovery left) throws IOException {
        List<ReportId> blocked = left.recover();
        if (!blocked.isEmpty()) {
            String reports = blocked.stream().map(ReportId::value).collect(Collectors.joining(", "));
            questions.tell(UiMessages.Crash_title, UiMessages.bind(UiMessages.Recovery_blocked, reports));
        }
    }

    /** What brings changes back or throws them away. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private void finish(OpenedProject opened, Consumer<OpenedProject> done, Step step) {
        try {
            step.run();
        } catch (IOException | RefusedException e) {
            questions.failed(UiMessages.Recovery_failed, e);
        }
        done.accept(opened);
    }
}
