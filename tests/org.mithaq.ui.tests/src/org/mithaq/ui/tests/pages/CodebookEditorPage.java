package org.mithaq.ui.tests.pages;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.mithaq.ui.codebook.editor.CodebookEditor;
import org.mithaq.ui.codebook.open.CodebookEditors;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The editor of a codebook file. */
public final class CodebookEditorPage {

    private final WorkbenchPage workbench;
    private final CodebookEditor editor;
    private final StyledText text;

    CodebookEditorPage(WorkbenchPage workbench, Path file) {
        this.workbench = workbench;
        CodebookEditors editors = new CodebookEditors(workbench.page());
        this.editor = Waiting.forSome("the editor of " + file, () -> editors.opened(file));
        this.text = Widgets.first(WorkbenchPage.control(editor), StyledText.class, any -> true).orElseThrow();
        focus();
    }

    /** Puts the focus into the text. */
    public CodebookEditorPage focus() {
        workbench.page().activate(editor);
        text.setFocus();
        Waiting.events();
        return this;
    }

    /** Puts the caret behind the first place where some words stand. */
    public CodebookEditorPage caretBehind(String words) {
        int start = text().indexOf(words);
        if (start < 0) {
            throw new AssertionError("The codebook does not read: " + words);
        }
        editor.selectAndReveal(start + words.length(), 0);
        return focus();
    }

    /** Selects the first place where some words stand. */
    public CodebookEditorPage select(String words) {
        caretBehind(words);
        editor.selectAndReveal(text().indexOf(words), words.length());
        return this;
    }

    /** Inserts characters at the caret as an input method does, one by one. */
    public CodebookEditorPage type(String characters) {
        characters.codePoints().forEach(c -> {
            text.insert(Character.toString(c));
            text.setCaretOffset(text.getCaretOffset() + Character.charCount(c));
            Waiting.events();
        });
        return this;
    }

    /** Presses Enter. */
    public CodebookEditorPage enter() {
        Keyboard.press(text, SWT.CR, SWT.CR);
        return this;
    }

    /** Presses a key that gives a character, with modifiers. */
    public CodebookEditorPage press(int modifiers, char character) {
        Keyboard.press(modifiers, character);
        return this;
    }

    /** Presses a key without a character, with modifiers. */
    public CodebookEditorPage press(int modifiers, int keyCode) {
        Keyboard.press(modifiers, keyCode);
        return this;
    }

    /** Presses Ctrl and S and waits until the file is written and the project has read it. */
    public CodebookEditorPage save() {
        focus();
        Keyboard.press(SWT.CTRL, 's');
        Waiting.until("the codebook is saved", () -> !editor.isDirty());
        return this;
    }

    /** Waits until something is so. */
    public CodebookEditorPage until(String what, BooleanSupplier condition) {
        Waiting.until(what, condition);
        return this;
    }

    /** The whole text, folded parts too. */
    public String text() {
        return editor.document().get();
    }

    public boolean isDirty() {
        return editor.isDirty();
    }

    public StyledText widget() {
        return text;
    }

    public CodebookEditor editor() {
        return editor;
    }
}
