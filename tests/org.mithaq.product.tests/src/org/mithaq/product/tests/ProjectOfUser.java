package org.mithaq.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.mithaq.product.tests.Command.Outcome;

/** A project that a user makes with the verbs of the product. Every step has to end well. */
final class ProjectOfUser {

    private static final Path SAMPLES = Path.of("../../samples/reports").toAbsolutePath().normalize();

    private final Product product;
    private final Map<String, String> environment;
    private final Path folder;

    private ProjectOfUser(Product product, Map<String, String> environment, Path folder) {
        this.product = product;
        this.environment = environment;
        this.folder = folder;
    }

    /** Makes the project, in an environment that differs from that of the tests by some variables. */
    static ProjectOfUser create(Product product, Map<String, String> environment, Path folder)
            throws IOException, InterruptedException {
        ProjectOfUser project = new ProjectOfUser(product, environment, folder);
        project.well("new", folder.toString());
        return project;
    }

    static ProjectOfUser create(Product product, Path folder) throws IOException, InterruptedException {
        return create(product, Map.of(), folder);
    }

    /** A report of the samples by the name of its file. */
    static Path sample(String name) {
        return SAMPLES.resolve(name);
    }

    /** All reports of the samples, sorted. */
    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    Path folder() {
        return folder;
    }

    ProjectOfUser imports(Path... reports) throws IOException, InterruptedException {
        well(Stream.concat(Stream.of("import", folder.toString()), Stream.of(reports).map(Path::toString)).toArray(String[]::new));
        return this;
    }

    ProjectOfUser acceptsSuggestions() throws IOException, InterruptedException {
        well("suggest", folder.toString(), "--accept");
        return this;
    }

    /** Writes the tables and returns their folder. */
    Path exportsTo(Path tables) throws IOException, InterruptedException {
        well("export", folder.toString(), "--to", tables.toString());
        return tables;
    }

    /** What the files with codings hold, by their names. */
    Map<String, String> codings() throws IOException {
        Map<String, String> codings = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("coding"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".xmi")).toList()) {
                codings.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return codings;
    }

    private void well(String... arguments) throws IOException, InterruptedException {
        Outcome outcome = product.run(environment, arguments);
        assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
    }
}
