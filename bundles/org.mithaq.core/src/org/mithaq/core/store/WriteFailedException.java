package org.mithaq.core.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.ToldFailure;

/** A file could not be written. What stood there before still stands there, unchanged. */
public final class WriteFailedException extends IOException implements ToldFailure {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no room left. */
        DISK_FULL,
        /** The user may not write there. */
        NO_PERMISSION,
        /** Another program changed the file since it was read. */
        CHANGED_ON_DISK,
        /** The file stands where a folder is needed. */
        NOT_A_FOLDER,
        /** A folder stands where the file is to be. */
        IS_A_FOLDER,
        /** Anything else; the cause says what. */
        OTHER
    }

    private final transient Path file;
    private final Reason reason;

    public WriteFailedException(Path file, Reason reason, Throwable cause) {
        super(message(file, reason, cause).inEnglish(), cause);
        this.file = file;
        this.reason = reason;
    }

    static WriteFailedException of(Path file, long needed, Exception cause) {
        return fileAbove(file).map(above -> new WriteFailedException(above, Reason.NOT_A_FOLDER, cause))
                .orElseGet(() -> new WriteFailedException(file, reason(file, needed, cause), cause));
    }

    private static Optional<Path> fileAbove(Path file) {
        return Stream.iterate(file.toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
                .filter(above -> Files.exists(above) && !Files.isDirectory(above)).findFirst();
    }

    private static Reason reason(Path file, long needed, Exception cause) {
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException
                || String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("read-only")) {
            return Reason.NO_PERMISSION;
        }
        String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("not enough space") || text.contains("quota")
                || lacksRoom(file, needed)) {
            return Reason.DISK_FULL;
        }
        return Files.isDirectory(file) ? Reason.IS_A_FOLDER : Reason.OTHER;
    }

    private static boolean lacksRoom(Path file, long needed) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return Files.isDirectory(folder) && Files.getFileStore(folder).getUsableSpace() < needed;
        } catch (IOException e) {
            return false;
        }
    }

    private static Message message(Path file, Reason reason, Throwable cause) {
        return switch (reason) {
            case DISK_FULL -> Messages.of("write.diskFull", file);
            case NO_PERMISSION -> Messages.of("write.noPermission", file);
            case CHANGED_ON_DISK -> Messages.of("write.changedOnDisk", file);
            case OTHER -> Messages.of("write.failed", file,
                    cause == null ? Messages.of("failure.unknown") : Failures.of(cause));
            case NOT_A_FOLDER -> Messages.of("write.notAFolder", file);
            case IS_A_FOLDER -> Messages.of("write.isAFolder", file);
        };
    }

    /** The file that was to be written. */
    public Path file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Message userMessage() {
        return message(file, reason, getCause());
    }
}
