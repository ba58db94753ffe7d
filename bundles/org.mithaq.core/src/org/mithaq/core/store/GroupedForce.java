package org.mithaq.core.store;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Forces what was written to the disk, a moment later, in another thread, and everything that was written until then at
 * once: nobody waits for the disk, and a power cut costs the work of about a second.
 */
final class GroupedForce {

    private static final long PAUSE_IN_MILLISECONDS = 500;

    /** Makes sure that a file and its name are on the disk. */
    @FunctionalInterface
    interface Disk {
        void force(FileChannel channel, Path file) throws IOException;
    }

    private record Written(FileChannel channel, Path file) {
    }

    private final Disk disk;
    private final Executor later;
    private Optional<Written> due = Optional.empty();
    private Optional<IOException> failure = Optional.empty();

    GroupedForce() {
        this(GroupedForce::force, CompletableFuture.delayedExecutor(PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS,
                work -> Thread.ofVirtual().start(work)));
    }

    /** With another disk, and another way to wait. */
    GroupedForce(Disk disk, Executor later) {
        this.disk = disk;
        this.later = later;
    }

    private static void force(FileChannel channel, Path file) throws IOException {
        channel.force(false);
        AtomicFile.forceFolder(file.toAbsolutePath().getParent());
    }

    /**
     * Something was written.
     *
     * @throws IOException when what was written earlier could not be forced; told once
     */
    synchronized void written(FileChannel channel, Path file) throws IOException {
        boolean isWaiting = due.isPresent();
        due = Optional.of(new Written(channel, file));
        if (!isWaiting) {
            later.execute(this::forceLater);
        }
        if (failure.isPresent()) {
            IOException told = failure.get();
            failure = Optional.empty();
            throw told;
        }
    }

    private void forceLater() {
        try {
            forceNow();
        } catch (ClosedChannelException e) {
            // was forced, or was not to be kept
            return;
        } catch (IOException e) {
            tell(e);
        }
    }

    private synchronized void tell(IOException e) {
        failure = Optional.of(e);
    }

    /** Forces what is not forced yet, before going on. */
    void forceNow() throws IOException {
        Optional<Written> written = take();
        if (written.isPresent()) {
            disk.force(written.get().channel(), written.get().file());
        }
    }

    /** What is written from now on is another group. */
    private synchronized Optional<Written> take() {
        Optional<Written> written = due;
        due = Optional.empty();
        return written;
    }
}
