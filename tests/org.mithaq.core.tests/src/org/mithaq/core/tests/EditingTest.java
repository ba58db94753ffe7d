package org.mithaq.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.coding.CodingCommand;
import org.mithaq.core.coding.CodingListener;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.store.CodingStore;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.RecordStatus;
import org.mithaq.model.coding.Value;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

@DisplayName("Editing")
class EditingTest {

    private static final ReportId DEAL = new ReportId("deal");
    private static final ReportId OTHER = new ReportId("other");

    @TempDir
    private Path folder;
    private Path root;
    private Project project;

    @BeforeEach
    void open() throws Exception {
        root = folder.resolve("p");
        project = ProjectBuilder.in(root).report("deal", "وقّع الشمال والجنوب هدنة في الوادي.\n")
                .report("other", "قال مجلس النهر إنه يرفض الهدنة.\n").open();
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("at random, in both documents, and undoing everything gives the bytes of before; redoing, those of after")
    void undoingEverythingGivesTheBytesOfBefore(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            edit(random);
        }
        project.save();
        List<byte[]> before = bytes();
        int steps = 0;
        while (steps < 120) {
            edit(random);
            steps++;
        }
        List<byte[]> after = bytes();
        int undone = 0;
        while (project.isDirty()) {
            project.commandStack().undo();
            undone++;
        }
        assertSameBytes(before, bytes());
        for (int i = 0; i < undone; i++) {
            project.commandStack().redo();
        }
        assertSameBytes(after, bytes());
    }

    @Test
    @DisplayName("gives missing reasons and values in turn, never both")
    void missingReasonsAndValuesTakeTurns() {
        CodedRecord record = RecordBuilder.record(project, "Agreement", "deal").missing("title", "unclear").get();
        assertTrue(CodedRecords.missing(record, "title").isPresent());
        project.editor().addValue(record, Values.text("title", "هدنة"));
        assertTrue(CodedRecords.missing(record, "title").isEmpty());
        assertEquals(1, CodedRecords.values(record, "title").size());
        project.editor().setMissing(record, "title", "unclear");
        assertEquals(1, CodedRecords.values(record, "title").size());
        project.commandStack().undo();
        assertTrue(CodedRecords.missing(record, "title").isEmpty());
    }

    @Test
    @DisplayName("keeps the evidence of a value that is replaced")
    void replacingKeepsEvidence() {
        CodedRecord record = RecordBuilder.record(project, "Agreement", "deal").get();
        Value old = CodedRecords.values(record, "status").getFirst();
        project.editor().addEvidence(old, DEAL, RawSegments.of(RawRange.of(0, 4)));
        project.editor().replaceValue(old, Values.category("status", "failed"));
        Value now = CodedRecords.values(record, "status").getFirst();
        assertEquals(1, now.getEvidence().size());
        project.commandStack().undo();
        assertSame(old, CodedRecords.values(record, "status").getFirst());
        assertEquals(1, old.getEvidence().size());
    }

    @Test
    @DisplayName("fills a new record with the defaults of the codebook, as inferred")
    void newRecordsHaveDefaults() {
        Value status = CodedRecords.values(RecordBuilder.record(project, "Agreement", "deal").get(), "status").getFirst();
        assertEquals(Basis.INFERRED, status.getBasis());
    }

    @Test
    @DisplayName("moves a part among its siblings and back")
    void movesParts() {
        RecordBuilder agreement = RecordBuilder.record(project, "Agreement", "deal");
        List<CodedRecord> parts = Stream.generate(() -> agreement.part("clauses").get()).limit(3).toList();
        project.editor().movePart(parts.get(0), 2);
        assertEquals(List.of(parts.get(1), parts.get(2), parts.get(0)), agreement.get().getParts());
        project.commandStack().undo();
        assertEquals(parts, agreement.get().getParts());
    }

    @Test
    @DisplayName("in a batch over two documents is one step of undo")
    void aBatchIsOneStep() {
        project.editor().batch(Messages.literal("both"), () -> {
            RecordBuilder.record(project, "Agreement", "deal").part("clauses");
            RecordBuilder.record(project, "Stance", "other");
        });
        assertEquals("both", ((CodingCommand) project.commandStack().getMostRecentCommand()).userLabel()
                .in(Locale.ROOT));
        project.commandStack().undo();
        assertEquals(0, project.ownCodings().stream().flatMap(CodedRecords::all).count());
        assertFalse(project.commandStack().canUndo());
        assertFalse(project.isDirty());
    }

    @Test
    @DisplayName("in a batch that fails leaves nothing behind")
    void aFailingBatchLeavesNothing() {
        CodedRecord record = RecordBuilder.record(project, "Agreement", "deal").get();
        List<byte[]> before = bytes();
        assertThrows(IllegalStateException.class, () -> project.editor().batch(Messages.literal("fails"), () -> {
            project.editor().setNote(record, "half");
            RecordBuilder.record(project, "Stance", "other");
            throw new IllegalStateException("no");
        }));
        assertArrayEquals(before.getFirst(), bytes().getFirst());
        assertEquals(1, project.ownCodings().stream().flatMap(CodedRecords::all).count());
    }

    @Test
    @DisplayName("tells listeners once for each step which records it touched")
    void tellsListeners() {
        List<CodingChange> changes = new ArrayList<>();
        CodingListener listener = changes::add;
        project.editor().addListener(listener);
        CodedRecord record = RecordBuilder.record(project, "Agreement", "deal").get();
        project.editor().setStatus(record, RecordStatus.COMPLETE);
        project.commandStack().undo();
        project.editor().delete(record);
        project.editor().removeListener(listener);
        project.commandStack().undo();
        assertEquals(4, changes.size());
        assertEquals(Set.of(record), changes.get(0).added());
        assertEquals(Set.of(record), changes.get(1).changed());
        assertEquals(Set.of(record), changes.get(2).changed());
        assertEquals(Set.of(record), changes.get(3).removed());
        assertEquals(Set.of(DEAL), changes.get(3).reports());
    }

    @Test
    @DisplayName("to what is there already makes no step")
    void changingNothingMakesNoStep() {
        CodedRecord record = RecordBuilder.record(project, "Agreement", "deal").get();
        var last = project.commandStack().getMostRecentCommand();
        project.editor().setStatus(record, RecordStatus.DRAFT);
        project.editor().addEvidence(record, DEAL, RawSegments.none());
        assertSame(last, project.commandStack().getMostRecentCommand());
    }

    @Test
    @DisplayName("is dirty until the save point is reached again, forwards or backwards")
    void dirtyFollowsTheSavePoint() throws Exception {
        CodedRecord record = RecordBuilder.record(project, "Agreement", "deal").get();
        project.save();
        assertFalse(project.isDirty());
        project.editor().setNote(record, "new");
        assertTrue(project.isDirty());
        project.commandStack().undo();
        assertFalse(project.isDirty());
        project.commandStack().undo();
        assertTrue(project.isDirty());
        project.commandStack().redo();
        assertFalse(project.isDirty());
    }

    @Test
    @DisplayName("past the editor is refused, as it could not be undone")
    void refusesChangesPastTheEditor() {
        CodedRecord record = RecordBuilder.record(project, "Agreement", "deal").get();
        assertThrows(IllegalStateException.class, () -> record.setNote("secretly"));
    }

    @Test
    @DisplayName("another coder's records or a project that is open for reading is refused, with a message")
    void refusesWhatIsNotOnesOwn() throws Exception {
        RecordBuilder.record(project, "Agreement", "deal");
        project.save();
        try (Project second = ProjectBuilder.open(root, new CoderName("omar"), Access.READ_WRITE)) {
            CodedRecord foreign = second.codings().getFirst().getRecords().getFirst();
            RefusedException refused = assertThrows(RefusedException.class,
                    () -> second.editor().setNote(foreign, "mine"));
            assertTrue(refused.userMessage().in(Locale.forLanguageTag("ar")).contains(foreign.getId()));
        }
        try (Project reader = ProjectBuilder.open(root, ProjectBuilder.CODER, Access.READ_ONLY)) {
            assertThrows(RefusedException.class, () -> RecordBuilder.record(reader, "Agreement", "deal"));
        }
    }

    private void edit(Random random) {
        List<CodedRecord> records = project.ownCodings().stream().flatMap(CodedRecords::all).toList();
        ReportId report = random.nextBoolean() ? DEAL : OTHER;
        if (records.isEmpty()) {
            create(random, report);
            return;
        }
        CodedRecord record = records.get(random.nextInt(records.size()));
        var editor = project.editor();
        switch (random.nextInt(12)) {
            case 0 -> create(random, report);
            case 1 -> editor.delete(record);
            case 2 -> clause(record, report);
            case 3 -> editor.addValue(record, Values.text("title", "نص " + random.nextInt()));
            case 4 -> editor.setMissing(record, "title", "unclear");
            case 5 -> editor.addEvidence(record, report, segments(random));
            case 6 -> editor.setNote(record, "ملاحظة " + random.nextInt(3));
            case 7 -> removeSomething(random, record);
            case 8 -> editor.setValues(record, "party", List.of(Values.participation("party", "Actor", "south"),
                    Values.participation("party", "Actor", "north")));
            case 9 -> project.editor().batch(Messages.literal("two"), () -> {
                create(random, DEAL);
                create(random, OTHER);
            });
            case 10 -> moveSomething(random, record);
            default -> editor.addValue(record, Values.number("articles", BigDecimal.valueOf(random.nextInt())));
        }
    }

    private void create(Random random, ReportId report) {
        String type = random.nextBoolean() ? "Agreement" : "Stance";
        project.editor().createRecord(project.codebook().recordType(type).orElseThrow(), report, segments(random));
    }

    private void clause(CodedRecord record, ReportId report) {
        PartFeature clauses = (PartFeature) project.codebook()
                .feature(project.codebook().recordType("Agreement").orElseThrow(), "clauses").orElseThrow();
        project.editor().createPart(record, clauses, report, RawSegments.none());
    }

    private void removeSomething(Random random, CodedRecord record) {
        if (!record.getValues().isEmpty() && random.nextBoolean()) {
            project.editor().removeValue(record.getValues().get(random.nextInt(record.getValues().size())));
        } else if (!record.getEvidence().isEmpty()) {
            project.editor().removeEvidence(record.getEvidence().getFirst());
        }
    }

    private void moveSomething(Random random, CodedRecord record) {
        if (!record.getParts().isEmpty()) {
            int size = record.getParts().size();
            project.editor().movePart(record.getParts().get(random.nextInt(size)), random.nextInt(size));
        }
    }

    private static RawSegments segments(Random random) {
        int start = random.nextInt(15);
        return RawSegments.of(RawRange.of(start, start + 1 + random.nextInt(10)));
    }

    private List<byte[]> bytes() {
        CodingStore store = new CodingStore();
        return project.ownCodings().stream().map(store::toBytes).toList();
    }

    private static void assertSameBytes(List<byte[]> expected, List<byte[]> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(expected.get(i), actual.get(i));
        }
    }
}
