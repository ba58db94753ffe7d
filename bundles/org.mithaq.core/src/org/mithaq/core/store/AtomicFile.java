package org.mithaq.core.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Replaces files as a whole: at every moment, a crash and a power cut included, there is either the old content or the
 * new one. Writes beside the file, forces it to the disk, and renames. A symbolic link stays a link; permissions stay.
 */
public final class AtomicFile {

    /** Writes all bytes to a new file and forces them to the disk. */
    @FunctionalInterface
    public interface Writer {
        void write(Path file, byte[] content) throws IOException;
    }

    private final Writer writer;

    public AtomicFile() {
        this(AtomicFile::writeForced);
    }

    /** For disks that fail at a chosen moment. */
    public AtomicFile(Writer writer) {
        this.writer = writer;
    }

    /**
     * Makes the missing folders, then replaces or makes the file.
     *
     * @throws WriteFailedException when that is not possible; the file is as it was before
     */
    public void write(Path file, byte[] content) throws WriteFailedException {
        Path beside = null;
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            refuseProtected(target);
            Files.createDirectories(target.getParent());
            beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            writer.write(beside, content);
            keepPermissions(target, beside);
            replace(beside, target);
        } catch (IOException | RuntimeException e) {
            remove(beside);
            throw WriteFailedException.of(file, content.length, e);
        }
    }

    private static void refuseProtected(Path target) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new java.nio.file.AccessDeniedException(target.toString());
        }
    }

    private static void writeForced(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void replace(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(target.getParent());
    }

    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows has no handle for a folder; the rename itself is done.
            return;
        }
    }

    private static void remove(Path beside) {
        if (beside == null) {
            return;
        }
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            System.getLogger(AtomicFile.class.getName()).log(System.Logger.Level.DEBUG, "Left behind: " + beside, e);
        }
    }
}
