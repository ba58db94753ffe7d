package org.mithaq.export.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.core.store.WriteFailedException.Reason;

/** Tells why tables could not be written. */
public final class WriteFailures {

    private WriteFailures() {
    }

    /**
     * What to tell the user.
     *
     * @param folder what is named where the failure names no file
     * @param failure is given back as it is when it tells that already
     */
    public static WriteFailedException of(Path folder, IOException failure) {
        if (failure instanceof WriteFailedException known) {
            return known;
        }
        Path file = failure instanceof FileSystemException named && named.getFile() != null
                ? StagedFile.known(Path.of(named.getFile())) : folder;
        return new WriteFailedException(file, reason(failure), failure);
    }

    private static Reason reason(IOException failure) {
        String text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (failure instanceof AccessDeniedException || text.contains("read-only")) {
            return Reason.NO_PERMISSION;
        }
        return text.contains("no space left") || text.contains("not enough space") ? Reason.DISK_FULL : Reason.OTHER;
    }
}
