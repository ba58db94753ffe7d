package org.mithaq.core.corpus;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What the name of a file says. */
final class FileNames {

    private static final Set<String> TEXTS = Set.of("txt", "text", "md", "markdown");

    private FileNames() {
    }

    static String withoutExtension(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    static String extension(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it is plain text or Markdown. */
    static boolean isText(Path file) {
        return TEXTS.contains(extension(file));
    }
}
