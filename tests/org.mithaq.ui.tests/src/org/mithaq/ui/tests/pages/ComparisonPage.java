package org.mithaq.ui.tests.pages;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.mithaq.ui.codebook.compare.CompareEditor;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** A codebook file beside how it was committed last. */
public final class ComparisonPage {

    private final CompareEditor editor;

    ComparisonPage(CompareEditor editor) {
        this.editor = editor;
    }

    /** Waits until so many differences are shown. */
    public ComparisonPage withDifferences(int count) {
        Waiting.until(count + " differences", () -> editor.isDone() && editor.texts().differences().size() == count);
        return this;
    }

    /** What stands above the columns, as labels have it. */
    public List<String> titles() {
        return Widgets.all(WorkbenchPage.control(editor), Label.class).stream().map(Label::getText).toList();
    }

    /** The line that the caret is in, counted from 0. */
    public int line() {
        return editor.line();
    }

    /** Presses the key that leads to the next difference. */
    public ComparisonPage next() {
        editor.setFocus();
        Keyboard.press(SWT.CTRL, '.');
        return this;
    }

    /** Presses the key that leads to the difference before. */
    public ComparisonPage previous() {
        editor.setFocus();
        Keyboard.press(SWT.CTRL, ',');
        return this;
    }
}
