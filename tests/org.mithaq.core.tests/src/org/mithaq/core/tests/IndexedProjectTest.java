package org.mithaq.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.IndexedProject;
import org.mithaq.core.project.OpenOptions;
import org.mithaq.core.project.Project;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("A project that is opened for reading all of it")
class IndexedProjectTest {

    private static final ReportId DEAL = new ReportId("deal");

    @TempDir
    private Path folder;
    private ProjectLayout layout;

    @BeforeEach
    void code() throws Exception {
        ProjectBuilder builder = ProjectBuilder.in(folder.resolve("project"));
        layout = builder.report("deal", "وقع الطرفان هدنة.\n").report("talks", "محادثات.\n").create();
        try (Project project = ProjectBuilder.open(layout.root())) {
            RecordBuilder.record(project, "Agreement", "deal").evidence("هدنة");
            project.save();
        }
    }

    @Test
    void knowsThePartsOfTheReportsThatAreCodedBeforeAnyoneAsks() throws Exception {
        open();

        assertThat(layout.zones(DEAL)).exists();
        assertThat(layout.zones(new ReportId("talks"))).doesNotExist();
    }

    @Test
    void findsThePartsOfReportsOnceAndAnewWhereTheirFileIsDamaged() throws Exception {
        open();
        FileTime past = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));
        Files.setLastModifiedTime(layout.zones(DEAL), past);
        open();
        assertThat(Files.getLastModifiedTime(layout.zones(DEAL))).isEqualTo(past);

        byte[] found = Files.readAllBytes(layout.zones(DEAL));
        Files.write(layout.zones(DEAL), new byte[found.length]);
        open();
        assertThat(layout.zones(DEAL)).hasBinaryContent(found);
    }

    @Test
    void keepsNothingAboutReportsThatAreGone() throws Exception {
        Path gone = layout.zones(new ReportId("gone"));
        Files.createDirectories(gone.getParent());
        Files.write(gone, new byte[8]);

        open();

        assertThat(gone).doesNotExist();
    }

    private void open() throws Exception {
        IndexedProject.open(layout.root(), ProgressMonitor.NONE, OpenOptions.defaults());
    }
}
