package org.mithaq.ui.codebook.input;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A codebook file of the open project. Equal when the files are, so that a file has one editor. */
public final class CodebookInput implements IEditorInput {

    private final Path file;
    private final String shown;
    private final FileText first;

    /**
     * @param file the file
     * @param shown how users know it: its path within the project
     * @param first what stands in it, read already because the editor opens on the UI thread
     */
    public CodebookInput(Path file, String shown, FileText first) {
        this.file = file;
        this.shown = shown;
        this.first = first;
    }

    public Path file() {
        return file;
    }

    FileText first() {
        return first;
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return shown;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    /** Null, as the platform wants it of inputs that are not kept: projects are opened by users, not by the window. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    /** Null, as the platform wants it where there is no adapter. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodebookInput that && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
