package org.mithaq.ui.annotation.problems;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.annotation.editor.ReportEditors;
import org.mithaq.ui.annotation.form.RecordFormView;
import org.mithaq.ui.annotation.records.EvidenceJump;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.selection.SelectedCoding;
import org.mithaq.ui.session.ProjectSession;

/**
 * Leads to the place of a finding: the record in the editor and its field in the form, the report, or the file; from codings
 * that are older than the codebook to what lets them follow.
 */
final class FindingJump {

    private static final String OPEN_CODEBOOK = "org.mithaq.codebook.open";
    private static final String MIGRATE = "org.mithaq.codings.migrate";
    private static final String OUTDATED = "coding.outdated";

    private final IWorkbenchPage page;
    private final ProjectSession session;

    FindingJump(IWorkbenchPage page, ProjectSession session) {
        this.page = page;
        this.session = session;
    }

    void to(Finding finding) {
        switch (finding.place()) {
            case Place.InRecord place -> record(place).ifPresentOrElse(record -> show(record, place),
                    () -> tell(finding));
            case Place.InReport place -> ReportEditors.open(page, place.report(), "");
            case Place.InFile place when place.file().endsWith(ProjectLayout.CODEBOOK) -> openCodebook(place, finding);
            case Place.InFile place when finding.code().equals(OUTDATED) && isOwn(place) -> run(MIGRATE, Map.of(), finding);
            default -> tell(finding);
        }
    }

    private boolean isOwn(Place.InFile place) {
        return session.project().filter(project -> place.file().startsWith("coding/" + project.coder() + "/")).isPresent();
    }

    /**
     * Leads to a record, and a feature of it, as {@link #to(Finding)} does.
     *
     * @return false when it is none of the coder's own records
     */
    boolean toRecord(Place.InRecord place) {
        Optional<CodedRecord> known = record(place);
        known.ifPresent(record -> show(record, place));
        return known.isPresent();
    }

    private Optional<CodedRecord> record(Place.InRecord place) {
        return session.project().filter(project -> project.coder().equals(place.coder()))
                .flatMap(project -> own(project, place));
    }

    private static Optional<CodedRecord> own(Project project, Place.InRecord place) {
        return RecordId.isValid(place.recordId()) ? project.record(new RecordId(place.recordId())) : Optional.empty();
    }

    private void show(CodedRecord record, Place.InRecord place) {
        new EvidenceJump(page).to(record, place.report());
        page.getWorkbenchWindow().getService(CodingSelection.class)
                .select(SelectedCoding.of(place.report(), record), this);
        try {
            if (page.showView(AnnotationParts.FORM) instanceof RecordFormView form) {
                form.focus(place.variable(), Optional.empty());
            }
        } catch (PartInitException e) {
            ILog.of(FindingJump.class).error("The form cannot be shown", e);
        }
    }

    /** By a command: the editor of codebooks belongs to another part of the window. */
    private void openCodebook(Place.InFile place, Finding finding) {
        run(OPEN_CODEBOOK, Map.of(OPEN_CODEBOOK + ".file", place.file(), OPEN_CODEBOOK + ".line",
                String.valueOf(place.line()), OPEN_CODEBOOK + ".column", String.valueOf(place.column())), finding);
    }

    private void run(String id, Map<String, String> parameters, Finding finding) {
        Command command = page.getWorkbenchWindow().getService(ICommandService.class).getCommand(id);
        try {
            page.getWorkbenchWindow().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            ILog.of(FindingJump.class).error("A problem does not lead to its place", e);
            tell(finding);
        }
    }

    private void tell(Finding finding) {
        MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), ProblemMessages.Title,
                finding.line(Locale.getDefault()));
    }
}
