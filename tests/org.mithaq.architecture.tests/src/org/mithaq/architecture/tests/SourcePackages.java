package org.mithaq.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packages of a bundle and which of its other packages each imports, as its sources say.
 *
 * @param bundle symbolic name
 * @param imports for each package the packages of the same bundle that it imports
 */
record SourcePackages(String bundle, Map<String, Set<String>> imports) {

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([a-z_0-9.]+)\\.[A-Z]", Pattern.MULTILINE);

    /** Every bundle below the folder that has sources of its own. */
    static List<SourcePackages> readAll(Path bundles) {
        try (Stream<Path> folders = Files.list(bundles)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src"))).sorted()
                    .map(SourcePackages::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourcePackages read(Path bundle) {
        Map<String, Set<String>> imports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(bundle.resolve("src"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> add(file, imports));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        imports.forEach((name, imported) -> imported.retainAll(imports.keySet()));
        return new SourcePackages(bundle.getFileName().toString(), imports);
    }

    private static void add(Path file, Map<String, Set<String>> imports) {
        try {
            String source = Files.readString(file);
            Matcher declared = PACKAGE.matcher(source);
            if (declared.find()) {
                String own = declared.group(1);
                Set<String> imported = imports.computeIfAbsent(own, name -> new TreeSet<>());
                IMPORT.matcher(source).results().map(found -> found.group(1)).filter(name -> !name.equals(own))
                        .forEach(imported::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The packages that reach themselves. The first package of a bundle is its entrance: it hands work to those below it and holds
     * the words they share, so that ways through it do not count.
     */
    Set<String> inCircles() {
        Set<String> circles = new TreeSet<>();
        imports.keySet().stream().filter(name -> !name.equals(bundle) && reached(name).contains(name)).forEach(circles::add);
        return circles;
    }

    private Set<String> reached(String from) {
        Set<String> reached = new TreeSet<>();
        add(from, reached);
        return reached;
    }

    private void add(String from, Set<String> reached) {
        for (String next : imports.getOrDefault(from, Set.of())) {
            if (!next.equals(bundle) && reached.add(next)) {
                add(next, reached);
            }
        }
    }
}
