package org.mithaq.core.migrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.version.CodebookVersion;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("Codings that follow their codebook")
class MigrationTest {

    @TempDir
    private Path folder;
    private ChangingProject codings;

    @BeforeEach
    void makeProject() throws Exception {
        codings = ChangingProject.in(folder);
    }

    private static List<String> codes(Project project, RecordId id, String variable) {
        return CodedRecords.values(project.record(id).orElseThrow(), variable).stream().map(Shown::of).toList();
    }

    @Test
    @DisplayName("keep what every changed value was before, and say that a migration changed it")
    void valuesRemember() throws Exception {
        codings.change("1.1", "ceasefire en", "truce en", "changes from 1.0 to 1.1 { rename category Kind.ceasefire to truce }");
        try (Project project = codings.open()) {
            new MigrationRun(project).expecting(1, 0);
            Value value = CodedRecords.values(project.record(ChangingProject.CLAUSE).orElseThrow(), "kind").getFirst();
            assertEquals("truce", Shown.of(value));
            assertEquals(Origin.MIGRATION, value.getOrigin());
            assertEquals("ceasefire", ((CategoryValue) value.getEarlier().getFirst()).getCategory());
            assertEquals(Origin.PERSON, value.getEarlier().getFirst().getOrigin());
            assertEquals("هدنة", value.getEvidence().getFirst().getQuote());
            assertEquals("1.0", project.record(ChangingProject.CLAUSE).orElseThrow().getCodebookVersion());
            assertEquals("1.1", project.record(ChangingProject.CLAUSE).orElseThrow().getMigratedTo());
            assertEquals(Origin.PERSON, CodedRecords.values(project.record(ChangingProject.CLAUSE).orElseThrow(), "kind").get(1)
                    .getOrigin());
        }
    }

    private record MigrationRun(Project project) {
        MigrationReport expecting(int affected, int undecided) throws Exception {
            MigrationReport report = Migration.of(project).run();
            assertEquals(affected, report.changes().stream().mapToInt(change -> change.records().size()).sum());
            assertEquals(undecided, report.undecided().size());
            return report;
        }
    }

    @Test
    @DisplayName("stay as they are when working out what to change is given up")
    void cancelled() throws Exception {
        codings.change("1.1", "offered", "proposed", "changes from 1.0 to 1.1 { rename category Status.offered to proposed }");
        try (Project project = codings.open()) {
            byte[] before = ChangingProject.bytes(project);
            Migration migration = Migration.of(project);
            int asked = 0;
            boolean cancelled = true;
            while (cancelled) {
                StopsAfter progress = new StopsAfter(asked++);
                try {
                    migration.plan(progress);
                    cancelled = false;
                } catch (CancellationException e) {
                    assertArrayEquals(before, ChangingProject.bytes(project));
                    assertFalse(project.commandStack().canUndo());
                }
            }
            assertTrue(asked > 1, "it can be stopped");
        }
    }

    /** Wants the work to stop when it was asked so often. */
    private static final class StopsAfter implements ProgressMonitor {

        private int left;

        StopsAfter(int asked) {
            this.left = asked;
        }

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
            return left-- <= 0;
        }
    }

    @Test
    @DisplayName("do not follow a plan that was made before they changed")
    void outdatedPlan() throws Exception {
        codings.change("1.1", "offered", "proposed", "changes from 1.0 to 1.1 { rename category Status.offered to proposed }");
        try (Project project = codings.open()) {
            MigrationPlan plan = Migration.of(project).plan(ProgressMonitor.NONE);
            MigrationPlan second = Migration.of(project).plan(ProgressMonitor.NONE);
            plan.carryOut();
            byte[] after = ChangingProject.bytes(project);
            assertThrows(RefusedException.class, second::carryOut);
            assertArrayEquals(after, ChangingProject.bytes(project));

            project.commandStack().undo();
            MigrationPlan third = Migration.of(project).plan(ProgressMonitor.NONE);
            project.reloadCodebook();
            assertThrows(RefusedException.class, third::carryOut);
        }
    }

    @Test
    @DisplayName("are as they are after that when the process ends before they are saved")
    void recovered() throws Exception {
        codings.change("1.1", "text title", "text name", "changes from 1.0 to 1.1 { rename variable Agreement.title to name }");
        byte[] after;
        try (Project project = codings.open()) {
            Migration.of(project).run();
            after = ChangingProject.bytes(project);
        }
        try (Project project = codings.open()) {
            assertTrue(Migration.of(project).isNeeded());
            project.pendingJournal().orElseThrow().recover();
            assertFalse(Migration.of(project).isNeeded());
            project.save();
            assertArrayEquals(after, ChangingProject.bytes(project));
        }
    }

    @Test
    @DisplayName("do not follow a plan that was made before an edit was undone")
    void planBeforeAnUndo() throws Exception {
        codings.change("1.1", "text title", "text name", "changes from 1.0 to 1.1 { rename variable Agreement.title to name }");
        try (Project project = codings.open()) {
            project.editor().refuse(ChangingProject.DEAL, List.of(CodingFactory.eINSTANCE.createRefusedSuggestion()));
            MigrationPlan plan = Migration.of(project).plan(ProgressMonitor.NONE);
            project.commandStack().undo();
            byte[] before = ChangingProject.bytes(project);

            assertThrows(RefusedException.class, plan::carryOut);
            assertArrayEquals(before, ChangingProject.bytes(project));

            Migration.of(project).run();
            assertEquals(List.of("12"), codes(project, ChangingProject.AGREEMENT, "name"));
        }
    }

    @Test
    @DisplayName("are as they were, byte by byte, when that is undone, and follow again when it is redone")
    void undoAndRedo() throws Exception {
        codings.change("1.1", "text title", "number title", "yesno secret en \"Secret\"", "", "ceasefire en \"Ceasefire\"  withdrawal",
                "truce en \"Truce\" wd", """
                changes from 1.0 to 1.1 {
                	merge category Kind.ceasefire, withdrawal into truce
                	retire variable Agreement.secret
                	retype variable Agreement.title from text to number
                	narrow variable Agreement.places to 1 keep last
                	rename variable Agreement.party.delegate to delegate
                }""");
        try (Project project = codings.open()) {
            byte[] before = ChangingProject.bytes(project);
            MigrationReport preview = Migration.of(project).plan(ProgressMonitor.NONE).report();
            assertArrayEquals(before, ChangingProject.bytes(project), "a preview changes nothing");
            assertFalse(project.isDirty());
            MigrationReport report = Migration.of(project).run();
            assertEquals(ReportLines.of(preview, java.util.Locale.ROOT), ReportLines.of(report, java.util.Locale.ROOT));
            byte[] after = ChangingProject.bytes(project);
            assertEquals(List.of("truce"), codes(project, ChangingProject.CLAUSE, "kind"));
            assertEquals(List.of("mill"), codes(project, ChangingProject.AGREEMENT, "places"));
            assertEquals(2, CodedRecords.values(project.record(ChangingProject.CLAUSE).orElseThrow(), "kind").getFirst().getEvidence()
                    .size());
            NumberValue title = (NumberValue) CodedRecords.values(project.record(ChangingProject.AGREEMENT).orElseThrow(), "title")
                    .getFirst();
            assertEquals(new BigDecimal("12"), title.getValue());
            assertEquals("12", ((TextValue) title.getEarlier().getFirst()).getText());
            assertEquals(List.of("secret", "places"), project.record(ChangingProject.AGREEMENT).orElseThrow().getRetired().stream()
                    .map(Value::getVariable).toList());
            project.commandStack().undo();
            assertArrayEquals(before, ChangingProject.bytes(project));
            assertFalse(project.commandStack().canUndo());
            project.commandStack().redo();
            assertArrayEquals(after, ChangingProject.bytes(project));
            project.save();
        }
        try (Project project = codings.open()) {
            assertFalse(Migration.of(project).isNeeded());
            assertEquals(List.of(), project.openingProblems());
            assertEquals("1.1", project.coding(ChangingProject.DEAL).orElseThrow().getCodebookVersion());
        }
    }

    @Test
    @DisplayName("follow two names that were exchanged")
    void exchangedNames() throws Exception {
        codings.change("1.1", "changes from 1.0 to 1.1 { rename category Kind.ceasefire to withdrawal "
                + "rename category Kind.withdrawal to ceasefire rename variable Agreement.title to secret "
                + "rename variable Agreement.secret to title }");
        try (Project project = codings.open()) {
            assertEquals(List.of(), project.codebook().issues());
            Migration.of(project).run();
            assertEquals(List.of("withdrawal", "ceasefire"), codes(project, ChangingProject.CLAUSE, "kind"));
            assertEquals(List.of("12"), codes(project, ChangingProject.AGREEMENT, "secret"));
            assertEquals(List.of("true"), codes(project, ChangingProject.AGREEMENT, "title"));
        }
    }

    @Test
    @DisplayName("follow over several versions at once as they would one by one, through renamed lists, types and registries")
    void severalVersions() throws Exception {
        codings.change("1.3", "list Kind", "list Sort", "of Kind", "of Sort", "part Clause", "part Article", "of Clause", "of Article",
                "ceasefire en", "halt en", "registry Actor", "registry Party", "of Actor", "of Party", "north en", "upland en",
                "parts clauses", "parts articles", "number articles en \"Articles\"", "", "clauses exists", "articles exists",
                "text delegate", "text speaker", "unclear en", "vague en", """
                changes from 1.0 to 1.1 { rename category Kind.ceasefire to truce rename list Kind to Sort rename registry Actor to Body }
                changes from 1.1 to 1.2 { merge category Sort.truce, halt into pause rename record Clause to Article
                	rename parts Agreement.clauses to articles rename entry Body.north to upland retire variable Agreement.articles }
                changes from 1.2 to 1.3 { rename category Sort.pause to halt rename registry Body to Party
                	rename variable Agreement.party.delegate to speaker rename missing unclear to vague }""");
        try (Project project = codings.open()) {
            assertEquals(List.of(), project.codebook().issues());
            MigrationReport report = Migration.of(project).run();
            assertEquals(Map.of("1.0", 2), report.records());
            CodedRecord clause = project.record(ChangingProject.CLAUSE).orElseThrow();
            assertEquals("Article", clause.getType());
            assertEquals("articles", clause.getFeature());
            assertEquals(List.of("halt", "withdrawal"), codes(project, ChangingProject.CLAUSE, "kind"));
            assertEquals(1, CodedRecords.values(clause, "kind").getFirst().getEarlier().size());
            Participation party = (Participation) CodedRecords.values(project.record(ChangingProject.AGREEMENT).orElseThrow(), "party")
                    .getFirst();
            assertEquals("Party", party.getRegistry());
            assertEquals("upland", party.getEntry());
            assertEquals("speaker", party.getValues().getFirst().getVariable());
            assertEquals(List.of("vague"), codes(project, ChangingProject.AGREEMENT, "signed"));
        }
    }

    @Test
    @DisplayName("become what the condition of a split says of each record, or wait for a decision")
    void splits() throws Exception {
        codings.change("1.2", "hostilities en", "food en \"Food\" medicine en \"Medicine\" hostilities en",
                "ceasefire en \"Ceasefire\"", "", "withdrawal en", "retreat en", "text wording", "text words", """
                changes from 1.0 to 1.1 { rename variable Clause.wording to words
                	split category Kind.ceasefire for Clause into meal when words is coded, medicine when owner.title = "12" }
                changes from 1.1 to 1.2 { rename category Kind.meal to food
                	split category Kind.withdrawal into retreat, food }""");
        try (Project project = codings.open()) {
            assertEquals(List.of(), project.codebook().issues());
            MigrationReport report = Migration.of(project).run();
            assertEquals(List.of("medicine", "withdrawal"), codes(project, ChangingProject.CLAUSE, "kind"));
            assertEquals(List.of("\"withdrawal\" was split. It stays as it is until you choose one of: retreat, food"),
                    report.undecided().stream().map(effect -> effect.what().inEnglish()).toList());
        }
    }

    @Test
    @DisplayName("wait for a decision where something would be lost, and lose nothing")
    void decisions() throws Exception {
        codings.change("1.1", "text title", "yesno title", "withdrawal en \"Withdrawal\"", "",
                "reference places of Place [*]", "reference places of Place", """
                changes from 1.0 to 1.1 { retype variable Agreement.title from text to yesno
                	retire category Kind.withdrawal narrow variable Agreement.places to 1 }""");
        try (Project project = codings.open()) {
            MigrationReport report = Migration.of(project).run();
            assertEquals(3, report.undecided().size());
            assertEquals(List.of("12"), codes(project, ChangingProject.AGREEMENT, "title"));
            assertEquals(List.of("ceasefire", "withdrawal"), codes(project, ChangingProject.CLAUSE, "kind"));
            assertEquals(List.of("valley", "mill"), codes(project, ChangingProject.AGREEMENT, "places"));
            project.editor().removeValue(CodedRecords.values(project.record(ChangingProject.CLAUSE).orElseThrow(), "kind").get(1));
        }
    }

    @Test
    @DisplayName("take the values that the change names for single ones")
    void mappings() throws Exception {
        codings.change("1.1", "text title", "category title of Status", "yesno secret", "text secret", """
                changes from 1.0 to 1.1 { retype variable Agreement.title from text to category of Status { "12" to failed }
                	retype variable Agreement.secret from yesno to text { true to "very", false to "open" } }""");
        try (Project project = codings.open()) {
            Migration.of(project).run();
            assertEquals(List.of("failed"), codes(project, ChangingProject.AGREEMENT, "title"));
            assertEquals(List.of("very"), codes(project, ChangingProject.AGREEMENT, "secret"));
        }
    }

    @Test
    @DisplayName("have nothing of a new variable, whatever its default")
    void newVariable() throws Exception {
        codings.change("1.1", "text title", "yesno public = true en \"Public\" text title", "title en", "heading en",
                "changes from 1.0 to 1.1 { rename variable Agreement.title to heading }");
        try (Project project = codings.open()) {
            Migration.of(project).run();
            assertEquals(List.of(), codes(project, ChangingProject.AGREEMENT, "public"));
        }
    }

    @Test
    @DisplayName("cannot be changed before they follow, and say with which command they do")
    void outdatedRecordsAreSafe() throws Exception {
        codings.change("1.1", "ceasefire en", "truce en", "changes from 1.0 to 1.1 { rename category Kind.ceasefire to truce }");
        try (Project project = codings.open()) {
            assertTrue(project.openingProblems().getFirst().message().inEnglish()
                    .contains("mithaq migrate PROJECT --dry-run --coder salma"));
            CodedRecord record = project.record(ChangingProject.AGREEMENT).orElseThrow();
            assertFalse(project.editor().canEdit(record));
            assertThrows(RefusedException.class, () -> project.editor().setNote(record, "x"));
            RecordBuilder.record(project, "Agreement", "deal");
            project.save();
        }
        try (Project project = codings.open()) {
            assertEquals("1.0", project.coding(ChangingProject.DEAL).orElseThrow().getCodebookVersion(), "not all of it followed");
            assertEquals(Map.of("1.0", 2), Migration.of(project).run().records());
        }
    }

    @Test
    @DisplayName("of a newer codebook can be read, and are neither changed nor made older")
    void newerRecordsAreSafe() throws Exception {
        codings.change("0.9");
        try (Project project = codings.open()) {
            assertEquals("coding.version", project.openingProblems().getFirst().code());
            assertFalse(project.editor().canEdit(project.record(ChangingProject.AGREEMENT).orElseThrow()));
            RecordBuilder.record(project, "Agreement", "deal");
            project.save();
            assertEquals("1.0", project.coding(ChangingProject.DEAL).orElseThrow().getCodebookVersion());
            assertFalse(Migration.of(project).isNeeded());
        }
    }

    @Test
    @DisplayName("that state no version, or one within a step, stay behind until a person says more")
    void unclearVersions() throws Exception {
        Path file = codings.root().resolve("coding/salma/deal.xmi");
        Files.writeString(file, Files.readString(file).replace("codebookVersion=\"1.0\"", "codebookVersion=\"draft\""));
        codings.change("1.1", "ceasefire en", "truce en", "changes from 1.0 to 1.1 { rename category Kind.ceasefire to truce }");
        try (Project project = codings.open()) {
            assertEquals("coding.unclear", project.openingProblems().getFirst().code());
            MigrationReport report = Migration.of(project).run();
            assertEquals(Map.of("draft", 2), report.unclear());
            assertEquals(List.of("ceasefire", "withdrawal"), codes(project, ChangingProject.CLAUSE, "kind"));
            assertFalse(project.isDirty());
            MigrationReport told = Migration.of(project, CodebookVersion.of("1.0")).run();
            assertEquals(Map.of("draft", 2), told.records());
            assertEquals(List.of("truce", "withdrawal"), codes(project, ChangingProject.CLAUSE, "kind"));
        }
    }

    @Test
    @DisplayName("stay as they are under a broken codebook")
    void brokenCodebook() throws Exception {
        codings.change("1.1", "changes from 1.0 to 1.1 { rename category Kind.ceasefire to }");
        try (Project project = codings.open()) {
            assertThrows(RefusedException.class, () -> Migration.of(project));
        }
    }

    @Test
    @DisplayName("follow when their coder says so, while those of others stay and can be read")
    void eachCoderAtAnotherTime() throws Exception {
        CoderName omar = new CoderName("omar");
        try (Project project = ProjectBuilder.open(codings.root(), omar, Access.READ_WRITE)) {
            RecordBuilder.record(project, "Agreement", "deal").part("clauses").value(Values.category("kind", "ceasefire"));
            project.save();
        }
        codings.change("1.1", "ceasefire en", "truce en", "changes from 1.0 to 1.1 { rename category Kind.ceasefire to truce }");
        try (Project project = codings.open()) {
            Migration.of(project).run();
            project.save();
        }
        try (Project project = ProjectBuilder.open(codings.root(), omar, Access.READ_WRITE)) {
            assertEquals(List.of("ceasefire"), codes(project, ChangingProject.CLAUSE, "kind"));
            assertEquals(1, project.openingProblems().size());
            Migration.of(project).run();
            assertEquals(List.of("truce"), codes(project, ChangingProject.CLAUSE, "kind"));
        }
    }

    @Test
    @DisplayName("keep what the program does not know")
    void unknownContent() throws Exception {
        Path file = codings.root().resolve("coding/salma/deal.xmi");
        Files.writeString(file, Files.readString(file).replace("variable=\"title\"", "variable=\"title\" mood=\"calm\"")
                .replace("category=\"ceasefire\"", "category=\"ceasefire\" tone=\"soft\""));
        codings.change("1.1", "text title", "number title", "ceasefire en", "truce en", """
                changes from 1.0 to 1.1 { rename category Kind.ceasefire to truce
                	retype variable Agreement.title from text to number }""");
        try (Project project = codings.open()) {
            Migration.of(project).run();
            project.save();
        }
        String saved = Files.readString(file);
        assertTrue(saved.contains("mood=\"calm\"") && saved.contains("tone=\"soft\""), saved);
    }

    @Test
    @DisplayName("are offered again as one step when the process was killed before it saved them")
    void journal() throws Exception {
        codings.change("1.1", "ceasefire en", "truce en", "changes from 1.0 to 1.1 { rename category Kind.ceasefire to truce }");
        byte[] after;
        Project killed = codings.open();
        Migration.of(killed).run();
        after = ChangingProject.bytes(killed);
        killed.close();
        try (Project project = codings.open()) {
            assertEquals(List.of("ceasefire", "withdrawal"), codes(project, ChangingProject.CLAUSE, "kind"));
            assertEquals(1, project.pendingJournal().orElseThrow().steps());
            project.pendingJournal().orElseThrow().recover();
            assertEquals(List.of("truce", "withdrawal"), codes(project, ChangingProject.CLAUSE, "kind"));
            project.save();
            assertArrayEquals(after, ChangingProject.bytes(project));
            assertFalse(Migration.of(project).isNeeded());
        }
    }

    @Test
    @DisplayName("can be told from a copy of the codebook that they were made under")
    void history() throws Exception {
        codings.change("1.1", "ceasefire en", "truce en", "changes from 1.0 to 1.1 { rename category Kind.ceasefire to truce }");
        try (Project project = codings.open()) {
            var old = project.codebookAt(CodebookVersion.of("1.0").orElseThrow()).orElseThrow();
            assertEquals("1.0", old.version());
            assertTrue(old.category(old.list("Kind").orElseThrow(), "ceasefire").isPresent());
            assertEquals(Optional.empty(), project.codebookAt(CodebookVersion.of("1.1").orElseThrow()));
        }
    }
}
