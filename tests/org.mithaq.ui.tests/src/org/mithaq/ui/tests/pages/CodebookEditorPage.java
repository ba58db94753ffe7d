package org.mithaq.ui.tests.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.mithaq.ui.codebook.annotations.ProblemAnnotation;
import org.mithaq.ui.codebook.editor.CodebookEditor;
import org.mithaq.ui.codebook.language.CodebookLanguage;
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

    /** Types something in place of what is selected. */
    public CodebookEditorPage replaceSelection(String words) {
        text.insert(words);
        Waiting.events();
        return this;
    }

    /** Waits until the text is checked as it is now. */
    public CodebookEditorPage whenChecked() {
        Waiting.until("the language knows the project", () -> editor.getSite().getService(CodebookLanguage.class)
                .workspace().isPresent());
        Waiting.until("the text is checked", editor::isChecked);
        return this;
    }

    /** The messages of the problems that are marked. */
    public List<String> problems() {
        List<String> messages = new ArrayList<>();
        editor.viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation instanceof ProblemAnnotation problem) {
                messages.add(problem.getText());
            }
        });
        return messages;
    }

    /** Takes the first of the fixes that are offered. */
    public CodebookEditorPage chooseFirst() {
        Shell popup = Waiting.forSome("a list of fixes", () -> popup(shell -> Widgets.first(shell,
                org.eclipse.swt.widgets.List.class, any -> true).isPresent()));
        Widgets.first(popup, org.eclipse.swt.widgets.List.class, any -> true).orElseThrow()
                .notifyListeners(SWT.DefaultSelection, new Event());
        Waiting.events();
        return this;
    }

    /** Takes a proposal of the list that is open, by how it begins. */
    public CodebookEditorPage choose(String beginning) {
        Table list = proposalList();
        int place = IntStream.range(0, list.getItemCount()).filter(i -> list.getItem(i).getText().startsWith(beginning))
                .findFirst().orElseThrow();
        list.setSelection(place);
        Event event = new Event();
        event.item = list.getItem(place);
        list.notifyListeners(SWT.Selection, event);
        list.notifyListeners(SWT.DefaultSelection, event);
        Waiting.events();
        return this;
    }

    /** Gives the text the keys of characters, past the keyboard's layout. */
    public CodebookEditorPage keys(String characters) {
        characters.chars().forEach(character -> {
            Event event = new Event();
            event.character = (char) character;
            event.keyCode = character;
            text.notifyListeners(SWT.KeyDown, event);
            Waiting.events();
        });
        return this;
    }

    /** What is proposed in the list that is open. */
    public List<String> proposals() {
        Table list = proposalList();
        return IntStream.range(0, list.getItemCount()).mapToObj(i -> list.getItem(i).getText()).toList();
    }

    private Table proposalList() {
        return Waiting.forSome("a list of proposals", () -> popup(shell -> Widgets.first(shell, Table.class,
                table -> table.getItemCount() > 0 && table.isVisible() && !isSearching(table)).isPresent())
                .flatMap(shell -> Widgets.first(shell, Table.class, any -> true)));
    }

    /** Whether the first line stands for proposals that are still looked for. */
    private static boolean isSearching(Table list) {
        String first = list.getItem(0).getText();
        return first.endsWith("...") || first.endsWith("…");
    }

    private Optional<Shell> popup(Predicate<Shell> wanted) {
        return Arrays.stream(text.getDisplay().getShells())
                .filter(shell -> shell != workbench.shell() && shell.isVisible()).filter(wanted).findFirst();
    }

    /** The colour of the letter where some words begin; null where it has none of its own. */
    public Color colourOf(String words) {
        StyleRange style = text.getStyleRangeAtOffset(text.getText().indexOf(words));
        return style == null ? null : style.foreground;
    }

    /** What is selected. */
    public String selected() {
        return text.getSelectionText();
    }

    /** The line of the caret, counted from 1. */
    public int line() {
        return editor.document().get().substring(0, editor.caret()).split("\n", -1).length;
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
