package org.mithaq.ui.codebook.input;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.mithaq.core.message.Failures;
import org.mithaq.core.store.AtomicFile;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.ModalWork;

/**
 * The documents of codebook files. Files are replaced as a whole, and never when another program has changed them since
 * unless the user says so. No file is read or written on the UI thread.
 */
public final class CodebookDocuments extends AbstractDocumentProvider {

    private static final String PLUGIN = "org.mithaq.ui.codebook";
    private static final int NOT_SYNCHRONIZED = 1;

    private final ModalWork modal;
    private final BooleanSupplier writable;
    private final Consumer<Path> saved;

    /**
     * @param modal keeps the window painting while a file is read or written
     * @param writable whether codebooks may be changed at present
     * @param saved is told on the UI thread which file was written
     */
    public CodebookDocuments(ModalWork modal, BooleanSupplier writable, Consumer<Path> saved) {
        this.modal = modal;
        this.writable = writable;
        this.saved = saved;
    }

    /** A document with the stamp that its file had when it was read or written last. */
    private final class FileInfo extends ElementInfo {
        private long stamp;

        FileInfo(IDocument document, long stamp) {
            super(document, new AnnotationModel());
            this.stamp = stamp;
        }
    }

    @Override
    protected ElementInfo createElementInfo(Object element) throws CoreException {
        FileText first = input(element).first();
        return new FileInfo(new CodebookDocument(first.text()), first.stamp());
    }

    @Override
    protected IDocument createDocument(Object element) throws CoreException {
        FileText read = work(progress -> FileText.read(input(element).file()), InputMessages.Read_failed, element);
        if (getElementInfo(element) instanceof FileInfo info) {
            info.stamp = read.stamp();
        }
        return new CodebookDocument(read.text());
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object element) {
        return new AnnotationModel();
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite)
            throws CoreException {
        Path file = input(element).file();
        if (!overwrite && getModificationStamp(element) != getSynchronizationStamp(element)) {
            throw new CoreException(new Status(IStatus.WARNING, PLUGIN, NOT_SYNCHRONIZED,
                    NLS.bind(InputMessages.Changed_on_disk, file.getFileName()), null));
        }
        byte[] content = document.get().getBytes(StandardCharsets.UTF_8);
        long stamp = work(progress -> {
            new AtomicFile().write(file, content);
            return FileText.stamp(file);
        }, InputMessages.Save_failed, element);
        if (getElementInfo(element) instanceof FileInfo info) {
            info.stamp = stamp;
        }
        saved.accept(file);
    }

    private <T> T work(BackgroundWork.Work<T> work, String failure, Object element) throws CoreException {
        try {
            return modal.run(work).orElseThrow(() -> new CoreException(Status.CANCEL_STATUS));
        } catch (InvocationTargetException e) {
            String why = Failures.of(e.getCause()).in(Locale.getDefault());
            throw new CoreException(new Status(IStatus.ERROR, PLUGIN,
                    NLS.bind(failure, input(element).getToolTipText(), why), e.getCause()));
        }
    }

    @Override
    protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
        return null;
    }

    @Override
    public boolean isModifiable(Object element) {
        return writable.getAsBoolean();
    }

    @Override
    public boolean isReadOnly(Object element) {
        return !writable.getAsBoolean();
    }

    @Override
    public boolean isDeleted(Object element) {
        return getModificationStamp(element) == FileText.NO_FILE;
    }

    /** Asks for the file's time only, as the platform does whenever the editor gets the focus. */
    @Override
    public long getModificationStamp(Object element) {
        return FileText.stamp(input(element).file());
    }

    @Override
    public long getSynchronizationStamp(Object element) {
        return getElementInfo(element) instanceof FileInfo info ? info.stamp : 0;
    }

    @Override
    public boolean isSynchronized(Object element) {
        return getModificationStamp(element) == getSynchronizationStamp(element);
    }

    @Override
    public boolean isNotSynchronizedException(Object element, CoreException failure) {
        return failure.getStatus().getCode() == NOT_SYNCHRONIZED && failure.getStatus().getPlugin().equals(PLUGIN);
    }

    private static CodebookInput input(Object element) {
        return (CodebookInput) element;
    }
}
