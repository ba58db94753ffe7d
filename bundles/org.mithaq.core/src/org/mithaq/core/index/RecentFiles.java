package org.mithaq.core.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;

/** The contents of the files that were read last: links mostly lead to documents near by. */
final class RecentFiles {

    private static final int REMEMBERED = 32;
    /** Larger ones are read anew each time. */
    private static final int LARGEST = 1_000_000;

    private final Map<Path, byte[]> contents = Collections.synchronizedMap(new RecentlyUsed<>(REMEMBERED));

    byte[] read(Path file) {
        byte[] known = contents.get(file);
        if (known != null) {
            return known;
        }
        try {
            byte[] content = Files.readAllBytes(file);
            if (content.length <= LARGEST) {
                contents.put(file, content);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
