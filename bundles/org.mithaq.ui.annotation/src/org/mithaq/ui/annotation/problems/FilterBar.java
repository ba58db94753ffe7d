package org.mithaq.ui.annotation.problems;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.mithaq.core.finding.FindingKinds;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.codebook.Severity;

/** The filters above the list of findings, one behind the other by the tabulator key. */
final class FilterBar {

    private final Composite bar;
    private final Text words;
    private final FilterList<Severity> severity;
    private final FilterList<String> kind;
    private final FilterList<CoderName> coder;
    private final FilterList<ReportId> report;

    /**
     * @param changed when the user chose or typed something
     * @param leave to the list, by Enter or the arrow down in the field of words
     */
    FilterBar(Composite parent, Runnable changed, Runnable leave) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(ProblemMessages.Filter);
        words.addListener(SWT.Modify, event -> changed.run());
        words.addListener(SWT.KeyDown, event -> leave(event, leave));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(words);
        severity = new FilterList<>(bar, ProblemMessages.All_severities, FilterBar::label, changed);
        severity.offer(List.of(Severity.ERROR, Severity.WARNING, Severity.INFO));
        kind = new FilterList<>(bar, ProblemMessages.All_kinds,
                known -> FindingKinds.label(known, Locale.getDefault()), changed);
        coder = new FilterList<>(bar, ProblemMessages.All_coders, CoderName::value, changed);
        report = new FilterList<>(bar, ProblemMessages.All_reports, ReportId::value, changed);
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> ProblemMessages.Errors;
            case WARNING -> ProblemMessages.Warnings;
            case INFO -> ProblemMessages.Notes;
        };
    }

    private static void leave(Event event, Runnable leave) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            leave.run();
        }
    }

    /** Offers what there is to choose from. */
    void offer(FilterChoices choices) {
        boolean kinds = kind.offer(choices.kinds());
        boolean coders = coder.offer(choices.coders());
        boolean reports = report.offer(choices.reports());
        if (kinds || coders || reports) {
            bar.layout(true);
        }
    }

    FindingFilter filter() {
        return new FindingFilter(severity.chosen(), kind.chosen(), coder.chosen(), report.chosen(), words.getText());
    }

    void setFocus() {
        words.setFocus();
        words.selectAll();
    }
}
