package org.mithaq.core.migrate;

import java.io.IOException;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.baseline.AcceptedFinding;
import org.mithaq.core.baseline.FollowingAcceptance;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.project.Project;

/** What a migration is going to do, worked out in every detail. Making one changes nothing. */
public final class MigrationPlan {

    private final Project project;
    private final LoadedCodebook codebook;
    /** What undo would have taken back when the plan was made: another one after each edit, undo and redo. */
    private final Command lastStep;
    private final MigrationReport report;
    private final PlannedChanges changes;
    private final FollowingAcceptance acceptance;
    private final List<AcceptedFinding> accepted;

    MigrationPlan(Project project, Command lastStep, MigrationReport report, PlannedChanges changes,
            FollowingAcceptance acceptance, List<AcceptedFinding> accepted) {
        this.project = project;
        this.codebook = project.codebook();
        this.lastStep = lastStep;
        this.report = report;
        this.changes = changes;
        this.acceptance = acceptance;
        this.accepted = List.copyOf(accepted);
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
        if (project.codebook() != codebook || project.commandStack().getUndoCommand() != lastStep) {
            throw new RefusedException(Messages.of("migrate.changedMeanwhile"));
        }
        project.editor().migrate(Messages.of("edit.migrate", report.version()), changes::carryOut);
    }

    /**
     * Lets what the project accepts about the records stay accepted. It is once it was carried out; when that is undone, it
     * is as before too. Writes a file; for any thread.
     *
     * @throws MithaqException when what is accepted cannot be read or written; it stays as it was
     */
    public void keepAccepted() throws MithaqException, IOException {
        acceptance.keep(accepted);
    }
}
