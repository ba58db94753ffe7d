package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.core.check.FindingLines;
import org.mithaq.core.check.ProjectChecker;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.Severity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what is missing or wrong. Notes alone are no reason to fail. */
final class CheckVerb extends Verb {

    @Parameters(paramLabel = "PROJECT", descriptionKey = "parameter.project")
    private Path folder;

    @Mixin
    private CoderOption coder;

    CheckVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws UserErrorException, MithaqException, IOException {
        try (Project project = open(folder, coder.coder(), Access.READ_ONLY)) {
            new CoderChoice(this).of(project.coders(), coder.typed());
            List<Finding> findings = check(project);
            FindingLines lines = new FindingLines(project.layout());
            findings.forEach(finding -> terminal().line(lines.line(finding, terminal().locale())));
            long errors = count(findings, Severity.ERROR);
            long warnings = count(findings, Severity.WARNING);
            terminal().note(findings.isEmpty() ? text("check.fine")
                    : text("check.count", errors, warnings, findings.size() - errors - warnings));
            return errors + warnings > 0 ? ExitCodes.FINDINGS : ExitCodes.FINE;
        }
    }

    private List<Finding> check(Project project) {
        try (TerminalProgress progress = progress()) {
            return new ProjectChecker().check(project, progress);
        }
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
