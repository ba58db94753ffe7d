package org.mithaq.ui.tests.pages;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The line that finds words in a report. */
public final class FindBarPage {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Text query;

    private FindBarPage(Text query) {
        this.query = query;
    }

    /** Presses Ctrl and F. */
    static FindBarPage open(Composite editor) {
        Keyboard.press(SWT.CTRL, 'f');
        Text query = Waiting.forSome("the field for words", () -> Widgets.first(editor, Text.class, any -> true));
        Waiting.until("the field has the focus", query::isFocusControl);
        return new FindBarPage(query);
    }

    public FindBarPage type(String words) {
        Keyboard.type(query, words);
        return this;
    }

    /** Directly: posted keys have no time, by which the platform tells one Enter or Escape from the next. */
    public FindBarPage press(int modifiers, int key) {
        query.setFocus();
        Waiting.events();
        Keyboard.press(query, modifiers, key);
        return this;
    }

    public String words() {
        return query.getText();
    }

    /** How many places were found. */
    public int count() {
        List<Integer> numbers = numbers();
        return numbers.isEmpty() ? 0 : numbers.getLast();
    }

    /** Which of the places is selected, from 1; 0 when none was found. */
    public int number() {
        List<Integer> numbers = numbers();
        return numbers.isEmpty() ? 0 : numbers.getFirst();
    }

    public boolean isOpen() {
        return query.isVisible();
    }

    private List<Integer> numbers() {
        return Widgets.all(query.getParent(), Label.class).stream().flatMap(label -> NUMBER.matcher(label.getText())
                .results().map(MatchResult::group)).map(Integer::valueOf).toList();
    }
}
