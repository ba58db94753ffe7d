package org.mithaq.ui.annotation.editor;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mithaq.core.id.ReportId;
import org.mithaq.text.RawSegments;
import org.mithaq.ui.annotation.AnnotationParts;

/** Opens reports and shows places in them. */
public final class ReportEditors {

    private ReportEditors() {
    }

    /**
     * Opens a report, or comes back to its editor, and activates it.
     *
     * @param title what the tab says; empty for the id
     */
    public static Optional<ReportEditor> open(IWorkbenchPage page, ReportId report, String title) {
        return open(page, report, title, true);
    }

    /** Opens a report as {@link #open(IWorkbenchPage, ReportId, String)} does and scrolls to a passage of it. */
    public static void reveal(IWorkbenchPage page, ReportId report, String title, RawSegments segments) {
        open(page, report, title, true).ifPresent(editor -> editor.reveal(segments));
    }

    /** Shows the words of a suggestion in the report's editor and leaves the focus where it is. */
    public static Optional<ReportEditor> showSuggestion(IWorkbenchPage page, ReportId report, RawSegments words) {
        Optional<ReportEditor> editor = open(page, report, "", false);
        editor.ifPresent(shown -> shown.showSuggestion(Optional.of(words)));
        return editor;
    }

    /** Opens a report, scrolls to a passage of it and selects it, from its first to its last character. */
    public static void select(IWorkbenchPage page, ReportId report, RawSegments segments) {
        open(page, report, "", true).ifPresent(editor -> editor.select(segments));
    }

    private static Optional<ReportEditor> open(IWorkbenchPage page, ReportId report, String title, boolean activate) {
        try {
            return Optional.of(page.openEditor(new ReportEditorInput(report, title), AnnotationParts.EDITOR, activate))
                    .filter(ReportEditor.class::isInstance).map(ReportEditor.class::cast);
        } catch (PartInitException e) {
            ILog.of(ReportEditors.class).error("The report " + report + " cannot be opened", e);
            return Optional.empty();
        }
    }
}
