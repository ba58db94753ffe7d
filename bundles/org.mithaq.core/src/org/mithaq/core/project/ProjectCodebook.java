package org.mithaq.core.project;

import java.nio.file.Path;
import java.util.List;
import org.mithaq.codebook.CodebookIssue;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Severity;

/** The codebook of a project, as its files said when they were read last. */
final class ProjectCodebook {

    private final ProjectLayout layout;
    private final CodebookLoader loader;
    private volatile LoadedCodebook loaded;

    ProjectCodebook(ProjectLayout layout, CodebookLoader loader) {
        this.layout = layout;
        this.loader = loader;
        load();
    }

    /** By one thread at a time, as the loader wants it. */
    synchronized LoadedCodebook load() {
        List<Path> files = Folders.files(layout.codebookFolder(), ProjectLayout.CODEBOOK);
        loaded = loader.load(files);
        return loaded;
    }

    LoadedCodebook loaded() {
        return loaded;
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
