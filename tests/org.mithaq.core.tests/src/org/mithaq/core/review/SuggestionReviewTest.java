package org.mithaq.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Message;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.SuggestionFixture;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Value;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

@DisplayName("Reviewing suggestions")
class SuggestionReviewTest {

    private static final String TEXT = """
            وفي 9 شباط/ فبراير 2015 وقّع النظام السوري وروسيا اتفاقاً في مضايا، وفيه:

            1. وقف إطلاق النار.
            2. إدخال المساعدات.

            ثم رفضت روسيا تمديد الهدنة في آذار/ مارس 2016.
            وقالت روسيا إنها لن تعود.
            """;
    private static final ReportId REPORT = new ReportId(SuggestionFixture.REPORT);

    @TempDir
    private Path folder;
    private Project project;
    private SuggestionReview review;
    private List<Suggestion> found;

    @BeforeEach
    void find() throws Exception {
        project = SuggestionFixture.project(folder.resolve("project"), TEXT);
        look();
    }

    private void look() throws Exception {
        review = new SuggestionReview(project, REPORT);
        found = review.find(ProgressMonitor.NONE);
    }

    @AfterEach
    void close() throws Exception {
        project.closeWithoutSaving();
    }

    private void reopen() throws Exception {
        project.close();
        project = ProjectBuilder.open(folder.resolve("project"));
        look();
    }

    private List<Suggestion> open() {
        return review.sift(found).open();
    }

    private List<Suggestion> refused() {
        return review.sift(found).refused();
    }

    private List<Suggestion> all(Predicate<Suggestion> which) {
        return found.stream().filter(which).toList();
    }

    private static Predicate<Suggestion> kind(String kind) {
        return suggestion -> suggestion.kind().equals(kind);
    }

    private static Predicate<Suggestion> value(String value) {
        return suggestion -> suggestion.values().contains(value);
    }

    private List<CodedRecord> records(String type) {
        return project.ownCodings().stream().flatMap(CodedRecords::all)
                .filter(record -> record.getType().equals(type)).toList();
    }

    private void accept(Predicate<Suggestion> which) {
        review.accept(all(which), found);
    }

    @Test
    @DisplayName("everything is open at first, in groups by kind and rule")
    void everythingIsOpen() {
        assertEquals(found, open());
        assertThat(SiftedSuggestions.groups(found)).extracting(SiftedSuggestions.KindGroup::kind)
                .containsExactly("actor", "clause", "date", "issue", "place", "stance");
        assertEquals(found.size(), SiftedSuggestions.groups(found).stream()
                .mapToInt(SiftedSuggestions.KindGroup::size).sum());
        assertEquals(found.size(), review.sift(found).openByKind().values().stream().mapToInt(i -> i).sum());
    }

    @Test
    @DisplayName("one accepted item of a list makes its agreement, the next one joins it")
    void itemsJoinOneAgreement() {
        accept(value("CEASEFIRE"));
        assertEquals(1, records("Agreement").size());
        assertEquals(1, records("Clause").size());
        accept(value("AID"));
        assertEquals(1, records("Agreement").size());
        assertEquals(2, records("Clause").size());
        assertTrue(open().stream().noneMatch(kind("clause")), open().toString());
    }

    @Test
    @DisplayName("all that accepting makes carries its rule")
    void tellsOrigin() {
        review.accept(found, found);
        for (CodedRecord record : project.ownCodings().stream().flatMap(CodedRecords::all).toList()) {
            assertEquals(Origin.SUGGESTION, record.getOrigin());
            assertFalse(record.getRule().isEmpty());
            for (Value value : record.getValues()) {
                assertEquals(Origin.SUGGESTION, value.getOrigin(), value.getVariable());
                assertFalse(value.getRule().isEmpty());
                assertFalse(value.getEvidence().isEmpty());
            }
        }
    }

    @Test
    @DisplayName("accepting several is one step of undo, which opens them again")
    void oneStep() {
        accept(value("CEASEFIRE"));
        int open = open().size();
        ReviewOutcome outcome = review.accept(all(kind("actor")), found);
        assertThat(outcome.coded()).isNotEmpty();
        project.commandStack().undo();
        assertEquals(open, open().size());
        project.commandStack().undo();
        assertEquals(found, open());
        assertFalse(project.commandStack().canUndo());
        assertFalse(project.isDirty());
    }

    @Test
    @DisplayName("a value goes to the nearest record that has a place for it, and is what the coder says")
    void valueGoesToTheNearestRecord() {
        int start = TEXT.indexOf("رفضت");
        CodedRecord stance = project.editor().createRecord(project.codebook().recordType("Stance").orElseThrow(), REPORT,
                RawSegments.of(RawRange.of(start, TEXT.indexOf('\n', start))));
        ReviewOutcome outcome = review.accept(all(value("2016-03")), found);
        assertEquals(stance, outcome.record().orElseThrow());
        DateValue date = (DateValue) CodedRecords.values(stance, "date").getFirst();
        assertEquals("2016-03", date.getEdtf());
        assertEquals(Origin.SUGGESTION, date.getOrigin());
        assertEquals("stated certain", date.getBasis() + " " + date.getCertainty());
        assertTrue(open().stream().noneMatch(value("2016-03")));
    }

    @Test
    @DisplayName("a value without a record to belong to is left open")
    void leftOpen() {
        ReviewOutcome outcome = review.accept(all(kind("date")), found);
        assertEquals(all(kind("date")), outcome.left());
        assertEquals(found, open());
        assertFalse(project.commandStack().canUndo());
    }

    @Test
    @DisplayName("another mention of a coded entry becomes evidence that tells its rule")
    void furtherEvidence() {
        accept(kind("stance"));
        accept(value("RUSSIA"));
        Value holder = CodedRecords.values(records("Stance").getFirst(), "holder").getFirst();
        assertThat(holder.getEvidence()).hasSizeGreaterThan(1);
        assertThat(holder.getEvidence().getLast().getRule()).isEqualTo("actor.label");
    }

    @Test
    @DisplayName("what was accepted and then changed by hand is not suggested again")
    void changedIsSettled() {
        accept(value("CEASEFIRE"));
        CodedRecord clause = records("Clause").getFirst();
        project.editor().setValues(clause, "kind", List.of(Values.category("kind", "WEAPONS")));
        assertTrue(open().stream().noneMatch(value("CEASEFIRE")));
    }

    @Test
    @DisplayName("a position without anybody to take it becomes a stance with an open holder")
    void positionAlone() throws Exception {
        project.closeWithoutSaving();
        project = SuggestionFixture.project(folder.resolve("alone"), "هذا ما رفضت القرية قبوله.\n");
        look();
        accept(kind("stance"));
        CodedRecord stance = records("Stance").getFirst();
        assertEquals("rejects", ValueContents.of(CodedRecords.values(stance, "position").getFirst()).getFirst());
        assertEquals(List.of(), CodedRecords.values(stance, "holder"));
        assertEquals(List.of(), open());
    }

    @Test
    @DisplayName("refused suggestions are kept by save, and are open again on demand")
    void refusedIsKept() throws Exception {
        review.refuse(all(value("RUSSIA")));
        assertTrue(project.isDirty());
        assertEquals(all(value("RUSSIA")), refused());
        project.save();
        assertFalse(project.isDirty());
        reopen();
        assertEquals(all(value("RUSSIA")), refused());
        review.restore(refused().subList(0, 1));
        assertEquals(all(value("RUSSIA")).size() - 1, refused().size());
    }

    @Test
    @DisplayName("a refusal is text that a person can read in the file of the codings")
    void refusalIsReadable() throws Exception {
        review.refuse(all(value("MADAYA")));
        project.save();
        assertThat(Files.readString(folder.resolve("project/coding/salma/report.xmi")))
                .contains("<refusals kind=\"place\" rule=\"place.label\" text=\"مضايا\" codebookVersion=\"", "<values>MADAYA</values>");
    }

    @Test
    @DisplayName("refusing all of a rule is one step of undo and redo, and undone refusals leave no file")
    void refusingIsOneStep() throws Exception {
        review.refuse(all(kind("actor")));
        project.commandStack().undo();
        assertEquals(found, open());
        assertFalse(project.isDirty());
        project.commandStack().redo();
        assertEquals(all(kind("actor")), refused());
        project.commandStack().undo();
        project.save();
        assertFalse(Files.exists(folder.resolve("project/coding/salma/report.xmi")));
    }

    @Test
    @DisplayName("refusals that were not saved are recovered, together with other work")
    void recovered() throws Exception {
        accept(value("CEASEFIRE"));
        review.refuse(all(value("AID")));
        review.refuse(all(kind("date")));
        project.commandStack().undo();
        reopen();
        project.pendingJournal().orElseThrow().recover();
        assertEquals(all(value("AID")), refused());
        assertEquals(1, records("Clause").size());
        project.commandStack().undo();
        assertEquals(found, open());
    }

    @Test
    @DisplayName("accepting what was refused takes the refusal back in the same step")
    void acceptRefused() {
        review.refuse(all(value("CEASEFIRE")));
        accept(value("CEASEFIRE"));
        assertEquals(List.of(), refused());
        assertEquals(1, records("Clause").size());
        project.commandStack().undo();
        assertEquals(all(value("CEASEFIRE")), refused());
    }

    @Test
    @DisplayName("a refused suggestion is not coded along with another one")
    void refusedIsNoCompany() {
        review.refuse(all(value("RUSSIA")));
        accept(kind("clause"));
        assertThat(CodedRecords.values(records("Agreement").getFirst(), "party")).extracting(ValueContents::of)
                .containsExactly(List.of("REGIME"));
    }

    @Test
    @DisplayName("a refusal outlives another rule and a word more or less, but not another value")
    void refusalOutlivesBetterFinders() {
        Suggestion russia = all(value("RUSSIA")).getLast();
        review.refuse(List.of(russia));
        RawRange words = russia.segments().hull();
        RawSegments wider = RawSegments.of(RawRange.of(words.start().value() - 1, words.end().value()));
        Suggestion better = new Suggestion(russia.kind(), "x", russia.values(), russia.date(), wider, "x", "body",
                "actor.better", 0.5);
        Suggestion other = new Suggestion(russia.kind(), "x", List.of("REGIME"), russia.date(), wider, "x", "body",
                russia.rule(), 0.5);
        assertEquals(List.of(better), review.sift(List.of(better, other)).refused());
    }

    @Test
    @DisplayName("a refusal outlives further values beside the refused ones")
    void refusalOutlivesLearning() {
        Suggestion clause = all(value("CEASEFIRE")).getFirst();
        review.refuse(List.of(clause));
        Suggestion more = new Suggestion(clause.kind(), "x", List.of("CEASEFIRE", "AID"), clause.date(), clause.segments(),
                clause.text(), "body", "clause.learnt", 0.5);
        Suggestion other = new Suggestion(clause.kind(), "x", List.of("AID"), clause.date(), clause.segments(),
                clause.text(), "body", "clause.learnt", 0.5);
        assertEquals(List.of(more), review.sift(List.of(more, other)).refused());
    }

    @Test
    @DisplayName("what is coded teaches what to find, and the rule tells the words")
    void learns() throws Exception {
        accept(value("AID"));
        project.editor().setValues(records("Clause").getFirst(), "kind",
                List.of(Values.category("kind", "AID"), Values.category("kind", "HEAVY")));
        List<Suggestion> learnt = review.find(project.codingsNow(), ProgressMonitor.NONE);
        assertThat(learnt).filteredOn(value("AID")).singleElement().satisfies(one -> {
            assertThat(one.values()).contains("HEAVY");
            assertThat(one.rule()).contains("learnt:HEAVY(");
        });
    }

    @Test
    @DisplayName("looking for suggestions can be cancelled")
    void cancelled() {
        assertThrows(CancellationException.class, () -> review.find(new Cancelled()));
    }

    @Test
    @DisplayName("works out what many become on another thread, where it can be cancelled, and codes it in one step")
    void planned() throws Exception {
        SuggestionReview.Planning planning = review.planning(found, found);
        assertThrows(CancellationException.class, () -> planning.plan(new Cancelled()));
        assertTrue(records("Agreement").isEmpty());

        PlannedReview planned = CompletableFuture.supplyAsync(() -> planning.plan(ProgressMonitor.NONE)).get();
        assertTrue(records("Agreement").isEmpty());
        ReviewOutcome outcome = review.accept(planned);

        assertFalse(outcome.coded().isEmpty());
        assertFalse(records("Agreement").isEmpty());
        project.commandStack().undo();
        assertTrue(records("Agreement").isEmpty());
        assertFalse(project.commandStack().canUndo());
    }

    private static final class Cancelled implements ProgressMonitor {

        @Override
        public void begin(Message task, int totalWork) {
            assertTrue(totalWork >= 0);
        }

        @Override
        public void worked(int work) {
            assertEquals(1, work);
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
