package org.mithaq.ui.annotation.editor.find;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;

/**
 * A line below a text that finds words in it while they are typed. The hit that one is at is selected in the text, so
 * that it can be coded at once; all others are framed. Enter and Shift with Enter step, Escape closes.
 */
public final class FindBar {

    private static final int COUNT_WIDTH = 110;
    private static final int LONGEST_SELECTION = 60;

    private final Composite bar;
    private final Text query;
    private final Label count;
    private final StyledText text;
    private final Supplier<Reading> shown;
    private final Consumer<Boolean> typing;
    private Optional<TextSearch> search = Optional.empty();
    private Hits hits = Hits.NONE;
    private int begin;

    /**
     * @param parent a grid of one column, below the text
     * @param text shows the reading
     * @param shown what the text shows now
     * @param typing is told when the words begin to be typed and when no longer, as keys mean something else there
     */
    public FindBar(Composite parent, StyledText text, Supplier<Reading> shown, Consumer<Boolean> typing) {
        this.text = text;
        this.shown = shown;
        this.typing = typing;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        new Label(bar, SWT.NONE).setText(FindMessages.Find);
        query = createQuery();
        count = new Label(bar, SWT.LEAD);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(COUNT_WIDTH, SWT.DEFAULT).applyTo(count);
        createButtons();
        bar.setVisible(false);
        text.addPaintListener(new HitPainter(text, () -> hits));
    }

    private Text createQuery() {
        Text field = new Text(bar, SWT.BORDER | SWT.SINGLE);
        field.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
        field.setMessage(FindMessages.Hint);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        field.addListener(SWT.Modify, event -> find());
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.FocusIn, event -> typing.accept(true));
        field.addListener(SWT.FocusOut, event -> typing.accept(false));
        return field;
    }

    private void createButtons() {
        ToolBar buttons = new ToolBar(bar, SWT.FLAT | SWT.NO_FOCUS);
        button(buttons, "▲", FindMessages.Previous, () -> step(false));
        button(buttons, "▼", FindMessages.Next, () -> step(true));
        button(buttons, "✕", FindMessages.Close, this::close);
    }

    private static void button(ToolBar buttons, String sign, String hint, Runnable pressed) {
        ToolItem item = new ToolItem(buttons, SWT.PUSH);
        item.setText(sign);
        item.setToolTipText(hint);
        item.addListener(SWT.Selection, event -> pressed.run());
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> step((event.stateMask & SWT.SHIFT) == 0);
            case SWT.ARROW_DOWN -> step(true);
            case SWT.ARROW_UP -> step(false);
            case SWT.ESC -> close();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    /** Shows the bar, with the selected words where some are selected in one line. */
    public void open() {
        begin = text.getSelection().x;
        String selected = text.getSelectionText().strip();
        show(true);
        search = Optional.empty();
        if (!selected.isEmpty() && selected.length() <= LONGEST_SELECTION && selected.lines().count() == 1) {
            query.setText(selected);
        }
        query.setFocus();
        query.selectAll();
        find();
    }

    /** Hides the bar and the frames; what is selected stays so. */
    public void close() {
        if (bar.isVisible()) {
            boolean focus = query.isFocusControl();
            show(false);
            showHits(Hits.NONE);
            if (focus) {
                text.setFocus();
            }
        }
    }

    private void show(boolean visible) {
        bar.setVisible(visible);
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.getParent().layout();
    }

    /** Finds the words again in a text that was replaced by another form of it. */
    public void textReplaced() {
        search = Optional.empty();
        begin = text.getSelection().x;
        if (bar.isVisible()) {
            find();
        } else {
            hits = Hits.NONE;
        }
    }

    /** Goes to the next or to the previous hit; opens the bar where nothing was looked for. */
    public void step(boolean forward) {
        if (!bar.isVisible()) {
            open();
        } else {
            showHits(hits.step(forward));
        }
    }

    private void find() {
        if (search.isEmpty()) {
            search = Optional.of(new TextSearch(shown.get()));
        }
        showHits(Hits.from(search.orElseThrow().find(query.getText()), begin));
    }

    private void showHits(Hits found) {
        hits = found;
        count.setText(counted());
        found.place().ifPresent(this::select);
        text.redraw();
    }

    private String counted() {
        if (query.getText().isBlank()) {
            return "";
        }
        return hits.current().map(at -> NLS.bind(FindMessages.Count, at + 1, hits.ranges().size()))
                .orElse(FindMessages.None);
    }

    /** As the user would, so that the passage is known everywhere. */
    private void select(ReadingRange hit) {
        text.setSelection(hit.start().value(), hit.end().value());
        begin = hit.start().value();
        Event event = new Event();
        event.x = hit.start().value();
        event.y = hit.end().value();
        text.notifyListeners(SWT.Selection, event);
    }
}
