package org.mithaq.ui.annotation.problems;

import java.util.List;
import java.util.Locale;
import org.mithaq.core.check.FindingCounts;
import org.mithaq.core.finding.Finding;

/**
 * What filters let through of what a check found. There may be very many findings: it takes a while to make.
 *
 * @param shown in the order of the check
 * @param filter that let them through
 * @param choices what filters can choose from
 * @param counts of all that was found
 * @param listed how many findings the check lists
 */
record ListedFindings(List<Finding> shown, FindingFilter filter, FilterChoices choices, FindingCounts counts, int listed) {

    static ListedFindings of(List<Finding> findings, FindingCounts counts, FindingFilter filter, Locale locale) {
        return new ListedFindings(filter.of(findings, locale), filter, FilterChoices.of(findings, locale), counts,
                findings.size());
    }

    /** One line for people, see {@link ShownFindings#told}. */
    String told(Locale locale) {
        return new ShownFindings(counts, listed, shown.size()).told(locale);
    }
}
