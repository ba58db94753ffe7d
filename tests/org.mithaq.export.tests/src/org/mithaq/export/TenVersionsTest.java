package org.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.migrate.ChangeKind;
import org.mithaq.core.migrate.EditedCodebook;
import org.mithaq.core.migrate.Migration;
import org.mithaq.core.migrate.MigrationReport;
import org.mithaq.core.migrate.ReportLines;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.core.store.CodingStore;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("A codebook that changes through ten versions, with the data of two coders")
class TenVersionsTest {

    private static final CoderName SALMA = new CoderName("salma");
    private static final CoderName OMAR = new CoderName("omar");
    private static final ReportId REPORT = new ReportId("deal");
    private static final String FIRST = """
            codebook study version 1.0 languages en
            missing Reasons en "Reasons" { unclear en "Unclear" code ".u" }
            list Kind tree en "Kind" {
            	hostilities en "Hostilities" { ceasefire en "Ceasefire" truce en "Truce" withdrawal en "Withdrawal" }
            	security en "Security"
            	aid en "Aid"
            	other en "Other"
            }
            scale Attitude en "Attitude" { supports = 2 en "Supports" rejects = -2 en "Rejects" off scale silent en "Silent" }
            registry Actor en "Actors" { north en "North" south en "South" }
            list Area en "Area" { hama en "Hama" homs en "Homs" }
            agreement Deal prefix "DEA" en "Deal" {
            	text title en "Title"
            	yesno secret en "Secret"
            	text articles en "Articles"
            	category area of Area [*] en "Area"
            	role party of Actor [*] en "Party"
            	parts clauses of Clause ordered en "Clauses"
            }
            part Clause prefix "CLA" en "Clause" { category kind of Kind [*] en "Kind" quantity persons en "Persons" }
            stance View prefix "VIE" en "View" {
            	reference holder of Actor en "Holder"
            	reference target of Deal en "Target"
            	position position of Attitude en "Position"
            }
            dataset deals of Deal en "Deals" { column id column coder column name = title column articles column area column party
            	column codebook_version }
            dataset clauses of Deal.clauses en "Clauses" { column id column coder column owner column kind
            	column family = kind.family column persons column evidence = count(evidence) }
            dataset views of View en "Views" { column id column coder column position column score = position.value }
            """;

    @TempDir
    private Path folder;
    private Path root;
    private String codebook = FIRST;
    private String blocks = "";

    @BeforeEach
    void code() throws Exception {
        root = folder.resolve("p");
        ProjectBuilder.in(root).report("deal", "وقّع الشمال والجنوب هدنة في حماة.\n").codebook(FIRST).create();
        code(SALMA, "هدنة حماة", "12", List.of("ceasefire", "truce"), "500");
        code(OMAR, "اتفاق", "بضعة", List.of("withdrawal", "aid"), "5");
    }

    private void code(CoderName coder, String title, String articles, List<String> kinds, String persons) throws Exception {
        try (Project project = ProjectBuilder.open(root, coder, Access.READ_WRITE)) {
            var deal = RecordBuilder.record(project, "Deal", "deal").value(Values.text("title", title))
                    .value(Values.yesNo("secret", true)).value(Values.text("articles", articles))
                    .value(Values.category("area", "hama")).value(Values.category("area", "homs"))
                    .value(Values.participation("party", "Actor", "north"), "الشمال");
            var clause = deal.part("clauses").value(Values.quantity("persons", new BigDecimal(persons)));
            kinds.forEach(kind -> clause.value(Values.category("kind", kind), "هدنة"));
            deal.part("clauses").value(Values.category("kind", "aid")).value(Values.quantity("persons", new BigDecimal("200")));
            deal.part("clauses").value(Values.category("kind", "other")).missing("persons", "unclear");
            RecordBuilder.record(project, "View", "deal").value(Values.entry("holder", "Actor", "south"))
                    .value(Values.position("position", "supports"));
            project.save();
        }
    }

    @Test
    @DisplayName("carries them along: each report is right, each step can be undone, tables agree where they must")
    @Tag("slow")
    void tenVersions() throws Exception {
        step("1.1", "rename category Kind.withdrawal to pullback rename variable Deal.title to heading",
                List.of("withdrawal en", "pullback en", "text title", "text heading", "name = title", "name = heading"),
                List.of("renamed: rename category Kind.withdrawal to pullback: 0 records",
                        "renamed: rename variable Deal.title to heading: 1 record"),
                List.of("renamed: rename category Kind.withdrawal to pullback: 1 record",
                        "renamed: rename variable Deal.title to heading: 1 record"),
                Map.of("omar CLA-0001 kind", "pullback|aid"));
        step("1.2", "merge category Kind.ceasefire, truce into cessation",
                List.of("ceasefire en \"Ceasefire\" truce en \"Truce\"", "cessation en \"Cessation\""),
                List.of("merged: merge category Kind.ceasefire, truce into cessation: 1 record"),
                List.of("merged: merge category Kind.ceasefire, truce into cessation: 0 records"),
                Map.of("salma CLA-0001 kind", "cessation", "salma CLA-0001 family", "hostilities"));
        step("1.3", "split category Kind.aid for Clause into food when persons.min > 100, medicine when persons.min < 4",
                List.of("aid en \"Aid\"", "food en \"Food\" medicine en \"Medicine\""),
                List.of("split: split category Kind.aid for Clause into food when persons.min > 100, "
                        + "medicine when persons.min < 4: 1 record"),
                List.of("split: split category Kind.aid for Clause into food when persons.min > 100, "
                        + "medicine when persons.min < 4: 2 records; 1 value needs a decision"),
                Map.of("salma CLA-0002 kind", "food", "salma CLA-0002 family", "food", "omar CLA-0002 kind", "food",
                        "omar CLA-0002 family", "food", "omar CLA-0001 family", "hostilities"));
        step("1.4", "retire category Kind.other use security retire variable Deal.secret",
                List.of("other en \"Other\"", "", "yesno secret en \"Secret\"", ""),
                List.of("retired: retire category Kind.other use security: 1 record",
                        "retired: retire variable Deal.secret: 1 record; 1 value is put aside"),
                List.of("retired: retire category Kind.other use security: 1 record",
                        "retired: retire variable Deal.secret: 1 record; 1 value is put aside"),
                Map.of("salma CLA-0003 kind", "security", "salma CLA-0003 family", "security", "omar CLA-0003 kind",
                        "security", "omar CLA-0003 family", "security"));
        step("1.5", "retype variable Deal.articles from text to number",
                List.of("text articles", "number articles"),
                List.of("type changed: retype variable Deal.articles from text to number: 1 record"),
                List.of("type changed: retype variable Deal.articles from text to number: 1 record; 1 value needs a decision"),
                Map.of());
        step("1.6", "", List.of("text heading", "yesno public = true en \"Public\" text heading"),
                List.of("added: Deal.public: 1 record"), List.of("added: Deal.public: 1 record"), Map.of());
        step("1.7", "narrow variable Deal.area to 1 keep first", List.of("Area [*]", "Area"),
                List.of("narrowed: narrow variable Deal.area to 1 keep first: 1 record; 1 value is put aside"),
                List.of("narrowed: narrow variable Deal.area to 1 keep first: 1 record; 1 value is put aside"),
                Map.of("salma DEA-0001 area", "hama", "omar DEA-0001 area", "hama"));
        step("1.8", "move category Kind.pullback under security",
                List.of("pullback en \"Withdrawal\"", "", "en \"Security\"", "en \"Security\" { pullback en \"Withdrawal\" }"),
                List.of("moved: move category Kind.pullback under security: 0 records"),
                List.of("moved: move category Kind.pullback under security: 1 record"),
                Map.of("omar CLA-0001 family", "security"));
        step("1.9", "revalue position Attitude.supports from 2 to 3", List.of("supports = 2", "supports = 3"),
                List.of("values changed: revalue position Attitude.supports from 2 to 3: 1 record"),
                List.of("values changed: revalue position Attitude.supports from 2 to 3: 1 record"),
                Map.of("salma VIE-0001 score", "3", "omar VIE-0001 score", "3"));
        step("2.0", "", List.of("dataset deals", "rule named for Deal warning require heading is coded en \"Named\" dataset deals"),
                List.of("new rule: rule named: 1 record"), List.of("new rule: rule named: 1 record"), Map.of());
        aThirdCoderGoesAllTheWayAtOnce();
    }

    private void step(String version, String changes, List<String> replacements, List<String> salma, List<String> omar,
            Map<String, String> cells) throws Exception {
        Map<String, String> before = tables();
        try (Project project = ProjectBuilder.open(root, SALMA, Access.READ_ONLY)) {
            var saved = project.codebook();
            change(version, changes, replacements);
            var preview = new EditedCodebook(project.layout()).preview(saved, Map.of(), project.recordsNow().index(),
                    ProgressMonitor.NONE);
            assertFalse(preview.changes().isEmpty(), version);
        }
        migrate(SALMA, version, salma);
        migrate(OMAR, version, omar);
        Map<String, String> expected = new TreeMap<>(before);
        expected.putAll(cells);
        Map<String, String> after = tables();
        after.keySet().retainAll(before.keySet());
        assertEquals(expected, after, version);
    }

    private void change(String version, String changes, List<String> replacements) throws Exception {
        String old = codebook.substring(codebook.indexOf("version ") + 8, codebook.indexOf(" languages"));
        for (int i = 0; i < replacements.size(); i += 2) {
            assertTrue(codebook.contains(replacements.get(i)), replacements.get(i));
            codebook = codebook.replace(replacements.get(i), replacements.get(i + 1));
        }
        codebook = codebook.replace("version " + old, "version " + version);
        blocks += changes.isEmpty() ? "" : "changes from " + old + " to " + version + " { " + changes + " }\n";
        Files.writeString(root.resolve("codebook/main.codebook"), codebook + blocks);
    }

    private void migrate(CoderName coder, String version, List<String> expected) throws Exception {
        try (Project project = ProjectBuilder.open(root, coder, Access.READ_WRITE)) {
            assertFalse(project.codebook().hasErrors(), () -> project.codebook().issues().toString());
            byte[] before = bytes(project);
            MigrationReport preview = Migration.of(project).plan(ProgressMonitor.NONE).report();
            assertArrayEquals(before, bytes(project));
            MigrationReport report = Migration.of(project).run();
            List<String> lines = ReportLines.of(report, Locale.ENGLISH);
            assertEquals(ReportLines.of(preview, Locale.ENGLISH), lines);
            assertEquals(expected, report.changes().stream().map(change -> ReportLines.of(new MigrationReport(coder,
                    version, Map.of(), 0, List.of(change), Map.of()), Locale.ENGLISH).getFirst())
                    .map(line -> line.substring(line.indexOf(": ") + 2)).toList(), version);
            if (project.commandStack().canUndo()) {
                byte[] after = bytes(project);
                project.commandStack().undo();
                assertArrayEquals(before, bytes(project), version);
                project.commandStack().redo();
                assertArrayEquals(after, bytes(project), version);
            }
            touch(project);
            project.save();
        }
    }

    /** Coders go on working under each version, so that a copy of it is kept. */
    private static void touch(Project project) {
        var record = project.coding(REPORT).orElseThrow().getRecords().getFirst();
        project.editor().setNote(record, "at " + project.codebook().version());
    }

    private static byte[] bytes(Project project) {
        return new CodingStore().toBytes(project.coding(REPORT).orElseThrow());
    }

    /** A coder who was away: everything happens at once. */
    private void aThirdCoderGoesAllTheWayAtOnce() throws Exception {
        Map<String, String> before = tables();
        String last = codebook + blocks;
        Files.writeString(root.resolve("codebook/main.codebook"), FIRST);
        code(new CoderName("layla"), "هدنة حماة", "12", List.of("ceasefire", "truce"), "500");
        Files.writeString(root.resolve("codebook/main.codebook"), last);
        try (Project project = ProjectBuilder.open(root, new CoderName("layla"), Access.READ_WRITE)) {
            MigrationReport report = Migration.of(project).run();
            assertEquals(Map.of("1.0", 5), report.records());
            assertEquals(1, report.records(ChangeKind.ADDED).size());
            project.save();
        }
        Map<String, String> after = tables();
        before.keySet().stream().filter(key -> key.startsWith("salma ")).forEach(key -> assertEquals(
                before.get(key).replace("salma", "layla"), after.get(key.replace("salma ", "layla ")), key));
    }

    /** All cells of all tables: {@code coder id column}. */
    private Map<String, String> tables() throws Exception {
        Path to = folder.resolve("tables");
        Map<String, String> cells = new TreeMap<>();
        try (Project project = ProjectBuilder.open(root, new CoderName("reader"), Access.READ_ONLY)) {
            new DatasetExport().export(ProjectSnapshot.of(project), to, ExportOptions.standard(), ProgressMonitor.NONE);
        }
        for (String table : List.of("deals", "clauses", "views")) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(to.resolve(table + ".csv"))) {
                for (NamedCsvRecord row : rows) {
                    row.getFieldsAsMap().forEach((column, cell) -> cells.put(
                            row.getField("coder") + " " + row.getField("id") + " " + column, cell));
                }
            }
        }
        return cells;
    }
}
