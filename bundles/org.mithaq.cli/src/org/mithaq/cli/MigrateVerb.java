package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mithaq.codebook.version.CodebookVersion;
import org.mithaq.core.coding.Recovery;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.migrate.Migration;
import org.mithaq.core.migrate.MigrationReport;
import org.mithaq.core.migrate.ReportLines;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets the codings of one coder follow the codebook, or tells what would happen. */
final class MigrateVerb extends Verb {

    @Parameters(paramLabel = "PROJECT", descriptionKey = "parameter.project")
    private Path folder;

    @Option(names = "--dry-run", descriptionKey = "option.dryRun")
    private boolean dryRun;

    @Option(names = "--from", paramLabel = "VERSION", descriptionKey = "option.from")
    private Optional<String> from = Optional.empty();

    @Mixin
    private CoderOption coder;

    MigrateVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws UserErrorException, MithaqException, IOException {
        Optional<CodebookVersion> assumed = from.isEmpty() ? Optional.empty() : Optional.of(version(from.get()));
        try (Project project = open(folder, coder.coder(), dryRun ? Access.READ_ONLY : Access.READ_WRITE)) {
            new CoderChoice(this).of(project.coders(), coder.typed());
            tellProblems(project.openingProblems());
            if (project.codebook().hasErrors()) {
                throw userError("error.codebook", folder);
            }
            if (!dryRun) {
                recover(project);
            }
            Migration migration = Migration.of(project, assumed);
            MigrationReport report = dryRun ? migration.plan(ProgressMonitor.NONE).report() : migration.run();
            if (!dryRun) {
                project.save();
            }
            ReportLines.of(report, terminal().locale()).forEach(terminal()::line);
            terminal().note(text(dryRun ? "migrate.preview" : "migrate.done", records(report), report.version()));
            return report.undecided().isEmpty() && report.unclear().isEmpty() ? ExitCodes.FINE : ExitCodes.FINDINGS;
        }
    }

    private CodebookVersion version(String typed) throws UserErrorException {
        return CodebookVersion.of(typed).orElseThrow(() -> userError("error.version", typed));
    }

    private static int records(MigrationReport report) {
        return report.records().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What an earlier process could not save is the coder's work, and follows along. */
    private void recover(Project project) throws IOException {
        Optional<Recovery> left = project.pendingJournal();
        if (left.isPresent()) {
            left.get().recover();
            terminal().note(text("suggest.recovered", left.get().steps(), left.get().lastChange()));
        }
    }
}
