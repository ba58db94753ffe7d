package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.core.baseline.FindingAcceptance;
import org.mithaq.core.check.CheckSettings;
import org.mithaq.core.check.FindingCounts;
import org.mithaq.core.check.FindingLines;
import org.mithaq.core.check.ProjectChecker;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.IndexedProject;
import org.mithaq.core.project.ProjectSnapshot;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is missing or wrong, but for what the project accepts. Notes alone are no reason to fail. */
final class CheckVerb extends Verb {

    /** The gate of exports, as typed. */
    enum Gate {
        on, off
    }

    @Parameters(paramLabel = "PROJECT", descriptionKey = "parameter.project")
    private Path folder;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "option.check.coders")
    private List<String> coders = List.of();

    @Option(names = "--accept-baseline", descriptionKey = "option.acceptBaseline")
    private boolean accept;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "option.reason")
    private String reason = "";

    @Option(names = "--export-gate", paramLabel = "on|off", descriptionKey = "option.exportGate")
    private Optional<Gate> gate = Optional.empty();

    CheckVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws UserErrorException, MithaqException, IOException {
        IndexedProject project = openIndexed(folder);
        ProjectChecker checker = new ProjectChecker(new CoderChoice(this).of(project.coders(), coders));
        if (gate.isPresent()) {
            new CheckSettings(gate.get() == Gate.on).write(project.layout());
            terminal().note(text(gate.get() == Gate.on ? "check.gate.on" : "check.gate.off"));
        }
        ProjectSnapshot snapshot = ProjectSnapshot.of(project);
        return accept ? accept(checker, snapshot, project) : print(checker, snapshot, project);
    }

    private int print(ProjectChecker checker, ProjectSnapshot snapshot, IndexedProject project) {
        FindingLines lines = new FindingLines(project.layout());
        FindingCounts counts = check(checker, snapshot,
                finding -> terminal().line(lines.line(finding, terminal().locale())));
        terminal().note(counts.total() == 0 ? text("check.fine")
                : text("check.count", counts.errors(), counts.warnings(), counts.notes()));
        if (counts.accepted() > 0) {
            terminal().note(text("check.accepted", counts.accepted()));
        }
        return counts.errors() + counts.warnings() > 0 ? ExitCodes.FINDINGS : ExitCodes.FINE;
    }

    private int accept(ProjectChecker checker, ProjectSnapshot snapshot, IndexedProject project)
            throws MithaqException, IOException {
        List<Finding> findings = new ArrayList<>();
        check(checker, snapshot, findings::add);
        int accepted = new FindingAcceptance(project.layout(), Clock.systemUTC()).accept(
                snapshot.records().index(), findings, reason, CoderName.ofSystemUser().value());
        terminal().line(text("check.baseline", accepted, project.layout().relative(project.layout().baseline())));
        return ExitCodes.FINE;
    }

    private FindingCounts check(ProjectChecker checker, ProjectSnapshot snapshot, Consumer<Finding> found) {
        try (TerminalProgress progress = progress()) {
            return checker.check(snapshot, found, progress);
        }
    }
}
