package org.mithaq.core.project;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Severity;

/** Tells which folders a project should have and has not. */
final class MissingFolders {

    private MissingFolders() {
    }

    static List<Finding> of(ProjectLayout layout) {
        return Stream.of(layout.codebookFolder(), layout.reportsFolder()).filter(folder -> !Files.isDirectory(folder))
                .map(layout::relative)
                .map(folder -> new Finding(Severity.WARNING, "project.folderMissing",
                        Messages.of("project.folderMissing", folder), new Place.InFile(folder, 0, 0)))
                .toList();
    }
}
