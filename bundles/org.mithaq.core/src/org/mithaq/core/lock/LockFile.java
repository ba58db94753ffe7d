package org.mithaq.core.lock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock that is a file which names its owner. The lock of a process of this computer that died is taken over; one of
 * another computer is respected until its file is removed. Nobody has a lock twice, the same thread neither.
 */
public final class LockFile implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Path file;
    private final String content;

    private LockFile(Path file, String content) {
        this.file = file;
        this.content = content;
    }

    /**
     * @param file in a folder for locks alone; missing folders are made
     * @param clock tells since when the lock is held
     * @throws HeldException when somebody holds it
     * @throws IOException when the lock cannot be written, for want of permission for example
     */
    public static LockFile take(Path file, Clock clock) throws HeldException, IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = guard(file); FileLock held = lock(channel)) {
            return write(file, LockOwner.self(clock.instant()));
        }
    }

    /**
     * As the other one, for work that takes a moment only.
     *
     * @param patience how long to wait for others
     * @throws HeldException when somebody still holds it then
     */
    public static LockFile take(Path file, Clock clock, Duration patience) throws HeldException, IOException {
        long begin = System.nanoTime();
        while (true) {
            try {
                return take(file, clock);
            } catch (HeldException e) {
                if (System.nanoTime() - begin >= patience.toNanos()) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static FileChannel guard(Path file) throws IOException {
        return FileChannel.open(file.resolveSibling("guard"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Keeps two processes from looking at the same dead owner's lock at the same time. */
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static LockFile write(Path file, LockOwner self) throws HeldException, IOException {
        Optional<LockOwner> holder = holder(file);
        if (holder.isPresent() && !holder.get().isDead()) {
            throw new HeldException(holder.get());
        }
        Files.writeString(file, self.toText());
        return new LockFile(file, self.toText());
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
        try (FileChannel channel = guard(file); FileLock held = lock(channel)) {
            if (Files.readString(file).equals(content)) {
                Files.delete(file);
            }
        } catch (NoSuchFileException e) {
            // the lock was removed by hand; there is nothing to give back
            return;
        }
    }
}
