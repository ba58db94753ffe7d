package org.mithaq.ui.annotation.form;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Severity;

/** What is wrong with a field, below it. */
final class FindingLines {

    private final LineArea line;
    private final FormSite site;

    FindingLines(Composite parent, FormSite site) {
        this.site = site;
        this.line = new LineArea(parent, site);
    }

    /** Whether the form has to be laid out anew. */
    boolean show(List<Finding> findings) {
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return line.show(findings.stream().map(finding -> finding.message(site.context().locale())).distinct()
                .collect(Collectors.joining("\n")), error ? LineArea.Kind.ERROR : LineArea.Kind.WARNING);
    }
}
