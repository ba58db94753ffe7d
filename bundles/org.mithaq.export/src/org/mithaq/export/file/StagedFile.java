package org.mithaq.export.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside its place, put there when all is well, and taken back when something else fails. */
public final class StagedFile {

    private static final String NEW = ".new";
    private static final String OLD = ".old";

    private final Path target;
    private final Path staged;
    private final Path previous;

    StagedFile(Path target) {
        this.target = target;
        this.staged = target.resolveSibling("." + target.getFileName() + NEW);
        this.previous = target.resolveSibling("." + target.getFileName() + OLD);
    }

    /** The file that a user knows: the target of a file that is written beside it, or the file itself. */
    static Path known(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean beside = name.startsWith(".") && (name.endsWith(NEW) || name.endsWith(OLD));
        return beside ? file.resolveSibling(name.substring(1, name.length() - NEW.length())) : file;
    }

    /** Where to write to: a hidden file in the folder of {@link #target()}. */
    public Path staged() {
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
