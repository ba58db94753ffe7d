package org.mithaq.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.check.ContinuousCheck;
import org.mithaq.core.check.FindingCounts;
import org.mithaq.core.check.ProjectChecker;
import org.mithaq.core.coding.Values;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.IndexedProject;
import org.mithaq.core.project.OpenOptions;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.testsupport.Measurements;

/** Making the project and its index is not measured as checking. */
@Tag("whole-project")
@DisplayName("The speed of checks")
class CheckSpeedTest {

    /** {@code -Drecords=50000} for fewer than the million of which the targets speak. */
    private static final long RECORDS = Long.getLong("mithaq.bench.records", 50_000);
    /** Ten seconds for a million records. */
    private static final double MOST_SECONDS = 10 * RECORDS / 1e6;

    private final Measurements measured = Measurements.of("check speed");

    @Test
    @DisplayName("of a project with all rules")
    void checking(@TempDir Path folder) throws Exception {
        GeneratedProject generated = GeneratedProject.in(folder.resolve("project"), RECORDS);
        Path root = generated.layout().root();
        measured.told("codings: MB", generated.bytes() / 1e6, generated.records());
        Timing indexing = Timing.ofOneRun(() -> open(root));
        measured.told("index made: s", indexing.seconds(), generated.records());
        Timing opening = Timing.ofOneRun(() -> open(root));
        measured.told("index opened: s", opening.seconds(), generated.records());
        IndexedProject project = open(root);
        assertEquals(GeneratedProject.RULES, project.codebook().rules().size());
        checkAll(project, generated.records());
        checkAfterEdits(project, generated.records());
    }

    /** An agreement that others follow is changed, in a document in the middle; with encoding it, as the workbench does. */
    private void checkAfterEdits(IndexedProject project, long records) throws Exception {
        ContinuousCheck check = new ContinuousCheck();
        check.check(ProjectSnapshot.of(project), ProgressMonitor.NONE);
        List<IndexedDocument> documents = project.records().index().documents();
        IndexedDocument document = documents.get(documents.size() / 2);
        Coding coding = document.coding();
        CodedRecord record = coding.getRecords().getFirst();
        int[] edits = new int[1];
        Timing value = Timing.of(() -> {
            record.getValues().removeIf(each -> each.getVariable().equals("signed"));
            record.getValues().add(Values.date("signed", String.valueOf(2012 + edits[0]++ % 8)));
            checkAgain(check, project, document, coding);
        });
        measured.atMost("after one edit of a value that others ask for: ms", 100, value.milliseconds(), records);
        Timing note = Timing.of(() -> {
            record.setNote("edit " + edits[0]++);
            checkAgain(check, project, document, coding);
        });
        measured.atMost("after one edit that nothing else asks for: ms", 100, note.milliseconds(), records);
    }

    private static void checkAgain(ContinuousCheck check, IndexedProject project, IndexedDocument document, Coding coding) {
        check.check(ProjectSnapshot.of(project.with(IndexedDocument.of(document.coder(), document.report(), coding))),
                ProgressMonitor.NONE);
    }

    /** The first time counts, when the virtual machine does not know the work yet. */
    private void checkAll(IndexedProject project, long records) throws Exception {
        FindingCounts[] counts = new FindingCounts[1];
        Timing[] clock = new Timing[1];
        Timing processor = Timing.ofProcess(() -> clock[0] = Timing.ofOneRun(() -> counts[0] = check(project)));
        measured.atMost("all of it: s", MOST_SECONDS, clock[0].seconds(), records);
        measured.told("all of it: s of one processor", processor.seconds(), records);
        measured.told("findings", counts[0].total(), records);
        assertTrue(counts[0].total() > 0);
        IndexedProject opened = open(project.layout().root());
        Timing again = Timing.ofProcess(() -> assertEquals(counts[0].total(), check(opened).total()));
        measured.told("all of it once more: s of one processor", again.seconds(), records);
    }

    private static FindingCounts check(IndexedProject project) {
        return new ProjectChecker().check(ProjectSnapshot.of(project), finding -> {
            // only how many
        }, ProgressMonitor.NONE);
    }

    private static IndexedProject open(Path root) throws Exception {
        return IndexedProject.open(root, ProgressMonitor.NONE, OpenOptions.defaults());
    }
}
