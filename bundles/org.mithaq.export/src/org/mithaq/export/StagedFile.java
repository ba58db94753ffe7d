package org.mithaq.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside its place, put there when all is well, and taken back when something else fails. */
final class StagedFile {

    private final Path target;
    private final Path staged;
    private final Path previous;

    StagedFile(Path target) {
        this.target = target;
        this.staged = target.resolveSibling("." + target.getFileName() + ".new");
        this.previous = target.resolveSibling("." + target.getFileName() + ".old");
    }

    /** Where to write to. */
    Path staged() {
        return staged;
    }

    /** Where the file is going to be. */
    Path target() {
        return target;
    }

    /** Makes sure that what was written is on the disk. */
    void force() throws IOException {
        try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Puts the new file in its place and keeps a copy of the one that stood there. At no moment is the place empty. */
    void replace() throws IOException {
        if (Files.exists(target)) {
            Files.copy(target, previous, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        move(staged, target);
    }

    /** Brings back the file that stood there before {@link #replace()}, whatever that one achieved. */
    void restore() throws IOException {
        if (Files.exists(previous)) {
            move(previous, target);
        } else if (!Files.exists(staged)) {
            Files.deleteIfExists(target);
        }
    }

    /** Removes all but the file in its place. */
    void clean() throws IOException {
        Files.deleteIfExists(staged);
        Files.deleteIfExists(previous);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
