package org.mithaq.export.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.message.Message;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.export.Companion;
import org.mithaq.export.DatasetExport;
import org.mithaq.export.ExportOptions;
import org.mithaq.export.companion.datapackage.PackageDetails;
import org.mithaq.testsupport.ProjectBuilder;

@DisplayName("Beside the tables")
class CompanionsTest {

    private static final List<String> TABLES = List.of("agreements.csv", "clauses.csv", "evidence.csv", "parties.csv",
            "places.csv", "stances.csv");

    @TempDir
    private Path home;

    @Test
    @DisplayName("stands what was asked for, and nothing else")
    void writesWhatIsAskedFor() throws Exception {
        assertThat(ExportedTables.in(home, List.of(CompanionKind.DATA_PACKAGE, CompanionKind.R), PackageDetails.NONE).files())
                .containsAll(TABLES).contains("datapackage.json", "load.R").hasSize(TABLES.size() + 2);
        assertThat(ExportedTables.in(home).files())
                .contains("codebook.html", "load-en.do", "load-en.sps", "agreements.tsv");
    }

    @Test
    @DisplayName("stand the same bytes under every locale and time zone")
    @Tag("slow")
    void dependsOnNoLocale() throws Exception {
        var first = bytes(ExportedTables.in(home));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Riyadh"));
            assertThat(bytes(ExportedTables.in(home))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static TreeMap<String, String> bytes(ExportedTables tables) throws Exception {
        TreeMap<String, String> texts = new TreeMap<>();
        for (String file : tables.files()) {
            texts.put(file, tables.text(file));
        }
        return texts;
    }

    @Test
    @DisplayName("nothing new stands when the user cancels, and the tables are the old ones")
    void cancelling() throws Exception {
        ExportedTables tables = ExportedTables.in(home, List.of(), PackageDetails.NONE);
        String before = tables.text("agreements.csv");
        EnumSet<CompanionKind> all = EnumSet.allOf(CompanionKind.class);
        Companion last = (exported, files, progress) -> {
            throw new CancellationException("by the user");
        };
        List<Companion> companions = new ArrayList<>(CompanionKind.companions(all, PackageDetails.NONE));
        companions.add(last);
        try (Project project = ProjectBuilder.open(home.resolve("project"), new CoderName("reader"), Access.READ_ONLY)) {
            ExportOptions options = ExportOptions.standard().withLabels("en").withCompanions(companions);
            assertThatThrownBy(() -> new DatasetExport().export(ProjectSnapshot.of(project), tables.folder(), options, ProgressMonitor.NONE))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(tables.files()).isEqualTo(TABLES);
        assertThat(tables.text("agreements.csv")).isEqualTo(before);
    }

    @Test
    @DisplayName("a long table is not written to its end for SPSS when the user cancels")
    void cancellingWithinTheDataOfSpss() throws Exception {
        ExportedTables.in(home, List.of(), PackageDetails.NONE);
        try (Project project = ProjectBuilder.open(home.resolve("project"), new CoderName("reader"), Access.READ_ONLY)) {
            Companion spss = CompanionKind.companions(List.of(CompanionKind.SPSS), PackageDetails.NONE).getFirst();
            ExportOptions options = ExportOptions.standard().withCompanions(List.of(
                    (exported, files, progress) -> spss.write(exported, files, new Cancelled())));
            assertThatThrownBy(() -> new DatasetExport().export(ProjectSnapshot.of(project), home.resolve("other"), options, ProgressMonitor.NONE))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(Files.list(home.resolve("other"))).isEmpty();
    }

    private static final class Cancelled implements ProgressMonitor {

        @Override
        public void begin(Message task, int totalWork) {
            // nobody looks on
        }

        @Override
        public void worked(int work) {
            // nobody looks on
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
