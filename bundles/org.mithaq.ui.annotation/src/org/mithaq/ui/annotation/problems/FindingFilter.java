package org.mithaq.ui.annotation.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.FindingKinds;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.codebook.Severity;
import org.mithaq.text.fold.Folder;

/**
 * Which findings are shown; what is empty lets all through.
 *
 * @param kind the kind of the findings, see {@link FindingKinds}
 * @param coder whose records; findings that are about no record are left out then
 * @param report in whose coding, or about which; findings about no report are left out then
 * @param words stand in the message or the place, spelling variants and case aside
 */
public record FindingFilter(Optional<Severity> severity, Optional<String> kind, Optional<CoderName> coder,
        Optional<ReportId> report, String words) {

    /** Lets all through. */
    public static final FindingFilter ALL = new FindingFilter(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), "");

    /**
     * Those that are shown, in the order of before.
     *
     * @param locale of the messages that the words are looked for in
     */
    public List<Finding> of(List<Finding> findings, Locale locale) {
        Folder folder = Folder.standard();
        String wanted = folder.fold(words);
        return findings.stream().filter(this::hasChosen)
                .filter(finding -> wanted.isEmpty() || folder.fold(finding.line(locale)).contains(wanted)).toList();
    }

    private boolean hasChosen(Finding finding) {
        return severity.filter(chosen -> chosen != finding.severity()).isEmpty()
                && kind.filter(chosen -> !chosen.equals(FindingKinds.of(finding))).isEmpty()
                && (coder.isEmpty() || coder.equals(FilterChoices.coder(finding.place())))
                && (report.isEmpty() || report.equals(FilterChoices.report(finding.place())));
    }
}
