package org.mithaq.testsupport;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The real reports and the hand-made answers that lie beside the project, in {@code ../shared}. A test that asks for
 * them where they are missing fails on the build server and is skipped elsewhere.
 */
public final class SharedData {

    private SharedData() {
    }

    /** A report by the name of its file. */
    public static Path report(String name) {
        return folder("reports").resolve(name);
    }

    /** All reports, sorted. */
    public static List<Path> reports() {
        return texts(folder("reports"));
    }

    /** The reports that were written for the project, sorted; they are always there. */
    public static List<Path> samples() {
        return texts(projectRoot().orElseThrow().resolve("samples").resolve("reports"));
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of answers by its name. */
    public static Path gold(String name) {
        return folder("gold").resolve(name);
    }

    /** The folder that holds {@code bundles}, wherever the tests were started. */
    public static Optional<Path> projectRoot() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("bundles").resolve("org.mithaq.model")))
                .findFirst();
    }

    private static Path folder(String name) {
        Optional<Path> folder = projectRoot().map(root -> root.resolveSibling("shared").resolve(name))
                .filter(Files::isDirectory);
        if (folder.isEmpty()) {
            String message = "The folder ../shared/" + name + " is missing beside the project";
            if (System.getenv("CI") != null) {
                fail(message);
            }
            abort(message);
        }
        return folder.orElseThrow();
    }
}
