package org.mithaq.ui.annotation.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.mithaq.core.review.SuggestionFilter;
import org.mithaq.ui.annotation.form.value.ClosedLists;

/** Lets the user choose which suggestions are listed. */
final class FilterBar {

    private static final int PERCENT = 100;
    private static final int STEP = 10;

    private final Combo kind;
    private final Spinner least;
    private final Button refused;
    private final List<String> kinds = new ArrayList<>();

    FilterBar(Composite parent, Runnable changed) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(bar);
        new Label(bar, SWT.NONE).setText(SuggestionMessages.Kind);
        kind = ClosedLists.create(bar);
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(kind);
        kind.add(SuggestionMessages.All_kinds);
        kind.select(0);
        new Label(bar, SWT.NONE).setText(SuggestionMessages.Least_confidence);
        least = new Spinner(bar, SWT.BORDER);
        least.setValues(0, 0, PERCENT, 0, 1, STEP);
        refused = new Button(bar, SWT.CHECK);
        refused.setText(SuggestionMessages.Refused_only);
        kind.addListener(SWT.Selection, event -> changed.run());
        least.addListener(SWT.Selection, event -> changed.run());
        refused.addListener(SWT.Selection, event -> changed.run());
    }

    /** Offers these kinds; what is chosen stays where it is among them. */
    void offer(List<String> offered, SuggestionTexts texts) {
        if (offered.equals(kinds)) {
            return;
        }
        Optional<String> before = kind();
        kinds.clear();
        kinds.addAll(offered);
        kind.removeAll();
        kind.add(SuggestionMessages.All_kinds);
        kinds.forEach(one -> kind.add(texts.kind(one)));
        kind.select(before.map(kinds::indexOf).orElse(-1) + 1);
    }

    private Optional<String> kind() {
        int chosen = kind.getSelectionIndex();
        return chosen <= 0 ? Optional.empty() : Optional.of(kinds.get(chosen - 1));
    }

    /** What is chosen. */
    SuggestionFilter filter() {
        return new SuggestionFilter(kind(), (double) least.getSelection() / PERCENT, refused.getSelection());
    }
}
