package org.mithaq.core.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.layout.ProjectLayout;

/**
 * Lets one process at a time write the codings of a coder. The lock is a file that names its owner. The lock of a
 * process of this computer that died is taken over; one of another computer is respected until its file is removed.
 */
public final class CoderLock implements AutoCloseable {

    private final Path file;
    private final String content;

    private CoderLock(Path file, String content) {
        this.file = file;
        this.content = content;
    }

    /**
     * @throws LockedException when another process, or another project of this process, holds it
     * @throws IOException when the lock cannot be written, for want of permission for example
     */
    public static CoderLock acquire(ProjectLayout layout, CoderName coder, Clock clock)
            throws LockedException, IOException {
        Path file = layout.lock(coder);
        Files.createDirectories(file.getParent());
        Path guard = file.resolveSibling("guard");
        try (FileChannel channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            try (FileLock held = guard(channel)) {
                return take(layout, coder, file, LockOwner.self(clock.instant()));
            }
        }
    }

    /** Keeps two processes from looking at the same dead owner's lock at the same time. */
    private static FileLock guard(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static CoderLock take(ProjectLayout layout, CoderName coder, Path file, LockOwner self)
            throws LockedException, IOException {
        Optional<LockOwner> holder = holder(file);
        if (holder.isPresent() && !holder.get().isDead()) {
            throw new LockedException(coder, holder.get(), layout.relative(file));
        }
        Files.writeString(file, self.toText());
        return new CoderLock(file, self.toText());
    }

    private static Optional<LockOwner> holder(Path file) throws IOException {
        try {
            return LockOwner.parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Gives the lock back, unless somebody removed it and took it meanwhile. */
    @Override
    public void close() throws IOException {
        try {
            if (Files.readString(file).equals(content)) {
                Files.delete(file);
            }
        } catch (NoSuchFileException e) {
            // the lock was removed by hand; there is nothing to give back
            return;
        }
    }
}
