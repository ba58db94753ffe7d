package org.mithaq.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.dossier.syntax.DossierProblem;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.accept.SuggestionAcceptor;
import org.mithaq.core.suggest.find.SuggestionFinder;
import org.mithaq.core.suggest.learnt.LearntKinds;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.SharedData;

@DisplayName("Any records under any codebook, printed and read again,")
class DossierRoundTripTest {

    private static final String FIRST = "اجتمع الطرفان في الوادي يوم 17 كانون الأول 2013.\nووقّعا اتفاقاً 😀 من ستة بنود.\n";
    private static final String SECOND = "Two councils met. They agreed on nothing 𝔘 but to meet again.\n";

    private static final List<Optional<String>> LANGUAGES = List.of(Optional.empty(), Optional.of("ar"), Optional.of("en"));

    @TempDir
    private Path folder;

    static LongStream few() {
        return LongStream.range(0, 12);
    }

    static LongStream many() {
        return LongStream.range(1000, 2500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("few")
    @DisplayName("are the same")
    void same(long seed) throws Exception {
        roundTrip(seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("many")
    @Tag("nightly")
    @DisplayName("are the same, many times")
    void sameManyTimes(long seed) throws Exception {
        roundTrip(seed);
    }

    private void roundTrip(long seed) throws Exception {
        String codebook = RandomCodebook.text(seed);
        try (Project project = project("one", codebook); Project other = project("other", codebook)) {
            assertThat(project.codebook().hasErrors()).as(project.codebook().issues() + codebook).isFalse();
            List<ReportText> reports = List.of(project.report(new ReportId("first")), project.report(new ReportId("second")));
            RandomRecords records = new RandomRecords(seed, project.codebook(), reports, seed % 3 == 0);
            for (ReportText report : reports) {
                records.some(6, project.coder().value())
                        .forEach(record -> project.editor().addRecord(record, report.id(), project.codebook()::recordType));
            }
            Optional<String> language = LANGUAGES.get((int) (seed % LANGUAGES.size()));
            DossierStyle complete = new DossierStyle(DossierForm.FULL, language);
            String text = print(project, complete);
            DossierPlan plan = read(text, other);
            assertThat(errors(plan)).as(text).isEmpty();
            DossierEdits.carryOut(plan, other);
            assertSame(project, other, text);
            assertThat(print(other, complete)).isEqualTo(text);
            for (DossierForm form : DossierForm.values()) {
                for (Optional<String> labels : LANGUAGES) {
                    String again = print(project, new DossierStyle(form, labels));
                    DossierPlan same = read(again, project);
                    assertThat(errors(same)).as(again).isEmpty();
                    assertThat(same.changes()).as(again).isNotEmpty()
                            .allMatch(change -> change instanceof DossierChange.Unchanged);
                }
            }
            project.closeWithoutSaving();
            other.closeWithoutSaving();
        }
    }

    private Project project(String name, String codebook) throws Exception {
        return ProjectBuilder.in(folder.resolve(name)).codebook(codebook).report("first", FIRST).report("second", SECOND)
                .open();
    }

    private static String print(Project project, DossierStyle style) {
        List<DossierSection> sections = project.ownCodings().stream().map(coding -> new DossierSection(
                new ReportId(coding.getReport()), coding.getCoder(), coding.getRecords())).toList();
        return DossierPrinter.print(sections, project.codebook(), new DossierTexts(project::report)::raw, style);
    }

    private static DossierPlan read(String text, Project project) {
        return DossierReader.read(text, project, DossierOptions.typed("en"));
    }

    private static List<String> errors(DossierPlan plan) {
        return plan.problems().stream().filter(DossierProblem::isError)
                .map(problem -> problem.span() + " " + problem.message().inEnglish()).toList();
    }

    private static void assertSame(Project one, Project other, String text) {
        List<EObject> first = one.ownCodings().stream().<EObject>flatMap(coding -> coding.getRecords().stream()).toList();
        List<EObject> second = other.ownCodings().stream().<EObject>flatMap(coding -> coding.getRecords().stream()).toList();
        assertThat(second).as(text).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(EcoreUtil.equals(first.get(i), second.get(i))).as(ids(first.get(i)) + " in\n" + text).isTrue();
        }
    }

    private static String ids(EObject record) {
        return CodedRecords.withParts((CodedRecord) record).map(CodedRecord::getId).collect(Collectors.joining(", "));
    }

    @Test
    @DisplayName("are the same for a project coded from the samples")
    void samples() throws Exception {
        coded(SharedData.samples());
    }

    @Test
    @DisplayName("are the same for a project coded from real reports")
    @Tag("slow")
    void realReports() throws Exception {
        coded(SharedData.reports());
    }

    private void coded(List<Path> files) throws Exception {
        ProjectBuilder builder = ProjectBuilder.in(folder.resolve("one")).standardCodebook();
        ProjectBuilder otherBuilder = ProjectBuilder.in(folder.resolve("other")).standardCodebook();
        for (Path file : files) {
            String id = file.getFileName().toString().replace(".txt", "");
            builder.report(id, Files.readString(file));
            otherBuilder.report(id, Files.readString(file));
        }
        try (Project project = builder.open(); Project other = otherBuilder.open()) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook(),
                    LearntKinds.of(project.codebook(), project.codings(), () -> false));
            SuggestionAcceptor acceptor = new SuggestionAcceptor(project);
            for (ReportId id : project.reportIds()) {
                ReportText report = project.report(id);
                acceptor.accept(report, finder.find(report).stream().filter(Suggestion::isLikely).toList());
            }
            String text = print(project, new DossierStyle(DossierForm.FULL, Optional.of("ar")));
            DossierPlan plan = read(text, other);
            assertThat(errors(plan)).isEmpty();
            assertThat(text).contains("وقف إطلاق النار");
            assertThat(plan.changes()).hasSizeGreaterThan(5);
            DossierEdits.carryOut(plan, other);
            assertSame(project, other, "");
            project.closeWithoutSaving();
            other.closeWithoutSaving();
        }
    }

    @Test
    @DisplayName("can be taken back in one step")
    void oneStepOfUndo() throws Exception {
        String codebook = RandomCodebook.text(7);
        try (Project project = project("one", codebook)) {
            DossierPlan plan = read("report first\nAgreement {}\nThing \"twice\" {}\nAgreement {}\n", project);
            assertThat(errors(plan)).isEmpty();
            DossierEdits.carryOut(plan, project);
            assertThat(project.ownCodings().getFirst().getRecords()).hasSize(3);
            project.commandStack().undo();
            assertThat(project.ownCodings().getFirst().getRecords()).isEmpty();
            project.closeWithoutSaving();
        }
    }
}
