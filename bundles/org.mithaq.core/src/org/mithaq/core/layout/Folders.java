package org.mithaq.core.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is in a folder, in the same order on every machine; nothing when the folder is missing. */
public final class Folders {

    private Folders() {
    }

    public static List<Path> folders(Path folder) {
        return list(folder, Files::isDirectory);
    }

    public static List<Path> files(Path folder, String ending) {
        return list(folder, file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")
                && file.getFileName().toString().endsWith(ending));
    }

    private static List<Path> list(Path folder, Predicate<Path> filter) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(filter).sorted((a, b) -> a.getFileName().toString()
                    .compareTo(b.getFileName().toString())).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
