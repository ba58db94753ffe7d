package org.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.coding.Value;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

/** Three agreements and six exchanges, with what the standard tables have to count worked out by hand. */
@DisplayName("The standard tables count")
class CountedRelationsTest {

    @TempDir
    private static Path folder;

    private static TableReader tables;

    @BeforeAll
    static void codeAndExport() throws Exception {
        try (Project project = ProjectBuilder.in(folder.resolve("project")).standardCodebook()
                .report("alpha", "They agreed.").report("beta", "They agreed once more.").open()) {
            codeAgreements(project);
            codeExchanges(project);
            project.save();
            new DatasetExport().export(ProjectSnapshot.of(project), folder.resolve("tables"), ExportOptions.standard(),
                    ProgressMonitor.NONE);
        }
        tables = new TableReader(folder.resolve("tables"));
    }

    private static void codeAgreements(Project project) {
        RecordBuilder first = RecordBuilder.record(project, "Agreement", "alpha")
                .value(Values.participation("party", "Actor", "REGIME"))
                .value(Values.participation("party", "Actor", "OPPOSITION"))
                .value(Values.participation("guarantor", "Actor", "RUSSIA"));
        first.part("clauses").value(obliged("REGIME"));
        first.part("clauses").value(obliged("REGIME")).value(obliged("OPPOSITION"));
        RecordBuilder implied = first.part("clauses");
        project.editor().setValues(implied.get(), "obliged_implied",
                List.of(Values.entry("obliged_implied", "Actor", "OPPOSITION")));
        RecordBuilder negative = first.part("clauses").value(obliged("OPPOSITION"));
        project.editor().setValues(negative.get(), "polarity", List.of(Values.category("polarity", "negative")));

        RecordBuilder.record(project, "Agreement", "alpha").value(Values.participation("party", "Actor", "REGIME"))
                .part("clauses");
        RecordBuilder.record(project, "Agreement", "alpha").value(Values.participation("party", "Actor", "REGIME"))
                .value(Values.record("inherits_from", first.get().getId()))
                .value(Values.record("not_inherited", negative.get().getId()))
                .value(Values.category("inherits_extent", "part"));
    }

    private static Value obliged(String actor) {
        return Values.entry("obliged", "Actor", actor);
    }

    private static void codeExchanges(Project project) {
        exchange(project, "alpha", "demanded", "2021-03", "RUSSIA").value(taker("TURKEY"));
        exchange(project, "alpha", "agreed", "2020", "RUSSIA").value(taker("TURKEY"));
        exchange(project, "beta", "carried_out", "2022-01-05", "RUSSIA").value(taker("TURKEY")).value(taker("IRAN"));
        exchange(project, "beta", "refused", "2021", "TURKEY").value(taker("RUSSIA"));
        exchange(project, "beta", "denied", "2021", "TURKEY").value(taker("RUSSIA"));
        exchange(project, "beta", "offered", "2021", "IRAN");
    }

    private static RecordBuilder exchange(Project project, String report, String standing, String date, String giver) {
        return RecordBuilder.record(project, "Exchange", report).value(Values.entry("giver", "Actor", giver))
                .value(Values.category("standing", standing)).value(Values.date("date", date));
    }

    private static Value taker(String actor) {
        return Values.entry("taker", "Actor", actor);
    }

    @Test
    @DisplayName("the clauses that oblige each actor, by name and by implication, but never those that deny")
    void countObligations() throws Exception {
        assertEquals(List.of("AGR-0001 party REGIME 2 0", "AGR-0001 party OPPOSITION 1 1", "AGR-0001 guarantor RUSSIA 0 0",
                "AGR-0002 party REGIME - -", "AGR-0003 party REGIME 0 0"),
                tables.rows("agreement_parties", "agreement", "role", "actor", "obligations", "obligations_implied"));
    }

    @Test
    @DisplayName("the exchanges between two actors, in either direction, by how far they have got")
    void countExchanges() throws Exception {
        assertEquals(List.of("RUSSIA TURKEY 3 2 1 0 1 1 0 2020-01-01 2022-01-05",
                "RUSSIA IRAN 1 1 0 0 0 1 0 2022-01-05 2022-01-05", "TURKEY RUSSIA 2 1 0 0 0 0 2 2021-01-01 2021-01-01"),
                tables.rows("exchange_dyads", "giver", "taker", "exchanges", "reports", "demanded", "offered", "agreed",
                        "carried_out", "refused", "first_date_start", "last_date_start"));
    }

    @Test
    @DisplayName("nothing that is inherited as it were coded, and tell what is not inherited")
    void tellWhatIsInherited() throws Exception {
        assertEquals(List.of("- -", "- -", "CLA-0004 part"), tables.rows("agreements", "not_inherited", "inherits_extent"));
    }

    @Test
    @DisplayName("beside each clause whom it obliges by implication")
    void tellImpliedObligations() throws Exception {
        assertEquals(List.of("REGIME -", "REGIME|OPPOSITION -", "- OPPOSITION", "OPPOSITION -", "- -"),
                tables.rows("clauses", "obliged", "obliged_implied"));
    }
}
