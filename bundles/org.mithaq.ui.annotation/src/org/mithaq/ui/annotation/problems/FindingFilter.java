package org.mithaq.ui.annotation.problems;

import java.util.Locale;
import java.util.function.Predicate;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Severity;
import org.mithaq.text.fold.Folder;

/** Lets findings through whose message or place has the typed words, spelling variants and case aside. */
final class FindingFilter implements Predicate<Finding> {

    private final Folder folder = Folder.standard();
    private final String wanted;
    private final boolean errorsOnly;
    private final Locale locale;

    FindingFilter(String typed, boolean errorsOnly, Locale locale) {
        this.wanted = folder.fold(typed);
        this.errorsOnly = errorsOnly;
        this.locale = locale;
    }

    @Override
    public boolean test(Finding finding) {
        return (!errorsOnly || finding.severity() == Severity.ERROR)
                && (wanted.isEmpty() || folder.fold(finding.line(locale)).contains(wanted));
    }
}
