package org.mithaq.export.companion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.export.CodedProject;
import org.mithaq.export.DatasetExport;
import org.mithaq.export.ExportOptions;
import org.mithaq.export.companion.datapackage.PackageDetails;
import org.mithaq.testsupport.ProjectBuilder;

/** The tables of {@link CodedProject} with what stands beside them. */
public record ExportedTables(Path folder) {

    /** Exports with all companions. */
    static ExportedTables in(Path home) throws IOException, MithaqException {
        return in(home, CompanionKind.all(), PackageDetails.NONE);
    }

    public static ExportedTables in(Path home, List<CompanionKind> kinds, PackageDetails details)
            throws IOException, MithaqException {
        Path to = home.resolve("tables");
        Path from = home.resolve("project");
        if (!Files.exists(from)) {
            CodedProject.create(from);
        }
        try (Project project = ProjectBuilder.open(from, new CoderName("reader"), Access.READ_ONLY)) {
            new DatasetExport().export(ProjectSnapshot.of(project), to,
                    ExportOptions.standard().withCompanions(CompanionKind.companions(kinds, details)), ProgressMonitor.NONE);
        }
        return new ExportedTables(to);
    }

    public String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
