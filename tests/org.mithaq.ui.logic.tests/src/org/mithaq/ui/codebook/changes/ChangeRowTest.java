package org.mithaq.ui.codebook.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.finding.Place;
import org.mithaq.core.migrate.ChangePreview;
import org.mithaq.core.migrate.EditedCodebook;
import org.mithaq.core.migrate.ReportLines;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("The changes of a codebook as rows")
class ChangeRowTest {

    @TempDir
    private Path folder;
    private Path root;

    @BeforeEach
    void code() throws Exception {
        root = folder.resolve("p");
        ProjectBuilder.in(root).report("deal", "وقّع الشمال والجنوب هدنة.\n").create();
        try (Project project = ProjectBuilder.open(root)) {
            RecordBuilder.record(project, "Agreement", "deal").value(Values.yesNo("secret", true))
                    .value(Values.text("title", "a deal"));
            project.save();
        }
    }

    private ChangePreview preview(String from, String to, String more) throws Exception {
        Path main = root.resolve("codebook/main.codebook").toAbsolutePath().normalize();
        String text = Files.readString(main).replace(from, to) + more;
        try (Project project = ProjectBuilder.open(root)) {
            return new EditedCodebook(project.layout()).preview(project.codebook(), Map.of(main, text),
                    project.recordsNow().index(), ProgressMonitor.NONE);
        }
    }

    @Test
    @DisplayName("are told with their kind, their records and what becomes of values")
    void rows() throws Exception {
        ChangePreview preview = preview("version 1.0", "version 1.1",
                "\nchanges from 1.0 to 1.1 { retype variable Agreement.title from text to number }");

        ChangeRow row = ChangeRow.of(preview, Locale.ENGLISH).getFirst();

        assertThat(row.kind()).isEqualTo("type changed");
        assertThat(row.text()).isEqualTo("retype variable Agreement.title from text to number");
        assertThat(row.records()).isEqualTo("1");
        assertThat(row.values()).isEqualTo("1 value needs a decision");
        assertThat(row.place()).get().isInstanceOf(Place.InFile.class);
        List<ChangeRow> records = ((ChangeRow.OfChange) row).rows();
        assertThat(records).hasSize(1);
        assertThat(records.getFirst().kind()).isEqualTo("AGR-0001 · deal · salma");
        assertThat(records.getFirst().text()).isEqualTo("title");
        assertThat(records.getFirst().values()).contains("a deal");
        assertThat(records.getFirst().place()).get().isInstanceOf(Place.InRecord.class);
    }

    @Test
    @DisplayName("ask for a changes block where something is gone that records have")
    void unstated() throws Exception {
        ChangeRow row = ChangeRow.of(preview("yesno secret en \"Secret\"", "", ""), Locale.ENGLISH).getFirst();

        assertThat(row.kind()).isEqualTo("gone");
        assertThat(row.values()).contains("changes block");
        assertThat(((ChangeRow.OfChange) row).rows()).hasSize(1);
    }

    @Test
    @DisplayName("are summed up in the language of the user")
    void summary() throws Exception {
        ChangePreview preview = preview("version 1.0", "version 1.1",
                "\nchanges from 1.0 to 1.1 { retire variable Agreement.secret }");

        assertThat(ReportLines.summary(preview, Locale.ENGLISH)).isEqualTo("1.0 → 1.1: 1 record · 1 value is put aside");
        assertThat(ReportLines.summary(preview, Locale.forLanguageTag("ar"))).contains("سجل واحد");
        assertThat(ReportLines.summary(preview("", "", "\n// more"), Locale.ENGLISH)).contains("No change");
        assertThat(ReportLines.summary(preview("small version", "small version version", ""), Locale.ENGLISH))
                .contains("has errors");
    }
}
