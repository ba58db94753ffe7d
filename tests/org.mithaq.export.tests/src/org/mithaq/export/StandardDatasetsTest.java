package org.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.IndexedProject;
import org.mithaq.core.project.OpenOptions;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.export.table.ForeignKey;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.ValueForm;
import org.mithaq.model.coding.Participation;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

/** A project of three agreements and six stances, with what each standard table has to hold worked out by hand. */
@DisplayName("The standard tables")
class StandardDatasetsTest {

    @TempDir
    private static Path folder;

    private static TableReader tables;
    private static List<Table> described;
    private static final Map<String, List<List<String>>> looks = new HashMap<>();

    @BeforeAll
    static void codeAndExport() throws Exception {
        try (Project project = ProjectBuilder.in(folder.resolve("project")).standardCodebook()
                .report("alpha", "They signed in Barzeh. Moscow is for it, and acts against it.").open()) {
            codeAgreements(project);
            codeStances(project);
            project.save();
            new DatasetExport().export(ProjectSnapshot.of(project), folder.resolve("tables"), ExportOptions.standard(), ProgressMonitor.NONE);
            described = project.codebook().datasets().stream()
                    .map(new Tables(project.codebook(), new ValueForm.Ids())::of).toList();
            for (Table table : described) {
                looks.put(table.name(), TableLooks.of(project, table.dataset()));
            }
        }
        tables = new TableReader(folder.resolve("tables"));
    }

    private static void codeAgreements(Project project) {
        Participation regime = Values.participation("party", "Actor", "REGIME");
        regime.getValues().add(Values.category("level", "central"));
        RecordBuilder first = RecordBuilder.record(project, "Agreement", "alpha").evidence("signed in Barzeh")
                .value(Values.date("signed", "2013-12-17")).value(Values.date("completed", "2014-02-10"))
                .value(Values.date("first_breach", "2014-01-05")).value(Values.entry("breached_by", "Actor", "REGIME"))
                .value(Values.entry("places", "Place", "BARZEH"), "Barzeh").value(regime)
                .value(Values.participation("party", "Actor", "OPPOSITION"))
                .value(Values.quantity("evacuated", new BigDecimal("300")));
        first.part("clauses").value(Values.category("kind", "CEASEFIRE"));
        RecordBuilder negative = first.part("clauses").value(Values.category("kind", "AID"));
        project.editor().setValues(negative.get(), "polarity", List.of(Values.category("polarity", "negative")));
        RecordBuilder.record(project, "Agreement", "alpha").value(Values.date("effective", "2014"))
                .value(Values.entry("places", "Place", "BARZEH")).value(Values.yesNo("siege_before", true))
                .value(Values.record("follows", "AGR-0001")).value(Values.record("inherits_from", "AGR-0001"));
        RecordBuilder.record(project, "Agreement", "alpha").value(Values.entry("places", "Place", "QABOUN"))
                .missing("signed", "not_stated").missing("party", "unclear")
                .part("clauses").missing("kind", "not_stated");
    }

    private static void codeStances(Project project) {
        stance(project, "RUSSIA", "supports", "official", "2021").evidence("Moscow is for it");
        stance(project, "IRAN", "rejects", "official", "2021-05");
        stance(project, "TURKEY", "silent", "official", "2021");
        stance(project, "RUSSIA", "rejects", "practical", "2021");
        stance(project, "IRAN", "supports", "official", "2022");
        RecordBuilder.record(project, "Stance", "alpha").value(Values.entry("holder", "Actor", "TURKEY"))
                .missing("position", "unclear");
        RecordBuilder.record(project, "Exchange", "alpha").value(Values.entry("giver", "Actor", "RUSSIA"))
                .value(Values.text("gift", "grain")).value(Values.entry("taker", "Actor", "TURKEY"));
    }

    private static RecordBuilder stance(Project project, String holder, String position, String level, String date) {
        RecordBuilder stance = RecordBuilder.record(project, "Stance", "alpha");
        project.editor().setValues(stance.get(), "level", List.of(Values.category("level", level)));
        return stance.value(Values.entry("holder", "Actor", holder))
                .value(Values.entry("target", "Issue", "STEP_FOR_STEP")).value(Values.position("position", position))
                .value(Values.date("date", date));
    }

    @Test
    @DisplayName("tell numbers and dates with how exact they are, on what basis, and whether they are coded")
    void tellDates() throws Exception {
        assertEquals(List.of("AGR-0001 2013-12-17 day stated coded", "AGR-0002 - - - not_coded", "AGR-0003 .n .n .n not_stated"),
                tables.rows("agreements", "id", "signed_start", "signed_precision", "signed_basis", "signed_status"));
        assertEquals(List.of("AGR-0001 AGR-0001 - -", "AGR-0002 AGR-0001 2 -", "AGR-0003 AGR-0003 - -"),
                tables.rows("agreements", "id", "chain_id", "chain_order", "days_since_min"));
        assertEquals(List.of("19 19", "- -", ".n .n"), tables.rows("agreements", "days_held_min", "days_held_max"));
    }

    @Test
    @DisplayName("never let a negative clause be 1, nor a missing or inherited one 0 or 1")
    void countClauses() throws Exception {
        assertEquals(List.of("1 0 0", "- - -", ".n .n .n"),
                tables.rows("agreements", "clause_kind_CEASEFIRE", "clause_kind_AID", "clause_kind_RETURN"));
        assertEquals(List.of("1 0", "- -", ".n .n"),
                tables.rows("agreements", "clause_family_HOSTILITIES", "clause_family_CIVIL_LIFE"));
        assertEquals(List.of("- -", "1 0", "- -"),
                tables.rows("agreements", "inherited_family_HOSTILITIES", "inherited_family_CIVIL_LIFE"));
        assertFalse(tables.rows("agreements").getFirst().getHeader().contains("clause_kind_HOSTILITIES"));
    }

    @Test
    @DisplayName("spread the parties of an agreement over columns of their own")
    void spreadParties() throws Exception {
        assertEquals(List.of("2 REGIME central OPPOSITION -", "- - - - -", ".u .u .u .u .u"),
                tables.rows("agreements", "side_n", "side_1_actor", "side_1_level", "side_2_actor", "side_2_level"));
    }

    @Test
    @DisplayName("have a row for each actor in each role")
    void listParties() throws Exception {
        assertEquals(List.of("AGR-0001 party REGIME central 1", "AGR-0001 party OPPOSITION - 0"),
                tables.rows("agreement_parties", "agreement", "role", "actor", "level", "breached"));
    }

    @Test
    @DisplayName("have a row for each place of an agreement")
    void listPlaces() throws Exception {
        assertEquals(List.of("AGR-0001 BARZEH DAMASCUS_GOVERNORATE", "AGR-0002 BARZEH DAMASCUS_GOVERNORATE",
                "AGR-0003 QABOUN DAMASCUS_GOVERNORATE"),
                tables.rows("agreement_places", "agreement", "place", "governorate"));
    }

    @Test
    @DisplayName("have a row for each clause, whose dummies are 0 where it is negative")
    void listClauses() throws Exception {
        assertEquals(List.of("AGR-0001 1 CEASEFIRE 1 0", "AGR-0001 2 AID 0 0", "AGR-0003 1 .n .n .n"),
                tables.rows("clauses", "agreement", "number", "kind", "kind_is_CEASEFIRE", "kind_is_AID"));
    }

    @Test
    @DisplayName("have a row for each stance with its score")
    void listStances() throws Exception {
        assertEquals(List.of("RUSSIA 2 official", "IRAN -2 official", "TURKEY - official", "RUSSIA -2 practical",
                "IRAN 2 official", "TURKEY .u official"), tables.rows("stances", "holder", "score", "level"));
    }

    @Test
    @DisplayName("have a row for each two holders with a stance on the same target, level and year")
    void pairStances() throws Exception {
        assertEquals(List.of("RUSSIA IRAN STEP_FOR_STEP 2021 official 4", "RUSSIA TURKEY STEP_FOR_STEP 2021 official -",
                "IRAN TURKEY STEP_FOR_STEP 2021 official -"),
                tables.rows("stance_dyads", "holder_1", "holder_2", "target", "year", "level", "distance"));
    }

    @Test
    @DisplayName("have a row for each gap between what a holder says and does")
    void tellGaps() throws Exception {
        assertEquals(List.of("RUSSIA STA-0001 STA-0004 supports rejects -4"),
                tables.rows("stance_gaps", "holder", "official", "practical", "official_position", "practical_position",
                        "gap"));
    }

    @Test
    @DisplayName("are the same of a project that nobody opened for work")
    void readTheIndex() throws Exception {
        Path again = folder.resolve("again");
        new DatasetExport().export(ProjectSnapshot.of(IndexedProject.open(folder.resolve("project"),
                ProgressMonitor.NONE, OpenOptions.defaults())), again, ExportOptions.standard(), ProgressMonitor.NONE);
        for (Table table : described) {
            assertEquals(-1, Files.mismatch(tables.folder().resolve(table.file()), again.resolve(table.file())),
                    table.file());
        }
    }

    @Test
    @DisplayName("look as they are written")
    void lookAsWritten() throws Exception {
        for (Table table : described) {
            assertEquals(looks.get(table.name()), TableLooks.of(tables.folder().resolve(table.file())), table.name());
        }
    }

    @Test
    @DisplayName("have a row for each exchange")
    void listExchanges() throws Exception {
        assertEquals(List.of("RUSSIA grain TURKEY"), tables.rows("exchanges", "giver", "gift", "taker"));
    }

    @Test
    @DisplayName("follow a place month by month, over the end of a year, and say what is not known")
    void followPlaces() throws Exception {
        List<String> months = tables.rows("place_months", "place", "month_start", "in_force", "agreements_min",
                "agreements_max", "breaches", "siege_before", "months_since_first");
        assertEquals(List.of(
                "BARZEH 2013-12-01 1 1 1 0 - 0",
                "BARZEH 2014-01-01 1 1 2 1 1 1",
                "BARZEH 2014-02-01 1 1 2 0 1 2",
                "BARZEH 2014-03-01 - 0 1 0 1 3"), months.subList(0, 4));
        assertEquals("BARZEH 2014-12-01 - 0 1 0 1 12", months.getLast());
        assertEquals(13, months.size());
        assertEquals(List.of("300", "-"), tables.rows("place_months", "evacuated_min").subList(0, 2));
    }

    @Test
    @DisplayName("have a row for each passage, with the zone that it stands in")
    void listEvidence() throws Exception {
        assertEquals(List.of("AGR-0001 - 5-21 body signed in Barzeh", "AGR-0001 places 15-21 body Barzeh",
                "STA-0001 - 23-39 body Moscow is for it"),
                tables.rows("evidence", "record", "variable", "segments", "zone", "quote"));
    }

    @Test
    @DisplayName("have a row for each decision of a coder")
    void listDecisions() throws Exception {
        List<String> decisions = tables.rows("decisions", "id", "record_type", "variable", "content", "missing_reason",
                "segments");
        assertEquals(List.of("AGR-0001.1 Agreement - Agreement - 5-21", "AGR-0001.2 Agreement kind agreement - -"),
                decisions.subList(0, 2));
        assertTrue(decisions.contains("AGR-0001.7 Agreement places BARZEH - 15-21"), decisions::toString);
        assertTrue(decisions.contains("AGR-0001.9 Agreement party.level central - -"), decisions::toString);
        assertTrue(decisions.contains("STA-0006.4 Stance position - .u -"), decisions::toString);
    }

    @Test
    @DisplayName("have keys that tell rows apart, and lead to rows that there are")
    void keepKeys() throws Exception {
        for (Table table : described) {
            List<String> keys = tables.rows(table.name(), table.key().toArray(String[]::new));
            assertEquals(keys.size(), table.key().isEmpty() ? keys.size() : Set.copyOf(keys).size(), table.name());
            for (ForeignKey foreign : table.foreignKeys()) {
                Set<String> there = new HashSet<>(tables.rows(foreign.table(), foreign.key().toArray(String[]::new)));
                assertEquals(List.of(), tables.rows(table.name(), foreign.columns().toArray(String[]::new)).stream()
                        .filter(key -> !there.contains(key)).toList(), table.name());
            }
        }
    }
}
