package org.mithaq.core.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that are meant where folders are named. */
public final class ImportFiles {

    private static final int DEEPEST = 32;

    private ImportFiles() {
    }

    /**
     * Files stay as they are; a folder stands for all files in it and in its folders whose names say that they can be
     * imported, in the order of their names. Hidden files and folders are left out.
     *
     * @throws IOException when a folder cannot be read
     */
    public static List<Path> in(List<Path> filesAndFolders) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path));
            } else {
                files.add(path);
            }
        }
        return List.copyOf(files);
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(file -> isVisible(folder.relativize(file)) && FileText.isKnown(file) && Files.isRegularFile(file))
                    .sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isVisible(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
                return false;
            }
        }
        return true;
    }
}
