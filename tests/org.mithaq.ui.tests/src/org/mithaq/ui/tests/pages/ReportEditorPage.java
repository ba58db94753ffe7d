package org.mithaq.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.ui.annotation.editor.ReportEditor;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The report editor. */
public final class ReportEditorPage {

    private final WorkbenchPage workbench;
    private final ReportEditor editor;
    private final StyledText text;

    ReportEditorPage(WorkbenchPage workbench, ReportEditor editor) {
        this.workbench = workbench;
        this.editor = editor;
        this.text = Waiting.forSome("the text of the report", () -> Widgets.first(WorkbenchPage.control(editor),
                StyledText.class, widget -> widget.getCharCount() > 0));
    }

    /** Puts the caret before some words and selects them with Shift and the arrow. */
    public ReportEditorPage select(String words) {
        int start = text.getText().indexOf(words);
        if (start < 0) {
            throw new AssertionError("The report does not read: " + words);
        }
        workbench.page().activate(editor);
        text.setFocus();
        text.setSelection(start);
        while (text.getSelectionCount() < words.length()) {
            text.invokeAction(ST.SELECT_COLUMN_NEXT);
        }
        if (!text.getSelectionText().equals(words)) {
            throw new AssertionError("Selected: " + text.getSelectionText());
        }
        Waiting.until("the passage is known everywhere", () -> workbench.selection().passage().isPresent());
        return this;
    }

    /** Clicks with Ctrl where the caret is: nothing is selected any more then. */
    public ReportEditorPage followAtCaret() {
        text.setSelection(text.getCaretOffset() - 1);
        Event click = new Event();
        click.button = 1;
        click.stateMask = SWT.MOD1 | SWT.BUTTON1;
        text.notifyListeners(SWT.MouseUp, click);
        return this;
    }

    /** Presses Ctrl and F. */
    public FindBarPage find() {
        workbench.page().activate(editor);
        text.setFocus();
        return FindBarPage.open(WorkbenchPage.control(editor));
    }

    /** Presses Alt and a number: the type of record that has this number. */
    public CodedRecord annotate(int number) {
        Optional<CodedRecord> before = workbench.selection().current().record();
        text.setFocus();
        Keyboard.press(SWT.ALT, (char) ('0' + number));
        return Waiting.forSome("a new record is selected", () -> workbench.selection().current().record()
                .filter(record -> !before.equals(Optional.of(record))));
    }

    /** Where the selection begins, in the shown text. */
    public String selectedWords() {
        return text.getSelectionText();
    }

    /** A place on the display within the first letters of some words, scrolled to where that is needed. */
    public Point placeOf(String words) {
        int offset = text.getText().indexOf(words) + 2;
        text.setTopIndex(Math.max(0, text.getLineAtOffset(offset) - 2));
        Waiting.events();
        Point place = text.getLocationAtOffset(offset);
        return text.toDisplay(place.x, place.y + text.getLineHeight() / 2);
    }

    /** Whether the words are on the screen. */
    public boolean shows(String words) {
        int offset = text.getText().indexOf(words);
        int top = text.getTopIndex();
        int line = text.getLineAtOffset(offset);
        int bottom = text.getLineIndex(text.getClientArea().height - 1);
        return top <= line && line <= bottom;
    }

    /** The record types above the text. */
    public List<String> types() {
        return names(bars());
    }

    /** Those of them that can be seen. */
    public List<String> typesInSight() {
        return names(bars().filter(bar -> {
            Rectangle area = bar.getParent().getClientArea();
            return area.intersection(bar.getBounds()).equals(bar.getBounds());
        }));
    }

    /** Goes to what comes before what has the focus; whether that is one of the record types. */
    public boolean leaveBackwards() {
        text.getDisplay().getFocusControl().traverse(SWT.TRAVERSE_TAB_PREVIOUS);
        Waiting.events();
        return bars().anyMatch(Control::isFocusControl);
    }

    private Stream<ToolBar> bars() {
        List<ToolBar> bars = Widgets.all(WorkbenchPage.control(editor), ToolBar.class);
        return bars.stream().filter(bar -> bar.getParent() == bars.getFirst().getParent());
    }

    private static List<String> names(Stream<ToolBar> bars) {
        return bars.flatMap(bar -> Arrays.stream(bar.getItems())).map(ToolItem::getText).toList();
    }

    public StyledText text() {
        return text;
    }
}
