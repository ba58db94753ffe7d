package org.mithaq.core.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;

/** Reads files that users name. */
public final class GivenFile {

    private GivenFile() {
    }

    /**
     * All that a file holds.
     *
     * @throws MithaqException when it is a folder, is not there, or cannot be read: names it and says what to do
     */
    public static byte[] read(Path file) throws MithaqException {
        if (Files.isDirectory(file)) {
            throw new MithaqException(Messages.of("file.isFolder", file));
        }
        try {
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw unreadable(file, e);
        } catch (IOException e) {
            throw Files.exists(file) ? unreadable(file, e) : new MithaqException(Messages.of("file.missing", file), e);
        }
    }

    private static MithaqException unreadable(Path file, IOException cause) {
        return new MithaqException(Messages.of("file.unreadable", file, Failures.of(cause)), cause);
    }
}
