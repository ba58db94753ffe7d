package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.pages.CodebookEditorPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@DisplayName("Typing in a codebook of 5,000 lines")
class TypingSpeedTest {

    private static final int LINES = 5_000;
    private static final int WARM_UP = 60;
    private static final int KEYS = 300;
    private static final double TARGET = 50;
    private static final String TYPED = "text note ar \"ملاحظة\" en \"Note\" ";

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private CodebookEditorPage editor;

    @AfterEach
    void closeTheProject() {
        editor.editor().doRevertToSaved();
        workbench.coding().close();
    }

    @Test
    @DisplayName("takes a key, shows it and is ready for the next one in little time")
    void typing() throws Exception {
        workbench.as(ProjectBuilder.CODER).open(SampleProject.in(folder, codebook()));
        editor = workbench.codebookFiles().open("main.codebook").caretBehind("record R60 ").whenChecked();
        String before = editor.text();

        double[] millis = new double[KEYS];
        for (int key = -WARM_UP; key < KEYS; key++) {
            double taken = key(TYPED.codePointAt(Math.floorMod(key, TYPED.length())));
            if (key >= 0) {
                millis[key] = taken;
            }
        }

        Arrays.sort(millis);
        Measurements speed = Measurements.of("codebook editor");
        speed.atMost("milliseconds a key at the 95th percentile", TARGET, millis[KEYS * 95 / 100], KEYS);
        speed.atMost("milliseconds a key in the median", TARGET, millis[KEYS / 2], KEYS);
        assertThat(editor.text().length()).isEqualTo(before.length() + WARM_UP + KEYS);
    }

    /** From the key to the painted letter, with all that waits for the thread of the window by then. */
    private double key(int character) {
        long begin = System.nanoTime();
        editor.widget().insert(Character.toString(character));
        editor.widget().setCaretOffset(editor.widget().getCaretOffset() + 1);
        editor.widget().update();
        while (Display.getCurrent().readAndDispatch()) {
            Thread.onSpinWait();
        }
        double taken = (System.nanoTime() - begin) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        Waiting.events();
        return taken;
    }

    private static String codebook() {
        StringBuilder text = new StringBuilder("codebook large version 1.0 languages ar, en\n");
        for (int i = 0; i < LINES / 5; i++) {
            text.append("record R").append(i).append(" prefix \"R").append(i).append("\" ar \"سجل\" en \"Record\" {\n")
                    .append("\ttext title ar \"العنوان\" en \"Title\"\n")
                    .append("\tnumber persons ar \"الأشخاص\" en \"Persons\" // عدد الأشخاص\n")
                    .append("\tdate signed ar \"تاريخ التوقيع\" en \"Signed\"\n}\n");
        }
        return text.toString();
    }
}
