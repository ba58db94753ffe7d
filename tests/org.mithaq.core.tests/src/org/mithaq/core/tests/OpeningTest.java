package org.mithaq.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.check.ProjectChecker;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.NotAProjectException;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.LockedException;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectCreator;
import org.mithaq.core.project.ProjectExistsException;
import org.mithaq.core.report.ChangedReportException;
import org.mithaq.core.report.ReportState;
import org.mithaq.core.report.ReportSummary;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

@DisplayName("Opening a project")
class OpeningTest {

    private static final ReportId DEAL = new ReportId("deal");

    @TempDir
    private Path folder;
    private Path root;

    @BeforeEach
    void makeProject() throws Exception {
        root = folder.resolve("p");
        try (Project project = ProjectBuilder.in(root).report("deal", "وقّع الشمال والجنوب هدنة.\n")
                .report("other", "قال مجلس النهر.\n").open()) {
            RecordBuilder.record(project, "Agreement", "deal").evidence("هدنة");
            RecordBuilder.record(project, "Stance", "other");
            project.save();
        }
    }

    @Test
    @DisplayName("lists the reports with their titles, states and how much was coded")
    void listsReports() throws Exception {
        try (Project project = ProjectBuilder.open(root)) {
            ReportSummary deal = project.reports().getFirst();
            assertEquals("وقّع الشمال والجنوب هدنة.", deal.title());
            assertEquals(ReportState.READY, deal.state());
            assertEquals(1, deal.records());
            assertTrue(deal.editable());
            assertEquals(List.of(), project.openingProblems());
        }
    }

    @Test
    @DisplayName("with a broken codebook works, says where it is broken, and leaves the codings untouched")
    void withABrokenCodebook() throws Exception {
        byte[] before = Files.readAllBytes(file("deal"));
        Path codebook = root.resolve("codebook/main.codebook");
        Files.writeString(codebook, Files.readString(codebook).replace("agreement Agreement prefix", "agreement agreement {{"));
        try (Project project = ProjectBuilder.open(root)) {
            Finding problem = project.openingProblems().getFirst();
            assertTrue(problem.line(Locale.ENGLISH).matches("codebook/main\\.codebook:[0-9]+:[0-9]+: error: .+"),
                    problem.line(Locale.ENGLISH));
            CodedRecord record = project.record(new RecordId("AGR-0001")).orElseThrow();
            project.save();
            assertArrayEquals(before, Files.readAllBytes(file("deal")));
            project.editor().setNote(record, "ما زال العمل ممكناً");
            project.save();
        }
        assertTrue(Files.readString(file("deal")).contains("codebook=\"small\""));
    }

    @Test
    @DisplayName("with a codebook that was mended while it was open takes the new one, codings untouched")
    void reloadsTheCodebook() throws Exception {
        Path codebook = root.resolve("codebook/main.codebook");
        String good = Files.readString(codebook);
        Files.writeString(codebook, "nonsense");
        try (Project project = ProjectBuilder.open(root)) {
            assertFalse(project.codebookFindings().isEmpty());
            Files.writeString(codebook, good);
            project.reloadCodebook();
            assertTrue(project.codebook().recordType("Agreement").isPresent());
            assertEquals(List.of(), project.codebookFindings());
            assertFalse(project.isDirty());
        }
    }

    @Test
    @DisplayName("with a coding file that was cut in the middle reports it, never overwrites it, and the others work")
    void withACutCodingFile() throws Exception {
        byte[] whole = Files.readAllBytes(file("deal"));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        Files.write(file("deal"), cut);
        try (Project project = ProjectBuilder.open(root)) {
            Finding problem = project.openingProblems().getFirst();
            assertEquals("coding.broken", problem.code());
            assertTrue(((Place.InFile) problem.place()).line() > 1, problem.line(Locale.ENGLISH));
            assertFalse(project.editor().canEdit(DEAL));
            assertThrows(RefusedException.class, () -> RecordBuilder.record(project, "Agreement", "deal"));
            assertEquals("AGR-0002", RecordBuilder.record(project, "Agreement", "other").get().getId(),
                    "ids in the broken file stay taken");
            project.save();
        }
        assertArrayEquals(cut, Files.readAllBytes(file("deal")));
    }

    @Test
    @DisplayName("with a coding file cut at any place opens, and never changes that file")
    void withACodingFileCutAnywhere() throws Exception {
        byte[] whole = Files.readAllBytes(file("deal"));
        for (int length = 0; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(file("deal"), cut);
            try (Project project = ProjectBuilder.open(root)) {
                assertEquals(List.of("coding.broken"),
                        project.openingProblems().stream().map(Finding::code).toList(), "cut at " + length);
                project.save();
            }
            assertArrayEquals(cut, Files.readAllBytes(file("deal")));
        }
    }

    @Test
    @DisplayName("with a report whose text changed says so, shows no text, and keeps its codings")
    void withAChangedReport() throws Exception {
        Files.writeString(root.resolve("reports/deal/text.txt"), "كلام آخر\n");
        try (Project project = ProjectBuilder.open(root)) {
            assertEquals(ReportState.CHANGED, project.reports().getFirst().state());
            ChangedReportException changed = assertThrows(ChangedReportException.class, () -> project.report(DEAL));
            assertTrue(changed.userMessage().inEnglish().contains("reports/deal/text.txt"));
            assertEquals(1, project.coding(DEAL).orElseThrow().getRecords().size());
            CodedRecord record = project.record(new RecordId("AGR-0001")).orElseThrow();
            assertThrows(RefusedException.class, () -> project.editor().addEvidence(record, DEAL,
                    RawSegments.of(RawRange.of(0, 3))));
            assertFalse(project.isDirty());
        }
    }

    @Test
    @DisplayName("with report files that are missing or broken lists the report and goes on")
    void withBrokenReports() throws Exception {
        Files.delete(root.resolve("reports/deal/text.txt"));
        Files.writeString(root.resolve("reports/other/report.xmi"), "<broken");
        Files.createDirectories(root.resolve("reports/a name with blanks"));
        try (Project project = ProjectBuilder.open(root)) {
            assertEquals(List.of("report.folderName", "report.metadata"),
                    project.openingProblems().stream().map(Finding::code).sorted().toList());
            assertEquals(List.of(ReportState.UNREADABLE, ReportState.UNREADABLE),
                    project.reports().stream().map(ReportSummary::state).toList());
            assertThrows(ReportUnavailableException.class, () -> project.report(DEAL));
            assertEquals(2, project.ownCodings().size());
        }
    }

    @Test
    @DisplayName("without its folders for codebook and reports says what is missing, and works with the rest")
    void withMissingFolders() throws Exception {
        Files.move(root.resolve("codebook"), folder.resolve("moved codebook"));
        Files.move(root.resolve("reports"), folder.resolve("moved reports"));
        try (Project project = ProjectBuilder.open(root)) {
            assertEquals(List.of("project.folderMissing", "project.folderMissing"),
                    project.openingProblems().stream().map(Finding::code).toList());
            assertEquals(2, project.ownCodings().size());
            assertDoesNotThrow(() -> new ProjectChecker().check(project, ProgressMonitor.NONE));
        }
    }

    @Test
    @DisplayName("that is none is refused")
    void thatIsNone() {
        assertThrows(NotAProjectException.class, () -> ProjectBuilder.open(folder.resolve("nowhere")));
        assertThrows(NotAProjectException.class, () -> ProjectBuilder.open(folder));
    }

    @Test
    @DisplayName("in a folder that cannot be written to opens it for reading, with a finding")
    void withoutWritePermission() throws Exception {
        deleteTree(root.resolve(".mithaq"));
        Files.writeString(root.resolve(".mithaq"), "a file where the locks should go");
        try (Project project = ProjectBuilder.open(root)) {
            assertEquals(Access.READ_ONLY, project.access());
            assertEquals("project.readOnly", project.openingProblems().getFirst().code());
            assertEquals(2, project.ownCodings().size());
            assertFalse(project.editor().canEdit(DEAL));
            assertThrows(RefusedException.class, () -> RecordBuilder.record(project, "Agreement", "deal"));
        }
    }

    @Test
    @DisplayName("twice is refused with the name of the one who has it open; reading and other coders are not")
    void twice() throws Exception {
        try (Project first = ProjectBuilder.open(root)) {
            LockedException locked = assertThrows(LockedException.class, () -> ProjectBuilder.open(root));
            assertEquals(ProcessHandle.current().pid(), locked.owner().pid());
            String message = locked.userMessage().in(Locale.ENGLISH);
            assertTrue(message.contains(System.getProperty("user.name")) && message.contains(".mithaq/lock/salma.lock"),
                    message);
            ProjectBuilder.open(root, ProjectBuilder.CODER, Access.READ_ONLY).close();
            ProjectBuilder.open(root, new CoderName("omar"), Access.READ_WRITE).close();
            RecordBuilder.record(first, "Agreement", "deal");
            first.save();
        }
        ProjectBuilder.open(root).close();
    }

    @Test
    @DisplayName("respects the lock of another computer and takes over one that was cut while it was written")
    void foreignAndCutLocks() throws Exception {
        Path lock = root.resolve(".mithaq/lock/salma.lock");
        Files.writeString(lock, "host=elsewhere\npid=1\nstarted=2026-01-01T00:00:00Z\nuser=omar\n"
                + "since=2026-01-01T00:00:00Z\n");
        LockedException locked = assertThrows(LockedException.class, () -> ProjectBuilder.open(root));
        assertEquals("elsewhere", locked.owner().host());
        Files.writeString(lock, "host=elsew");
        ProjectBuilder.open(root).close();
        assertFalse(Files.exists(lock));
    }

    @Test
    @DisplayName("gives the lock back when it is cancelled")
    void cancelled() throws Exception {
        ProgressMonitor cancelled = new ProgressMonitor() {
            @Override
            public void begin(Message task, int totalWork) {
                assertFalse(task.inEnglish().isEmpty());
            }

            @Override
            public void worked(int work) {
                assertTrue(work > 0);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> Project.open(root, ProjectBuilder.CODER, Access.READ_WRITE,
                cancelled));
        ProjectBuilder.open(root).close();
    }

    @Test
    @DisplayName("and saving over a file that another program changed is refused; the work is offered on top of it later")
    void changedByAnotherProgram() throws Exception {
        Project project = ProjectBuilder.open(root);
        project.editor().setNote(project.record(new RecordId("AGR-0001")).orElseThrow(), "mine");
        String theirs = Files.readString(file("deal")).replace("AGR-0001\" type", "AGR-0001\" note=\"theirs\" type");
        Files.writeString(file("deal"), theirs);
        WriteFailedException failed = assertThrows(WriteFailedException.class, project::save);
        assertEquals(WriteFailedException.Reason.CHANGED_ON_DISK, failed.reason());
        assertEquals(theirs, Files.readString(file("deal")));
        assertTrue(project.isDirty());
        project.close();
        try (Project again = ProjectBuilder.open(root)) {
            again.pendingJournal().orElseThrow().recover();
            again.save();
        }
        assertTrue(Files.readString(file("deal")).contains("mine"));
    }

    @Test
    @DisplayName("that was just made by the program finds nothing wrong, and nothing is made over it")
    void aNewProject() throws Exception {
        Path fresh = folder.resolve("جديد");
        new ProjectCreator().create(fresh);
        try (Project project = ProjectBuilder.open(fresh)) {
            assertEquals(List.of(), project.openingProblems());
            assertEquals("project", project.codebook().name());
            assertTrue(project.codebook().recordType("Agreement").isPresent());
        }
        assertThrows(ProjectExistsException.class, () -> new ProjectCreator().create(fresh));
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        assertThrows(ProjectExistsException.class, () -> new ProjectCreator().create(taken));
        assertTrue(Files.readString(fresh.resolve(".gitignore")).contains(".mithaq/"));
    }

    private Path file(String report) {
        return root.resolve("coding/salma/" + report + ".xmi");
    }

    private static void deleteTree(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
