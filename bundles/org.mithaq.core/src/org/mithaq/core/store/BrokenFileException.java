package org.mithaq.core.store;

import java.nio.file.Path;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;

/** A file of the project cannot be read: cut off, damaged, or made by a newer program. It is left as it is. */
public final class BrokenFileException extends MithaqException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final int column;

    /**
     * @param line the first line that cannot be understood, counted from 1; 0 when unknown
     * @param column the place in the line, counted from 1; 0 when unknown
     */
    public BrokenFileException(Path file, int line, int column, String detail, Throwable cause) {
        super(message(file, line, column, detail), cause);
        this.file = file;
        this.line = Math.max(line, 0);
        this.column = Math.max(column, 0);
    }

    private static Message message(Path file, int line, int column, String detail) {
        return Messages.of("file.broken", file, Math.max(line, 0), Math.max(column, 0), detail);
    }

    public Path file() {
        return file;
    }

    /** Counted from 1; 0 when unknown. */
    public int line() {
        return line;
    }

    /** Counted from 1; 0 when unknown. */
    public int column() {
        return column;
    }
}
