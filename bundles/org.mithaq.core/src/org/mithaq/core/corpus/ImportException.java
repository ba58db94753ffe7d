package org.mithaq.core.corpus;

import java.nio.file.Path;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.MithaqException;

/** A file cannot be imported; says why. Nothing was imported. */
public final class ImportException extends MithaqException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    ImportException(Path file, Message message) {
        super(message);
        this.file = file;
    }

    /** The file that is at fault. */
    public Path file() {
        return file;
    }
}
