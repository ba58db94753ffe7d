package org.mithaq.ui.codebook.checks;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mithaq.ui.codebook.input.CodebookDocument;
import org.mithaq.ui.codebook.language.CodebookLanguage;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.RepeatedWork;

/** Checks a text in the background, a moment after the last key. For the UI thread. */
public final class BackgroundCheck implements IDocumentListener {

    private static final int PAUSE = 250;

    private final CodebookLanguage language;
    private final Path file;
    private final CodebookDocument document;
    private final RepeatedWork<TextCheck> work;
    private final Runnable again;

    /**
     * Begins to listen and to check.
     *
     * @param found is told what the last check found
     */
    public BackgroundCheck(Display display, CodebookLanguage language, Path file, CodebookDocument document,
            Consumer<TextCheck> found) {
        this.language = language;
        this.file = file;
        this.document = document;
        work = new RepeatedWork<>(display, NLS.bind(CheckMessages.Checking, file.getFileName()), PAUSE, this::next,
                found).hidden();
        again = work::soon;
        document.addDocumentListener(this);
        language.addListener(again);
        language.edited(file, document.get());
        work.soon();
    }

    private Optional<BackgroundWork.Work<TextCheck>> next() {
        return language.workspace().map(workspace -> progress -> TextCheck.of(workspace, file, progress::isCancelled));
    }

    /** Whether the text is checked as it is now. */
    public boolean isDone() {
        return work.isDone();
    }

    /** Listens no more; what stands in the file counts again. */
    public void end() {
        work.end();
        document.removeDocumentListener(this);
        language.removeListener(again);
        language.closed(file);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // What counts is the text afterwards.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        language.edited(file, document.get());
        work.soon();
    }
}
