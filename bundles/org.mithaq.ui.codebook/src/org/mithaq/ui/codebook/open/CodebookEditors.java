package org.mithaq.ui.codebook.open;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mithaq.core.message.Failures;
import org.mithaq.core.project.Project;
import org.mithaq.ui.codebook.CodebookParts;
import org.mithaq.ui.codebook.editor.CodebookEditor;
import org.mithaq.ui.codebook.input.CodebookInput;
import org.mithaq.ui.codebook.input.FileText;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.session.ProjectSession;

/** Opens codebook files of the open project. Files are read in the background. */
public final class CodebookEditors {

    private final IWorkbenchPage page;

    public CodebookEditors(IWorkbenchPage page) {
        this.page = page;
    }

    /** Opens a file, or comes back to its editor, and activates it. */
    public void open(Path file) {
        open(file, editor -> { });
    }

    /**
     * Opens a file and goes to a place of it.
     *
     * @param line counted from 1
     * @param column counted from 1, in UTF-16 units
     */
    public void open(Path file, int line, int column) {
        open(file, editor -> editor.show(line, column));
    }

    /**
     * Opens a file.
     *
     * @param then what to do with its editor, on the UI thread
     */
    public void open(Path file, Consumer<CodebookEditor> then) {
        Path known = file.toAbsolutePath().normalize();
        Optional<CodebookEditor> open = opened(known);
        if (open.isPresent()) {
            page.activate(open.get());
            then.accept(open.get());
            return;
        }
        new BackgroundWork<>(NLS.bind(OpenMessages.Opening, known.getFileName()), progress -> FileText.read(known))
                .onDone(text -> show(known, text).ifPresent(then))
                .onFailed(failure -> MessageDialog.openError(page.getWorkbenchWindow().getShell(), OpenMessages.Failed_title,
                        NLS.bind(OpenMessages.Failed, shown(known), Failures.of(failure).in(Locale.getDefault()))))
                .start(page.getWorkbenchWindow().getWorkbench().getDisplay());
    }

    /** The editor of a file, if it has one. */
    public Optional<CodebookEditor> opened(Path file) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof CodebookEditor editor && editor.file().equals(file)) {
                return Optional.of(editor);
            }
        }
        return Optional.empty();
    }

    private Optional<CodebookEditor> show(Path file, FileText text) {
        if (project().filter(open -> file.startsWith(open.layout().root())).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(page.openEditor(new CodebookInput(file, shown(file), text), CodebookParts.EDITOR))
                    .filter(CodebookEditor.class::isInstance).map(CodebookEditor.class::cast);
        } catch (PartInitException e) {
            ILog.of(CodebookEditors.class).error("The codebook " + file + " cannot be opened", e);
            return Optional.empty();
        }
    }

    private String shown(Path file) {
        return project().map(Project::layout).map(layout -> layout.relative(file)).orElse(file.toString());
    }

    private Optional<Project> project() {
        return page.getWorkbenchWindow().getService(ProjectSession.class).project();
    }
}
