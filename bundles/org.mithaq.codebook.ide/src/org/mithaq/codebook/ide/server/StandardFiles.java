package org.mithaq.codebook.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Copies of the codebooks that come with the program, for clients to look at while the server runs. */
final class StandardFiles {

    private final Map<Path, Path> copies = new HashMap<>();

    synchronized String uri(Path file, String text) {
        return copies.computeIfAbsent(file, name -> copy(name, text)).toUri().toString();
    }

    private Path copy(Path name, String text) {
        try {
            var folder = Files.createTempDirectory("mithaq-standard");
            var copy = Files.writeString(folder.resolve(name.getFileName().toString()), text);
            // The last one to be registered is deleted first.
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            copy.toFile().setReadOnly();
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
