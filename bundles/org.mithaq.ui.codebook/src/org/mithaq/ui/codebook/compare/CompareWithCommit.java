package org.mithaq.ui.codebook.compare;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mithaq.core.committed.CommittedFile;
import org.mithaq.core.committed.CommittedFiles;
import org.mithaq.core.message.Failures;
import org.mithaq.ui.codebook.CodebookParts;
import org.mithaq.ui.jobs.BackgroundWork;

/** Opens a file beside how it was committed last, or says why there is nothing to compare it with and what to do. */
public final class CompareWithCommit {

    private final IWorkbenchPage page;

    public CompareWithCommit(IWorkbenchPage page) {
        this.page = page;
    }

    /** Reads the last commit in the background and opens both texts. */
    public void open(Path file) {
        String name = file.getFileName().toString();
        new BackgroundWork<>(CompareMessages.Reading, progress -> CommittedFiles.of(file)).onDone(committed -> {
            switch (committed) {
                case CommittedFile.Found found -> show(new CompareInput(file, found));
                case CommittedFile.Missing missing -> MessageDialog.openInformation(shell(), CompareMessages.Title,
                        NLS.bind(why(missing), name));
            }
        }).onFailed(failure -> {
            ILog.of(CompareWithCommit.class).error("The repository of " + file + " cannot be read", failure);
            MessageDialog.openError(shell(), CompareMessages.Title,
                    NLS.bind(CompareMessages.Failed, name, Failures.of(failure).in(Locale.getDefault())));
        }).start(page.getWorkbenchWindow().getWorkbench().getDisplay());
    }

    private static String why(CommittedFile.Missing missing) {
        return switch (missing) {
            case NO_REPOSITORY -> CompareMessages.No_repository;
            case NO_COMMIT -> CompareMessages.No_commit;
            case NOT_COMMITTED -> CompareMessages.Not_committed;
        };
    }

    private void show(CompareInput input) {
        try {
            page.openEditor(input, CodebookParts.COMPARE);
        } catch (PartInitException e) {
            ILog.of(CompareWithCommit.class).error("The comparison cannot be opened", e);
        }
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
