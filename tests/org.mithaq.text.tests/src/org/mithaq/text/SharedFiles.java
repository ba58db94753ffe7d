package org.mithaq.text;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The real reports and hand-made answers that lie beside the project, in {@code ../shared}. */
public final class SharedFiles {

    private SharedFiles() {}

    /** All reports. The test that asks is skipped where they are missing, but fails on the build server. */
    public static List<Path> reports() {
        try (Stream<Path> files = Files.list(folder("reports"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report by its file name. */
    public static RawText report(String name) {
        return read(folder("reports").resolve(name));
    }

    /** A file of hand-made answers. */
    public static Path gold(String name) {
        return folder("gold").resolve(name);
    }

    /** Reads a report. */
    public static RawText read(Path file) {
        try {
            return RawText.decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BrokenTextException e) {
            throw new IllegalStateException(file + " is broken", e);
        }
    }

    private static Path folder(String name) {
        Optional<Path> shared = projectRoot().map(root -> root.resolveSibling("shared").resolve(name));
        if (shared.filter(Files::isDirectory).isEmpty()) {
            String message = "The folder ../shared/" + name + " is missing beside the project";
            if (System.getenv("CI") != null) {
                fail(message);
            }
            assumeTrue(false, message);
        }
        return shared.orElseThrow();
    }

    private static Optional<Path> projectRoot() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("bundles").resolve("org.mithaq.text")))
                .findFirst();
    }
}
