package org.mithaq.ui.codebook.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.project.Project;
import org.mithaq.ui.codebook.usage.CodingUses;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.session.EditedTexts;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/** The services of the session's project. */
final class SessionLanguage implements CodebookLanguage, ProjectSessionListener {

    /** Milliseconds after the last edit; by then the check in the background has brought the index up to date. */
    private static final int COUNTED_AFTER = 1_000;

    private final Display display;
    private final ProjectSession session;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final EditedTexts texts;
    private volatile Optional<CodebookWorkspace> workspace = Optional.empty();
    private Optional<CodingUses> uses = Optional.empty();
    private final Runnable changed = this::countAgain;

    SessionLanguage(Display display, ProjectSession session, EditedTexts texts) {
        this.texts = texts;
        this.display = display;
        this.session = session;
        session.addListener(this);
        session.project().ifPresent(this::projectOpened);
    }

    @Override
    public Optional<CodebookWorkspace> workspace() {
        return workspace;
    }

    @Override
    public void edited(Path file, String text) {
        workspace.ifPresent(known -> known.update(file, text));
        texts.put(file, text);
    }

    @Override
    public void closed(Path file) {
        texts.remove(file);
        workspace.ifPresent(known -> new BackgroundWork<>(LanguageMessages.Reading, progress -> {
            readAgain(known, List.of(file));
            return known;
        }).onDone(this::tell).startQuietly(display));
    }

    @Override
    public <T> void ask(String what, Question<T> question, Consumer<T> answered) {
        workspace.ifPresent(known -> new BackgroundWork<>(what, progress -> question.ask(known))
                .onDone(answer -> {
                    if (workspace.equals(Optional.of(known))) {
                        answered.accept(answer);
                    }
                })
                .onFailed(failure -> ILog.of(SessionLanguage.class).error("Not answered: " + what, failure))
                .startQuietly(display));
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void projectOpened(Project project) {
        CodingUses coded = new CodingUses(project.recordsNow().index(), project.codebook());
        uses = Optional.of(coded);
        new BackgroundWork<>(LanguageMessages.Reading, progress -> read(project, coded)).onDone(read -> {
            if (session.project().equals(Optional.of(project))) {
                workspace = Optional.of(read);
                tell(read);
            }
        }).onFailed(failure -> ILog.of(SessionLanguage.class).error("The codebook cannot be read", failure))
                .startQuietly(display);
    }

    private CodebookWorkspace read(Project project, CodingUses coded) {
        CodebookWorkspace read = CodebookWorkspace.empty(Locale.getDefault(), coded);
        readAgain(read, files(project));
        return read;
    }

    /** Files that another program removed meanwhile are taken out. */
    private void readAgain(CodebookWorkspace known, List<Path> files) {
        for (Path file : files) {
            try {
                known.read(file);
            } catch (IOException e) {
                known.remove(file);
            }
        }
        texts.now().forEach(known::update);
    }

    private static List<Path> files(Project project) {
        return Folders.files(project.layout().codebookFolder(), ProjectLayout.CODEBOOK).stream()
                .map(file -> file.toAbsolutePath().normalize()).toList();
    }

    @Override
    public void projectClosed(Project project) {
        workspace = Optional.empty();
        uses = Optional.empty();
    }

    @Override
    public void codebookChanged(Project project) {
        countAgain(project);
        workspace.ifPresent(known -> new BackgroundWork<>(LanguageMessages.Reading, progress -> {
            List<Path> files = files(project);
            known.files().stream().filter(file -> !files.contains(file)).forEach(known::remove);
            readAgain(known, files);
            return known;
        }).onDone(this::tell).startQuietly(display));
    }

    @Override
    public void codingChanged(Project project, CodingChange change) {
        display.timerExec(COUNTED_AFTER, changed);
    }

    private void countAgain() {
        session.project().ifPresent(this::countAgain);
    }

    private void countAgain(Project project) {
        uses.ifPresent(known -> known.changed(project.recordsNow().index(), project.codebook()));
    }

    private void tell(CodebookWorkspace known) {
        if (workspace.equals(Optional.of(known))) {
            listeners.forEach(Runnable::run);
        }
    }
}
