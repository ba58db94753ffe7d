package org.mithaq.export.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.store.WriteFailedException;

/**
 * Several files that come into being together: all are written beside their places first. When anything fails before
 * {@link #commit()} is through, the files that stood there before stand there again.
 */
public final class StagedFiles implements AutoCloseable {

    private final Path folder;
    private final List<StagedFile> files = new ArrayList<>();

    private StagedFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * @param folder where the files are going to be; made when it is missing
     * @throws WriteFailedException when a file stands where the folder or one above it should be
     * @throws IOException when the folder cannot be made
     */
    public static StagedFiles in(Path folder) throws IOException {
        refuseFile(folder.toAbsolutePath());
        return new StagedFiles(Files.createDirectories(folder));
    }

    private static void refuseFile(Path folder) throws WriteFailedException {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at) && !Files.isDirectory(at)) {
                throw new WriteFailedException(at, WriteFailedException.Reason.NOT_A_FOLDER, null);
            }
        }
    }

    /**
     * Begins a file.
     *
     * @param name of the file in the folder
     * @throws IOException when a folder stands in its place, or what an earlier try left there cannot be removed
     */
    public StagedFile begin(String name) throws IOException {
        Path target = folder.resolve(name);
        if (Files.isDirectory(target)) {
            throw new WriteFailedException(target, WriteFailedException.Reason.IS_A_FOLDER, null);
        }
        StagedFile file = new StagedFile(target);
        files.add(file);
        file.clean();
        return file;
    }

    /**
     * Puts all files in their places, or none.
     *
     * @throws IOException when one of them cannot be put there; what stood there before stands there again
     */
    public void commit() throws IOException {
        for (StagedFile file : files) {
            file.force();
        }
        List<StagedFile> replaced = new ArrayList<>();
        try {
            for (StagedFile file : files) {
                replaced.add(file);
                file.replace();
            }
        } catch (IOException e) {
            restore(replaced, e);
            throw e;
        }
    }

    private static void restore(List<StagedFile> replaced, IOException cause) {
        for (StagedFile file : replaced.reversed()) {
            try {
                file.restore();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** Removes what was only staged. */
    @Override
    public void close() throws IOException {
        for (StagedFile file : files) {
            file.clean();
        }
    }
}
