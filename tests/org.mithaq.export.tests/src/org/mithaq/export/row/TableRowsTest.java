package org.mithaq.export.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.export.CodedProject;
import org.mithaq.export.DatasetExport;
import org.mithaq.export.ExportOptions;
import org.mithaq.export.TableLooks;
import org.mithaq.export.table.ValueForm;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.testsupport.ProjectBuilder;

@DisplayName("The rows of a table, looked at without writing it,")
class TableRowsTest {

    @Test
    @DisplayName("are those that an export writes")
    void areThoseOfTheFile(@TempDir Path home) throws Exception {
        CodedProject.create(home.resolve("project"));
        try (Project project = ProjectBuilder.open(home.resolve("project"), new CoderName("reader"), Access.READ_ONLY)) {
            new DatasetExport().export(ProjectSnapshot.of(project), home, ExportOptions.standard(), ProgressMonitor.NONE);
            for (Dataset dataset : project.codebook().datasets()) {
                assertThat(TableLooks.of(project, dataset)).as(dataset.getName())
                        .isEqualTo(TableLooks.of(home.resolve(dataset.getName() + ".csv")));
            }
        }
    }

    @Test
    @DisplayName("are asked for by their numbers, and none are given that are not found yet")
    void areFoundFirst(@TempDir Path home) throws Exception {
        CodedProject.create(home.resolve("project"));
        try (Project project = ProjectBuilder.open(home.resolve("project"), new CoderName("reader"), Access.READ_ONLY)) {
            TableRows rows = TableRows.of(ProjectSnapshot.of(project), project.codebook().datasets().getFirst(),
                    new ValueForm.Ids(), List.of());
            assertThat(rows.cells(0, 10)).isEmpty();
            rows.find(ProgressMonitor.NONE, found -> { });
            assertThat(rows.cells(1, 10)).singleElement().satisfies(row -> assertThat(row.getFirst()).contains("AGR-0002"));
        }
    }
}
