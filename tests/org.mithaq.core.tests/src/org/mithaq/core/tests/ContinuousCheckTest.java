package org.mithaq.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.core.check.CheckResult;
import org.mithaq.core.check.ContinuousCheck;
import org.mithaq.core.check.ProjectChecker;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.testsupport.CodebookBuilder;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;
import org.mithaq.text.RawSegments;

@DisplayName("The check that follows the work")
class ContinuousCheckTest {

    private static final CodebookBuilder CODEBOOK = CodebookBuilder.small().with("""
            rule after_its_predecessor for Agreement warning
                when follows is not empty and signed is not empty
                require follows all signed is empty or lowest(follows.signed) <= signed
                en "Signed before the one it follows"
            rule short_chain for Agreement error
                require count(chain(follows)) < 3
                en "Too many before it"
            rule known_position for Stance warning
                when target is not empty
                require target.status = signed or target.clauses is not empty
                en "The target is neither signed nor has clauses"
            rule first_of_its_target for Stance info
                require chain(target.follows) all title is not empty
                en "An earlier agreement has no title"
            rule named_in_its_agreement for Clause warning
                require owner.title is not empty
                en "The agreement has no title"
            rule nothing_noted_before for Agreement info
                require follows all note is empty
                en "The one before it has a note"
            rule coded_once for Agreement info
                when note is empty
                require (duplicates(title, signed) where note is empty) is empty
                en "Coded twice in one report"
            rule targeted_once for Stance info
                require duplicates(target) is empty
                en "Another stance has the same target"
            rule clauses_differ for Clause info
                require count(duplicates(owner, wording)) = 0
                en "Another clause of the agreement reads the same"
            rule titles_differ for project warning
                require repeated(Agreement.title) is empty
                en "Titles are the same"
            rule few_signed for project info
                when count(Stance) > 0
                require count(Agreement where signed is not empty) < 3
                en "Many are signed"
            """);
    private static final List<String> REPORTS = List.of("deal", "talks", "truce");

    @TempDir
    private Path folder;
    private Project project;

    private void open() throws Exception {
        ProjectBuilder builder = ProjectBuilder.in(folder.resolve("project")).codebook(CODEBOOK);
        REPORTS.forEach(report -> builder.report(report, "نص التقرير " + report));
        project = builder.open();
    }

    @AfterEach
    void close() throws Exception {
        project.closeWithoutSaving();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("comes to the same as a check of everything, after any edits")
    void agreesWithACheckOfEverything(long seed) throws Exception {
        open();
        Random random = new Random(seed);
        ContinuousCheck check = new ContinuousCheck();
        for (int step = 0; step < 60; step++) {
            RandomEdit.make(project, random, REPORTS);
            CheckResult result = check.check(ProjectSnapshot.of(project), ProgressMonitor.NONE);
            List<Finding> all = new ProjectChecker().check(project, ProgressMonitor.NONE);
            assertThat(lines(result.findings())).as("after step %d", step).isEqualTo(lines(all));
            assertThat(result.counts().total()).isEqualTo(all.size());
        }
    }

    @Test
    @DisplayName("sees that a report came or went")
    void seesReports() throws Exception {
        open();
        RecordBuilder.record(project, "Agreement", "deal").evidence("نص");
        Path report = project.layout().reportFolder(new ReportId("deal"));
        ContinuousCheck check = new ContinuousCheck();
        assertThat(codes(check)).doesNotContain("evidence.report", "coding.noReport");

        Files.move(report, folder.resolve("deal"));
        project.reloadReports(ProgressMonitor.NONE);
        assertThat(codes(check)).contains("evidence.report", "coding.noReport");

        Files.move(folder.resolve("deal"), report);
        project.reloadReports(ProgressMonitor.NONE);
        assertThat(codes(check)).doesNotContain("evidence.report", "coding.noReport");
    }

    @Test
    @DisplayName("sees that a link far along a chain went")
    void seesTheEndOfAChain() throws Exception {
        open();
        List<CodedRecord> chain = Stream.generate(() -> RecordBuilder.record(project, "Agreement", "deal").get())
                .limit(4).toList();
        for (int i = 1; i < chain.size(); i++) {
            project.editor().addValue(chain.get(i), Values.record("follows", chain.get(i - 1).getId()));
        }
        ContinuousCheck check = new ContinuousCheck();
        assertThat(codes(check)).contains("rule.short_chain");

        project.editor().setValues(chain.get(1), "follows", List.of());

        assertThat(codes(check)).doesNotContain("rule.short_chain");
    }

    @Test
    @DisplayName("tells what is known of the records while rules about the project are asked again, only when they have to be")
    void tellsWhatIsKnownMeanwhile() throws Exception {
        open();
        CodedRecord one = RecordBuilder.record(project, "Agreement", "deal").get();
        CodedRecord other = RecordBuilder.record(project, "Agreement", "talks").get();
        project.editor().addValue(one, Values.text("title", "عنوان"));
        ContinuousCheck check = new ContinuousCheck();
        codes(check);
        List<CheckResult> meanwhile = new ArrayList<>();

        project.editor().setNote(other, "ملاحظة");
        check.check(ProjectSnapshot.of(project), meanwhile::add, ProgressMonitor.NONE);
        assertThat(meanwhile).isEmpty();

        project.editor().addValue(other, Values.text("title", "عنوان"));
        CheckResult after = check.check(ProjectSnapshot.of(project), meanwhile::add, ProgressMonitor.NONE);
        assertThat(meanwhile).hasSize(1);
        assertThat(meanwhile.getFirst().findings()).extracting(Finding::code).doesNotContain("rule.titles_differ");
        assertThat(after.findings()).extracting(Finding::code).contains("rule.titles_differ");
    }

    private List<String> codes(ContinuousCheck check) {
        return check.check(ProjectSnapshot.of(project), ProgressMonitor.NONE).findings().stream().map(Finding::code).toList();
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding.line(Locale.ENGLISH)).toList();
    }

    /** What a coder might do next. */
    private static final class RandomEdit {

        private final Project project;
        private final Random random;
        private final List<CodedRecord> records;

        private RandomEdit(Project project, Random random) {
            this.project = project;
            this.random = random;
            this.records = project.ownCodings().stream().flatMap(CodedRecords::all).toList();
        }

        static void make(Project project, Random random, List<String> reports) throws Exception {
            RandomEdit edit = new RandomEdit(project, random);
            String report = reports.get(random.nextInt(reports.size()));
            if (edit.records.isEmpty() || random.nextInt(4) == 0) {
                RecordBuilder.record(project, random.nextInt(3) == 0 ? "Stance" : "Agreement", report);
            } else if (random.nextInt(8) == 0) {
                edit.undoRedoOrSave();
            } else {
                edit.change(edit.any());
            }
        }

        private void undoRedoOrSave() throws Exception {
            switch (random.nextInt(3)) {
                case 0 -> project.commandStack().undo();
                case 1 -> {
                    if (project.commandStack().canRedo()) {
                        project.commandStack().redo();
                    }
                }
                default -> project.save();
            }
        }

        private CodedRecord any() {
            return records.get(random.nextInt(records.size()));
        }

        private void change(CodedRecord record) {
            switch (random.nextInt(8)) {
                case 0 -> project.editor().delete(record);
                case 1 -> project.editor().setValues(record, "title", List.of(Values.text("title", "عنوان")));
                case 2 -> project.editor().setValues(record, "title", List.of());
                case 3 -> project.editor().setValues(record, "signed",
                        List.of(Values.date("signed", String.valueOf(2012 + random.nextInt(8)))));
                case 4 -> project.editor().addValue(record, Values.record(
                        record.getType().equals("Stance") ? "target" : "follows", any().getId()));
                case 5 -> addClause(record);
                case 6 -> project.editor().setNote(record, random.nextBoolean() ? "ملاحظة" : "");
                default -> project.editor().setValues(record, "status",
                        List.of(Values.category("status", random.nextBoolean() ? "signed" : "gone")));
            }
        }

        private void addClause(CodedRecord record) {
            project.codebook().recordType(record.getType()).flatMap(type -> project.codebook().feature(type, "clauses"))
                    .map(PartFeature.class::cast)
                    .ifPresent(clauses -> project.editor().createPart(record, clauses,
                            new ReportId(CodedRecords.codingOf(record).getReport()),
                            RawSegments.none()));
        }
    }
}
