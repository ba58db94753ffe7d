package org.mithaq.ui.annotation.suggestions;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Says how the search goes, and stops it or begins it anew. */
final class SearchBar {

    private final Composite bar;
    private final Label text;
    private final ProgressBar progress;
    private final Button button;
    private Runnable action = () -> { };

    SearchBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        text = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        progress = new ProgressBar(bar, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(progress);
        button = new Button(bar, SWT.PUSH);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
    }

    /** A search is going on. */
    void searching(Runnable stop) {
        show(SuggestionMessages.Searching, true, SuggestionMessages.Stop, stop);
    }

    /** What many suggestions become is being worked out. */
    void accepting(Runnable stop) {
        show(SuggestionMessages.Accepting_many, true, SuggestionMessages.Stop, stop);
    }

    /** A search is over. */
    void finished(String result, Runnable again) {
        show(result, false, SuggestionMessages.Look_again, again);
    }

    /** There is nothing to be searched. */
    void idle(String hint) {
        show(hint, false, "", () -> { });
    }

    private void show(String said, boolean busy, String label, Runnable work) {
        action = work;
        text.setText(said);
        button.setText(label);
        setVisible(progress, busy);
        setVisible(button, !label.isEmpty());
        bar.getParent().layout(new Control[] {text, progress, button});
    }

    private static void setVisible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
