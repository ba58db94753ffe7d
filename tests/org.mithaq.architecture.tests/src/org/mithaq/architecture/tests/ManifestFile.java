package org.mithaq.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What one bundle's manifest says about whom it sees: the bundles it requires and the packages it imports. */
record ManifestFile(String name, List<String> requiredBundles, List<String> importedPackages) {

    /** Reads the manifests of all bundles in the folder, by symbolic name. */
    static Map<String, ManifestFile> readAll(Path bundles) {
        Map<String, ManifestFile> manifests = new TreeMap<>();
        try (Stream<Path> folders = Files.list(bundles)) {
            folders.map(folder -> folder.resolve("META-INF/MANIFEST.MF")).filter(Files::isRegularFile).map(ManifestFile::read)
                    .forEach(manifest -> manifests.put(manifest.name(), manifest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return manifests;
    }

    private static ManifestFile read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            Attributes attributes = new Manifest(stream).getMainAttributes();
            return new ManifestFile(names(attributes.getValue("Bundle-SymbolicName")).getFirst(),
                    names(attributes.getValue("Require-Bundle")), names(attributes.getValue("Import-Package")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a header's clauses, without attributes and directives; commas in quotes part no clauses. */
    private static List<String> names(String header) {
        if (header == null) {
            return List.of();
        }
        return Arrays.stream(header.replaceAll("\"[^\"]*\"", "").split(",")).map(clause -> clause.split(";")[0].strip())
                .filter(name -> !name.isEmpty()).toList();
    }

    /** All that the bundle sees from outside: bundles and packages together. */
    List<String> seen() {
        return Stream.concat(requiredBundles.stream(), importedPackages.stream()).toList();
    }

    /** The bundles of this project that it requires itself. */
    List<String> requiredHere() {
        return requiredBundles.stream().filter(bundle -> bundle.startsWith("org.mithaq.")).toList();
    }
}
