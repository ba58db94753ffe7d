package org.mithaq.codebook.ide.result;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Edits of several files that belong together: all of them are made, or none.
 *
 * @param byFile the edits of each file, in offsets of its text before
 */
public record FileEdits(Map<Path, List<TextEdit>> byFile) {

    public FileEdits {
        var copy = new LinkedHashMap<Path, List<TextEdit>>();
        byFile.forEach((file, edits) -> copy.put(file, List.copyOf(edits)));
        byFile = java.util.Collections.unmodifiableMap(copy);
    }

    /** Edits of one file. */
    public static FileEdits of(Path file, TextEdit... edits) {
        return new FileEdits(Map.of(file, List.of(edits)));
    }
}
