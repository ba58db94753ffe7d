package org.mithaq.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Recovery;
import org.mithaq.core.coding.Values;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.LockedException;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.core.store.CodingStore;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("After a process was killed")
class CrashRecoveryTest {

    private static final ReportId DEAL = new ReportId("deal");

    @TempDir
    private Path folder;
    private Path root;

    @BeforeEach
    void makeProject() throws Exception {
        root = folder.resolve("p");
        ProjectBuilder.in(root).report("deal", "وقّع الشمال والجنوب هدنة.\n").report("other", "قال مجلس النهر.\n")
                .create();
    }

    @Test
    @DisplayName("with kill -9, its lock is taken over and all that it had not saved is offered and recovered")
    @Tag("slow")
    void everythingIsRecovered() throws Exception {
        killACoder();
        try (Project project = ProjectBuilder.open(root)) {
            Recovery recovery = project.pendingJournal().orElseThrow();
            assertEquals(7, recovery.steps(), "note, stance, holder, its evidence, a record and its undo, a refusal");
            assertEquals(Set.of(DEAL, new ReportId("other")), recovery.reports());
            assertEquals(List.of(), recovery.recover());
            assertTrue(project.isDirty());
            CodedRecord agreement = project.record(new RecordId("AGR-0001")).orElseThrow();
            assertEquals("لم يُحفظ", agreement.getNote());
            CodedRecord stance = project.record(new RecordId("STA-0001")).orElseThrow();
            assertEquals(1, CodedRecords.values(stance, "holder").size());
            assertEquals(1, project.coding(DEAL).orElseThrow().getRecords().size());
            assertEquals("actor", project.coding(new ReportId("other")).orElseThrow().getRefusals().getFirst().getKind());
            project.save();
        }
        try (Project project = ProjectBuilder.open(root)) {
            assertTrue(project.pendingJournal().isEmpty());
            assertEquals("لم يُحفظ", project.record(new RecordId("AGR-0001")).orElseThrow().getNote());
        }
    }

    private void killACoder() throws Exception {
        Process coder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledCoder.class.getName(), root.toString())
                .redirectError(new File(folder.toFile(), "err.txt")).start();
        try (BufferedReader out = coder.inputReader()) {
            String line = out.readLine();
            while (line != null && !line.equals(KilledCoder.READY)) {
                line = out.readLine();
            }
            assertEquals(KilledCoder.READY, line, () -> read(folder.resolve("err.txt")));
            LockedException locked = assertThrows(LockedException.class, () -> ProjectBuilder.open(root));
            assertEquals(coder.pid(), locked.owner().pid());
        } finally {
            coder.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    @DisplayName("recovered work can be undone as one step")
    void recoveryCanBeUndone() throws Exception {
        crash(project -> RecordBuilder.record(project, "Agreement", "deal").part("clauses"));
        try (Project project = ProjectBuilder.open(root)) {
            project.pendingJournal().orElseThrow().recover();
            assertEquals(2, project.ownCodings().stream().flatMap(CodedRecords::all).count());
            project.commandStack().undo();
            assertEquals(0, project.ownCodings().stream().flatMap(CodedRecords::all).count());
            assertFalse(project.commandStack().canUndo());
        }
    }

    @Test
    @DisplayName("recovered work survives a second crash")
    void recoverySurvivesASecondCrash() throws Exception {
        crash(project -> RecordBuilder.record(project, "Agreement", "deal"));
        crash(project -> {
            recover(project);
            RecordBuilder.record(project, "Stance", "other");
        });
        try (Project project = ProjectBuilder.open(root)) {
            project.pendingJournal().orElseThrow().recover();
            assertTrue(project.record(new RecordId("AGR-0001")).isPresent());
            assertTrue(project.record(new RecordId("STA-0001")).isPresent());
        }
    }

    @Test
    @DisplayName("the codings are the same as before the crash, byte by byte, after deletions and undo as well")
    void theSameBytes() throws Exception {
        try (Project project = ProjectBuilder.open(root)) {
            for (int i = 0; i < 5; i++) {
                RecordBuilder.record(project, "Agreement", "deal").value(Values.text("title", "t" + i));
            }
            project.save();
        }
        byte[][] expected = new byte[1][];
        crash(project -> {
            var records = List.copyOf(project.coding(DEAL).orElseThrow().getRecords());
            project.editor().delete(records.get(1));
            project.editor().delete(records.get(3));
            project.editor().setNote(records.get(4), "last");
            project.commandStack().undo();
            project.commandStack().undo();
            project.editor().setNote(records.get(0), "first");
            RecordBuilder.record(project, "Stance", "deal");
            expected[0] = new CodingStore().toBytes(project.coding(DEAL).orElseThrow());
        });
        try (Project project = ProjectBuilder.open(root)) {
            project.pendingJournal().orElseThrow().recover();
            assertArrayEquals(expected[0], new CodingStore().toBytes(project.coding(DEAL).orElseThrow()));
        }
    }

    @Test
    @DisplayName("work that is given up is gone, and not offered again")
    void discardedWorkIsGone() throws Exception {
        crash(project -> RecordBuilder.record(project, "Agreement", "deal"));
        try (Project project = ProjectBuilder.open(root)) {
            project.pendingJournal().orElseThrow().discard();
            assertEquals(0, project.ownCodings().size());
        }
        try (Project project = ProjectBuilder.open(root)) {
            assertTrue(project.pendingJournal().isEmpty());
        }
    }

    @Test
    @DisplayName("work that nobody decided about is put aside when new work begins, and never overwritten")
    void undecidedWorkIsPutAside() throws Exception {
        crash(project -> RecordBuilder.record(project, "Agreement", "deal"));
        byte[] left = Files.readAllBytes(journal());
        try (Project project = ProjectBuilder.open(root)) {
            RecordBuilder.record(project, "Stance", "deal");
            project.save();
        }
        assertArrayEquals(left, Files.readAllBytes(journal().resolveSibling("salma.journal.kept-1")));
    }

    @Test
    @DisplayName("in the middle of writing the journal, all steps but the last are recovered")
    void aTornStepIsLeftOut() throws Exception {
        crash(project -> {
            RecordBuilder.record(project, "Agreement", "deal");
            RecordBuilder.record(project, "Stance", "deal");
        });
        byte[] whole = Files.readAllBytes(journal());
        Files.write(journal(), java.util.Arrays.copyOf(whole, whole.length - 7));
        crash(project -> {
            assertEquals(1, project.pendingJournal().orElseThrow().steps());
            recover(project);
            RecordBuilder.record(project, "Stance", "other");
        });
        try (Project project = ProjectBuilder.open(root)) {
            recover(project);
            assertEquals(2, project.ownCodings().stream().flatMap(CodedRecords::all).count());
        }
    }

    @Test
    @DisplayName("after saving, nothing is offered that was saved")
    void whatWasSavedIsNotOffered() throws Exception {
        crash(project -> {
            RecordBuilder.record(project, "Agreement", "deal");
            project.save();
        });
        try (Project project = ProjectBuilder.open(root)) {
            assertTrue(project.pendingJournal().isEmpty());
        }
    }

    @Test
    @DisplayName("a file that was damaged meanwhile is left alone, and the journal is kept for it")
    void aDamagedFileIsLeftAlone() throws Exception {
        crash(project -> {
            CodedRecord saved = RecordBuilder.record(project, "Agreement", "deal").get();
            project.save();
            project.editor().setNote(saved, "unsaved");
            RecordBuilder.record(project, "Stance", "other");
        });
        Path file = root.resolve("coding/salma/deal.xmi");
        Files.writeString(file, "<broken");
        try (Project project = ProjectBuilder.open(root)) {
            assertEquals(List.of(DEAL), project.pendingJournal().orElseThrow().recover());
            project.save();
        }
        assertEquals("<broken", Files.readString(file));
        assertTrue(Files.exists(root.resolve("coding/salma/other.xmi")));
        assertTrue(Files.exists(journal().resolveSibling("salma.journal.kept-1")));
    }

    @Test
    @DisplayName("one who only reads is offered nothing and touches nothing")
    void readersTouchNothing() throws Exception {
        crash(project -> RecordBuilder.record(project, "Agreement", "deal"));
        byte[] left = Files.readAllBytes(journal());
        try (Project reader = ProjectBuilder.open(root, ProjectBuilder.CODER, Access.READ_ONLY)) {
            assertTrue(reader.pendingJournal().isEmpty());
        }
        assertArrayEquals(left, Files.readAllBytes(journal()));
    }

    @Test
    @DisplayName("closing with unsaved work keeps it, closing without saving gives it up")
    void closingKeepsOrGivesUp() throws Exception {
        try (Project project = ProjectBuilder.open(root)) {
            RecordBuilder.record(project, "Agreement", "deal");
        }
        Project project = ProjectBuilder.open(root);
        recover(project);
        project.closeWithoutSaving();
        try (Project again = ProjectBuilder.open(root)) {
            assertTrue(again.pendingJournal().isEmpty());
        }
    }

    @Test
    @DisplayName("a journal that cannot be written is reported, and caught up with when that is mended")
    void aJournalThatFailsIsReported() throws Exception {
        Files.createDirectories(root.resolve(".mithaq"));
        Files.writeString(root.resolve(".mithaq/journal"), "in the way");
        Project project = ProjectBuilder.open(root);
        RecordBuilder.record(project, "Agreement", "deal");
        Finding problem = project.journalProblem().orElseThrow();
        assertEquals("journal.failed", problem.code());
        assertTrue(ProjectSnapshot.of(project).known().contains(problem), "the coder sees it among the problems");
        Files.delete(root.resolve(".mithaq/journal"));
        RecordBuilder.record(project, "Stance", "deal");
        assertTrue(project.journalProblem().isEmpty());
        abandon(project);
        try (Project again = ProjectBuilder.open(root)) {
            recover(again);
            assertEquals(2, again.ownCodings().stream().flatMap(CodedRecords::all).count());
        }
    }

    @Test
    @DisplayName("a journal that is no journal keeps nothing from opening")
    void aForeignJournalIsNoHarm() throws Exception {
        Files.createDirectories(journal().getParent());
        Files.writeString(journal(), "something else");
        try (Project project = ProjectBuilder.open(root)) {
            RecordBuilder.record(project, "Agreement", "deal");
            project.save();
        }
        try (Stream<Path> kept = Files.list(journal().getParent())) {
            assertTrue(kept.anyMatch(file -> read(file).equals("something else")));
        }
    }

    /** Work that may fail. */
    @FunctionalInterface
    private interface Work {
        void on(Project project) throws Exception;
    }

    /** As a crash leaves it: no closing, and a lock whose owner is gone. */
    private void crash(Work work) throws Exception {
        Project project = ProjectBuilder.open(root);
        work.on(project);
        abandon(project);
    }

    private void abandon(Project project) throws IOException {
        Path lock = project.layout().lock(project.coder());
        String owner = Files.readString(lock);
        Files.writeString(lock, owner.replaceFirst("pid=[0-9]+", "pid=" + deadProcess()),
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static long deadProcess() {
        return Stream.iterate(4_000_000L, pid -> pid + 1).filter(pid -> ProcessHandle.of(pid).isEmpty()).findFirst()
                .orElseThrow();
    }

    private static void recover(Project project) throws IOException {
        project.pendingJournal().orElseThrow().recover();
    }

    private Path journal() {
        return root.resolve(".mithaq/journal/salma.journal");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
