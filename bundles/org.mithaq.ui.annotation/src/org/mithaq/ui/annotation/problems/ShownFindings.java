package org.mithaq.ui.annotation.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mithaq.core.check.FindingCounts;
import org.mithaq.ui.counts.CountedText;

/**
 * How much of what was found is shown.
 *
 * @param counts of all that was found
 * @param listed how many findings the check lists; of very many only the first ones
 * @param shown how many of the listed ones the filters let through
 */
public record ShownFindings(FindingCounts counts, int listed, int shown) {

    /** How many the filters hide. */
    public int hidden() {
        return listed - shown;
    }

    /** How many were found beyond those that are listed. */
    public int unlisted() {
        return Math.max(0, counts.total() - listed);
    }

    /** One line for people: what was found, shown, hidden and accepted; empty when nothing was found nor accepted. */
    public String told(Locale locale) {
        if (counts.total() + counts.accepted() == 0) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(CountedText.of(ProblemMessages.Summary, locale, counts.errors(), counts.warnings()));
        parts.add(CountedText.of(ProblemMessages.Summary_shown, locale, shown, hidden(), counts.accepted()));
        if (unlisted() > 0) {
            parts.add(CountedText.of(ProblemMessages.Summary_unlisted, locale, unlisted()));
        }
        return String.join(" · ", parts);
    }
}
