package org.mithaq.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.annotation.Annotation;
import org.mithaq.core.annotation.AnnotationIndex;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

@DisplayName("The index of annotations")
class AnnotationIndexTest {

    private static final ReportId DEAL = new ReportId("deal");

    @TempDir
    private Path folder;
    private Project project;
    private AnnotationIndex index;

    @BeforeEach
    void open() throws Exception {
        project = ProjectBuilder.in(folder.resolve("p"))
                .report("deal", "الشمال والجنوب وقّعا هدنة.\n".repeat(4000)).report("other", "الشمال.").open();
        index = AnnotationIndex.of(project, DEAL);
    }

    @AfterEach
    void close() throws Exception {
        index.close();
        project.close();
    }

    @Test
    @DisplayName("names the record and the value that stand over a character, the longer passage first")
    void namesWhatStandsThere() {
        RecordBuilder agreement = RecordBuilder.record(project, "Agreement", "deal").evidence("والجنوب وقّعا هدنة");
        agreement.value(Values.participation("party", "Actor", "south"));
        var party = agreement.get().getValues().getFirst();
        project.editor().addEvidence(party, DEAL, RecordBuilder.passage(project, "deal", "الجنوب"));
        RawOffset inSouth = RecordBuilder.passage(project, "deal", "الجنوب").hull().start();
        List<Annotation> found = index.at(inSouth);
        assertEquals(2, found.size());
        assertTrue(found.get(0).value().isEmpty());
        assertEquals(party, found.get(1).value().orElseThrow());
        assertEquals(List.of(), index.at(RawOffset.START));
    }

    @Test
    @DisplayName("does not name a record for the words between its segments")
    void leavesGapsOut() {
        CodedRecord record = RecordBuilder.record(project, "Agreement", "deal").get();
        project.editor().addEvidence(record, DEAL, RawSegments.of(RawRange.of(20, 25), RawRange.of(0, 5)));
        assertEquals(0, index.at(new RawOffset(10)).size());
        assertEquals(1, index.at(new RawOffset(4)).size());
        assertEquals(1, index.in(RawRange.of(0, 100)).size());
    }

    @Test
    @DisplayName("follows undo, redo, deletion and evidence in a coding of another report")
    void followsEverything() {
        CodedRecord record = RecordBuilder.record(project, "Agreement", "other").get();
        project.editor().addEvidence(record, DEAL, RawSegments.of(RawRange.of(3, 9)));
        assertEquals(1, index.size());
        project.commandStack().undo();
        assertEquals(0, index.size());
        project.commandStack().redo();
        assertEquals(1, index.of(record).size());
        project.editor().delete(record);
        assertEquals(0, index.in(RawRange.of(0, 100)).size());
    }

    @Test
    @DisplayName("gives the same answers as looking at every passage, after any edits")
    void agreesWithScanning() {
        Random random = new Random(7);
        int length = 4000;
        for (int step = 0; step < 400; step++) {
            randomEdit(random, length);
            int start = random.nextInt(length - 50);
            RawRange asked = RawRange.of(start, start + 1 + random.nextInt(49));
            assertEquals(scanned(asked), index.in(asked).stream().map(AnnotationIndexTest::name).sorted().toList());
        }
    }

    private void randomEdit(Random random, int length) {
        List<CodedRecord> records = project.ownCodings().stream().flatMap(CodedRecords::all).toList();
        int deed = random.nextInt(10);
        if (deed < 3 && project.commandStack().canUndo()) {
            project.commandStack().undo();
        } else if (deed < 4 && !records.isEmpty()) {
            project.editor().delete(records.get(random.nextInt(records.size())));
        } else {
            int start = random.nextInt(length - 1);
            int end = Math.min(length, start + 1 + (random.nextInt(5) == 0 ? random.nextInt(2000) : random.nextInt(40)));
            project.editor().createRecord(project.codebook().recordType("Agreement").orElseThrow(), DEAL,
                    RawSegments.of(RawRange.of(start, end)));
        }
    }

    private List<String> scanned(RawRange asked) {
        return project.ownCodings().stream().flatMap(CodedRecords::all)
                .flatMap(record -> index.of(record).stream())
                .filter(annotation -> annotation.segments().intersects(asked)).map(AnnotationIndexTest::name).sorted()
                .toList();
    }

    private static String name(Annotation annotation) {
        return annotation.record().getId() + " " + annotation.segments();
    }

    @Tag("slow")
    @Test
    @DisplayName("answers for 100,000 annotations without looking at all of them")
    void isFastWithManyAnnotations() throws Exception {
        int length = project.report(DEAL).raw().length();
        int count = 100_000;
        CodedRecord record = RecordBuilder.record(project, "Agreement", "deal").get();
        project.editor().batch(Messages.literal("many"), () -> IntStream.range(0, count).forEach(i -> {
            int start = (int) ((long) i * (length - 40) / count);
            project.editor().addEvidence(record, DEAL, RawSegments.of(RawRange.of(start, start + 1 + i % 37)));
        }));
        assertEquals(count, index.size());
        long before = System.nanoTime();
        int questions = 20_000;
        int found = IntStream.range(0, questions).map(i -> index.at(new RawOffset(i * 5)).size()).sum();
        Duration taken = Duration.ofNanos(System.nanoTime() - before);
        System.out.println(questions + " questions to " + count + " annotations: " + taken.toMillis() + " ms, "
                + found + " answers");
        assertTrue(found > questions);
        assertTrue(taken.dividedBy(questions).compareTo(Duration.ofNanos(500_000)) < 0,
                () -> "A question takes " + taken.dividedBy(questions));
    }
}
