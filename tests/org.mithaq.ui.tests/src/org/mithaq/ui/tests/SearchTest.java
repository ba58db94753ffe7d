package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.pages.SearchPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("The search in all reports")
class SearchTest {

    private static final String VALLEY = """
            وافق مجلس الوادي على فتح الطريق أمام المدنيين.
            ثم أعلن الطرف الروس ي انسحاباً من الوادي بعد شهر.
            وبقي الطريق فتح أمام الشاحنات وحدها.
            """;
    private static final String HILL = "رفض أهل التل فتح الطريق، وطلبوا ضمانات مكتوبة قبل أي خطوة أخرى من الطرفين.\n";

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private SearchPage search;

    @BeforeEach
    void openTheProject() throws Exception {
        Path project = ProjectBuilder.in(folder.resolve("project")).report("valley", VALLEY).report("hill", HILL)
                .create().root();
        workbench.as(ProjectBuilder.CODER).arrange().open(project);
        search = workbench.search().level(SearchLevel.LETTERS).within(0);
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    @Test
    void findsWhatIsTypedInAllReportsAndSaysHowClosely() {
        search.find("فتح الطريق");

        assertThat(search.matches()).containsExactly("فتح الطريق", "فتح الطريق", "الطريق فتح");
        assertThat(search.levels().get(2)).isNotEqualTo(search.levels().get(1));
        search.select(1);
        workbench.picture("search");

        search.level(SearchLevel.EXACT);
        assertThat(search.matches()).containsExactly("فتح الطريق", "فتح الطريق");
    }

    @Test
    void findsWordsThatAreNearEachOtherOnDifferentLines() {
        search.find("المدنيين انسحاباً");
        assertThat(search.matches()).isEmpty();

        search.within(5);
        assertThat(search.matches()).isEmpty();

        search.within(10);
        assertThat(search.matches()).hasSize(1);
        workbench.picture("search-near");
    }

    @Test
    void leadsToThePlaceInTheReport() {
        search.find("انسحاباً من الوادي").open(0);

        Waiting.until("the place is selected", () -> workbench.selection().passage().isPresent());
        assertThat(workbench.report("valley").selectedWords()).isEqualTo("انسحاباً من الوادي");
        workbench.picture("search-place");
    }

    @Test
    void showsTheRawTextByAKey() {
        search.find("الروسي");
        assertThat(search.matches()).as(search.told()).containsExactly("الروسي");

        search.select(0);
        assertThat(search.raw()).contains("الروس ي");
        workbench.picture("search-raw");
    }

    @Test
    void saysThatNothingIsFound() {
        search.find("بحيرة");

        assertThat(search.matches()).isEmpty();
        assertThat(search.told()).isNotBlank();
    }

    @Test
    void isOneKeyAway() {
        workbench.report("hill").select("رفض أهل التل");
        Keyboard.press(SWT.CTRL | SWT.SHIFT, 'f');

        Waiting.until("the field has the focus", () -> search.field().isFocusControl());
    }
}
