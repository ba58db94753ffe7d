package org.mithaq.core.migrate;

import org.eclipse.emf.common.command.Command;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.project.Project;

/** What a migration is going to do, worked out in every detail. Making one changes nothing. */
public final class MigrationPlan {

    private final Project project;
    private final LoadedCodebook codebook;
    private final Command lastStep;
    private final MigrationReport report;
    private final PlannedChanges changes;

    MigrationPlan(Project project, Command lastStep, MigrationReport report, PlannedChanges changes) {
        this.project = project;
        this.codebook = project.codebook();
        this.lastStep = lastStep;
        this.report = report;
        this.changes = changes;
    }

    /** What it does. */
    public MigrationReport report() {
        return report;
    }

    /**
     * Does it, as one step of undo that is not saved yet. Takes little time for each change. For the thread that changes
     * the codings.
     *
     * @throws RefusedException when the project is open for reading only, or when codings or the codebook changed since
     *     the plan was made; nothing is changed
     */
    public void carryOut() {
        if (project.codebook() != codebook || project.commandStack().getMostRecentCommand() != lastStep) {
            throw new RefusedException(Messages.of("migrate.changedMeanwhile"));
        }
        project.editor().migrate(Messages.of("edit.migrate", report.version()), changes::carryOut);
    }
}
