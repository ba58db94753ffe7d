package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mithaq.ui.tests.SampleProject.CEASEFIRE;
import static org.mithaq.ui.tests.SampleProject.REFUSAL;
import static org.mithaq.ui.tests.SampleProject.REPORT;
import static org.mithaq.ui.tests.SampleProject.SIGNING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.app.PartNames;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.bidi.Direction;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.pages.FormPage;
import org.mithaq.ui.tests.pages.ProblemsPage;
import org.mithaq.ui.tests.pages.ReportEditorPage;
import org.mithaq.ui.tests.pages.SuggestionsPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("The workbench in Arabic")
class ArabicWorkbenchTest {

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();

    @BeforeEach
    void codeAnAgreement() throws Exception {
        assumeTrue(Locale.getDefault().getLanguage().equals("ar"), "runs in the launch with -nl ar");
        workbench.as(ProjectBuilder.CODER).arrange().open(SampleProject.in(folder));
        ReportEditorPage report = workbench.report(REPORT);
        report.select(SIGNING).annotate(1);
        report.select(CEASEFIRE).annotate(3);
        report.select(REFUSAL).annotate(4);
        workbench.outline().select("AGR-0001");
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    @Test
    void isMirrored() {
        assertThat(workbench.shell().getOrientation()).isEqualTo(SWT.RIGHT_TO_LEFT);
    }

    @Test
    void namesTheFieldsAsTheCodebookDoesInArabic() {
        FormPage form = workbench.form();
        form.enter("العنوان", "هدنة بلودان").enter("تاريخ التوقيع", "9 February 2015")
                .actor("الجهات وأدوارها", "وسيط", "HMEIMIM");

        assertThat(form.values("تاريخ التوقيع")).containsExactly("2015-02-09");
        assertThat(form.values("الجهات وأدوارها")).containsExactly("مركز حميميم");
        workbench.problems().whenChecked();
        workbench.outline().select("AGR-0001");
        workbench.picture("agreement");
    }

    @Test
    void tellsInAnEmptyFormWhatToDo() {
        workbench.close();

        FormPage form = workbench.formAnew();

        Waiting.until("the form tells what to do",
                () -> form.inSight().contains("اختر سجلاً في المخطط أو في التقرير، أو علّم مقطعاً سجلاً جديداً."));
    }

    @Test
    void namesSuggestionsInArabic() {
        SuggestionsPage suggestions = workbench.suggestions().whenFound().select("date.day");

        assertThat(suggestions.kinds()).anyMatch(kind -> kind.matches("تواريخ \\([0-9]+\\)"));
        assertThat(suggestions.framed()).isPresent();
        workbench.picture("suggestion");
    }

    @Test
    void tellsMistakesOfTheCodebookInArabic() throws Exception {
        ProblemsPage problems = workbench.problems().whenChecked();
        Path file = workbench.project().layout().codebookFolder().resolve("extra.codebook");
        Files.writeString(file, "codebook extra version 1.0 languages ar list Unknown { a ar \"أ\" a ar \"ب\" }");

        workbench.refresh();

        Waiting.until("the mistake is listed", () -> !problems.whenChecked().of("codebook/extra").isEmpty());
        assertThat(problems.of("codebook/extra")).allMatch(Direction::hasRightToLeft);
        assertThat(problems.kinds()).contains("أخطاء في دليل الترميز");
    }

    @Test
    void namesThePlatformsViewsInArabic() {
        assertThat(workbench.kept(IPageLayout.ID_OUTLINE).getLabel()).isEqualTo("مخطط الدليل");
    }

    @Test
    void namesViewsInArabicThatWereKeptInEnglish() {
        MPart outline = workbench.kept(AnnotationParts.OUTLINE);
        String name = outline.getLabel();
        outline.setLabel("Outline");

        PartNames.renew(PlatformUI.getWorkbench());

        assertThat(outline.getLabel()).isEqualTo(name).matches(Direction::hasRightToLeft);
    }
}
