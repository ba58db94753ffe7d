package org.mithaq.core.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.CodebookIssue;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.CodebookVersion;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.core.version.CodebookHistory;
import org.mithaq.core.version.RecordVersions;
import org.mithaq.model.codebook.Severity;

/** The codebook of a project, as its files said when they were read last. */
final class ProjectCodebook {

    private final ProjectLayout layout;
    private final CodebookLoader loader;
    private final CodebookHistory history;
    private volatile LoadedCodebook loaded;
    private volatile RecordVersions versions;
    private LoadedCodebook kept;
    private Optional<Message> problem = Optional.empty();

    ProjectCodebook(ProjectLayout layout, CodebookLoader loader) {
        this.layout = layout;
        this.loader = loader;
        this.history = new CodebookHistory(layout);
        load();
    }

    /** By one thread at a time, as the loader wants it. */
    synchronized LoadedCodebook load() {
        List<Path> files = Folders.files(layout.codebookFolder(), ProjectLayout.CODEBOOK);
        LoadedCodebook read = loader.load(files);
        versions = new RecordVersions(read);
        loaded = read;
        return read;
    }

    LoadedCodebook loaded() {
        return loaded;
    }

    RecordVersions versions() {
        return versions;
    }

    /** The codebook as it was at an older version; empty when no copy of it was kept. */
    Optional<LoadedCodebook> at(CodebookVersion version) {
        return history.load(version, loader);
    }

    /** Keeps a copy of what is coded under, at most once for each state that was read. */
    void keep() {
        LoadedCodebook current = loaded;
        if (current == kept || current.hasErrors()) {
            return;
        }
        try {
            history.keep(current.version());
            kept = current;
            problem = Optional.empty();
        } catch (WriteFailedException e) {
            problem = Optional.of(e.userMessage());
        } catch (IOException e) {
            problem = Optional.of(Messages.of("history.failed", layout.relative(layout.historyFolder()),
                    Failures.of(e)));
        }
    }

    /** What keeps a copy from being kept. */
    Optional<Finding> historyProblem() {
        return problem.map(message -> new Finding(Severity.WARNING, "history.failed", message,
                new Place.InFile(layout.relative(layout.historyFolder()), 0, 0)));
    }

    /** What is wrong in the files. */
    List<Finding> findings() {
        return loaded.issues().stream().map(this::finding).toList();
    }

    private Finding finding(CodebookIssue issue) {
        return new Finding(severity(issue.severity()), "codebook." + issue.code(), Messages.literal(issue.message()),
                new Place.InFile(layout.relative(issue.file()), issue.line(), issue.column()));
    }

    private static Severity severity(CodebookIssue.Severity severity) {
        return switch (severity) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
