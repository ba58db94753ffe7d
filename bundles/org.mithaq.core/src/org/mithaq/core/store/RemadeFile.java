package org.mithaq.core.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files that can always be made again: others see the old content or the new one, also when several processes
 * write, but nothing is forced to the disk, and it is no error when nothing can be written.
 */
public final class RemadeFile {

    private static final System.Logger LOG = System.getLogger(RemadeFile.class.getName());

    private RemadeFile() {
    }

    /**
     * Makes the missing folders, then replaces or makes the file.
     *
     * @return whether that was possible; the file is as it was before when it was not
     */
    public static boolean write(Path file, byte[] content) {
        Path beside = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().threadId() + ".tmp");
        try {
            Files.createDirectories(file.getParent());
            Files.write(beside, content);
            replace(beside, file);
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Kept in memory: " + file, e);
            remove(beside);
            return false;
        }
    }

    private static void replace(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What is left over stays where it cannot be removed: nobody reads it. */
    public static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Left behind: " + file, e);
        }
    }
}
