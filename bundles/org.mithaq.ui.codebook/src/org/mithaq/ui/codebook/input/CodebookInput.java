package org.mithaq.ui.codebook.input;

import java.nio.file.Path;
import org.mithaq.ui.input.KeyedInput;

/** A codebook file of the open project. Equal when the files are, so that a file has one editor. */
public final class CodebookInput extends KeyedInput {

    private final Path file;
    private final FileText first;

    /**
     * @param file the file
     * @param shown how users know it: its path within the project
     * @param first what stands in it, read already because the editor opens on the UI thread
     */
    public CodebookInput(Path file, String shown, FileText first) {
        super(file, file.getFileName().toString(), shown);
        this.file = file;
        this.first = first;
    }

    public Path file() {
        return file;
    }

    FileText first() {
        return first;
    }
}
