package org.mithaq.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codebooks that come with the program. A new project copies their files, so that data and codebook are versioned
 * together; an import of a codebook that a project does not have itself is resolved from here.
 */
public final class StandardCodebooks {

    private static final String FOLDER = "/standard/";
    private static final String INDEX = "index.txt";
    private static final String SEPARATOR = "=";

    private StandardCodebooks() {
    }

    /** The names that the standard codebooks give themselves, an imported one before those that import it. */
    public static List<String> names() {
        return List.copyOf(files().keySet());
    }

    /** The name of the file that a standard codebook is stored in, here as in a project; empty for other codebooks. */
    public static Optional<String> fileName(String name) {
        return Optional.ofNullable(files().get(name));
    }

    /**
     * Opens a standard codebook; the caller closes the stream.
     *
     * @param name one of {@link #names()}
     * @return its text in UTF-8
     * @throws IllegalArgumentException when there is none of this name
     */
    public static InputStream open(String name) {
        return resource(fileName(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no standard codebook '" + name + "'")));
    }

    private static Map<String, String> files() {
        try (var in = resource(INDEX)) {
            var files = new LinkedHashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains(SEPARATOR))
                    .map(line -> line.split(SEPARATOR, 2)).forEach(pair -> files.put(pair[0].strip(), pair[1].strip()));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String file) {
        var in = StandardCodebooks.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The program is incomplete: " + FOLDER + file + " is missing");
        }
        return in;
    }
}
