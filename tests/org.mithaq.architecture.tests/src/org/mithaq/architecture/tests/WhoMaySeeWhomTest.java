package org.mithaq.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Who may see whom")
class WhoMaySeeWhomTest {

    /** The design's table: a bundle may use those named here and, through them, what these may use. */
    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            Map.entry("org.mithaq.model", Set.of()),
            Map.entry("org.mithaq.collections", Set.of()),
            Map.entry("org.mithaq.nl.addons", Set.of()),
            Map.entry("org.mithaq.nl.jface", Set.of()),
            Map.entry("org.mithaq.nl.jface.text", Set.of()),
            Map.entry("org.mithaq.nl.jobs", Set.of()),
            Map.entry("org.mithaq.nl.renderers", Set.of()),
            Map.entry("org.mithaq.nl.texteditor", Set.of()),
            Map.entry("org.mithaq.nl.ui", Set.of()),
            Map.entry("org.mithaq.nl.views", Set.of()),
            Map.entry("org.mithaq.nl.workbench", Set.of()),
            Map.entry("org.mithaq.text", Set.of()),
            Map.entry("org.mithaq.codebook", Set.of("org.mithaq.model")),
            Map.entry("org.mithaq.codebook.ide", Set.of("org.mithaq.codebook")),
            Map.entry("org.mithaq.extract", Set.of()),
            Map.entry("org.mithaq.core",
                    Set.of("org.mithaq.model", "org.mithaq.text", "org.mithaq.codebook", "org.mithaq.extract")),
            Map.entry("org.mithaq.export", Set.of("org.mithaq.core")),
            Map.entry("org.mithaq.cli", Set.of("org.mithaq.core", "org.mithaq.export", "org.mithaq.codebook.ide")),
            Map.entry("org.mithaq.ui", Set.of("org.mithaq.core")),
            Map.entry("org.mithaq.ui.annotation", Set.of("org.mithaq.ui")),
            Map.entry("org.mithaq.ui.codebook", Set.of("org.mithaq.ui", "org.mithaq.codebook.ide")),
            Map.entry("org.mithaq.ui.data", Set.of("org.mithaq.ui", "org.mithaq.export")),
            Map.entry("org.mithaq.app", Set.of("org.mithaq.ui", "org.mithaq.ui.annotation", "org.mithaq.ui.codebook",
                    "org.mithaq.ui.data", "org.mithaq.export")));

    private static final List<String> DISPLAY = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui", "org.eclipse.nebula", "org.eclipse.swtchart");

    /** What reads files of strangers: their bundles and packages. */
    private static final List<String> FORMATS = List.of("org.apache.pdfbox", "org.apache.fontbox", "org.jsoup",
            "org.apache.commons");

    private static Map<String, ManifestFile> manifests;

    @BeforeAll
    static void readManifests() {
        manifests = ManifestFile.readAll(Path.of("../../bundles"));
        assertThat(manifests).as("manifests under bundles/").isNotEmpty();
    }

    @TestFactory
    @DisplayName("requires no bundle that the design does not let it use")
    List<DynamicTest> keepsToTheTable() {
        return eachBundle(manifest -> {
            assertThat(TABLE).as("%s has no row in the table: decide what it may use", manifest.name()).containsKey(manifest.name());
            assertThat(manifest.requiredHere())
                    .as("%s may use only %s; remove the others from its Require-Bundle", manifest.name(), allowed(manifest.name()))
                    .isSubsetOf(allowed(manifest.name()));
        });
    }

    @TestFactory
    @DisplayName("nothing left of ui needs a display")
    List<DynamicTest> seesNoDisplay() {
        return eachBundle(manifest -> !isUserInterface(manifest.name()), manifest -> assertThat(manifest.seen())
                .as("%s runs without a display; what needs one belongs in org.mithaq.ui or right of it", manifest.name())
                .noneMatch(seen -> DISPLAY.stream().anyMatch(seen::startsWith)));
    }

    @TestFactory
    @DisplayName("only extract sees what reads foreign formats")
    List<DynamicTest> readsNoForeignFormats() {
        return eachBundle(manifest -> !manifest.name().equals("org.mithaq.extract"), manifest -> assertThat(manifest.seen())
                .as("%s must leave the reading of files to org.mithaq.extract", manifest.name())
                .noneMatch(seen -> FORMATS.stream().anyMatch(seen::startsWith)));
    }

    @TestFactory
    @DisplayName("uses no Xtend and no workspace of core.resources")
    List<DynamicTest> needsNeitherXtendNorResources() {
        return eachBundle(manifest -> assertThat(manifest.seen()).as("%s", manifest.name())
                .doesNotContain("org.eclipse.core.resources").noneMatch(seen -> seen.startsWith("org.eclipse.xtend")));
    }

    @Test
    @DisplayName("text is plain Java with ICU4J alone")
    void textNeedsIcuAlone() {
        assertThat(manifests.get("org.mithaq.text").seen()).as("what org.mithaq.text requires and imports")
                .allMatch(seen -> seen.startsWith("com.ibm.icu"));
    }

    @Test
    @DisplayName("the model needs EMF alone")
    void modelNeedsEmfAlone() {
        assertThat(manifests.get("org.mithaq.model").seen()).as("what org.mithaq.model requires and imports")
                .allMatch(seen -> seen.startsWith("org.eclipse.emf."));
    }

    @Test
    @DisplayName("only app knows all parts of the user interface, and nobody knows app")
    void onlyAppKnowsAllParts() {
        Set<String> parts = new TreeSet<>(manifests.keySet());
        parts.removeIf(name -> !name.startsWith("org.mithaq.ui."));
        assertThat(manifests.get("org.mithaq.app").requiredBundles()).as("org.mithaq.app").containsAll(parts);
        manifests.values().forEach(manifest -> assertThat(manifest.requiredBundles())
                .as("%s must not know the application that is made of it", manifest.name()).doesNotContain("org.mithaq.app"));
    }

    @TestFactory
    @DisplayName("is in no cycle")
    List<DynamicTest> isInNoCycle() {
        return eachBundle(manifest -> assertThat(reached(manifest))
                .as("%s reaches itself through its own Require-Bundle", manifest.name()).doesNotContain(manifest.name()));
    }

    private static List<DynamicTest> eachBundle(Consumer<ManifestFile> check) {
        return eachBundle(manifest -> true, check);
    }

    private static List<DynamicTest> eachBundle(Predicate<ManifestFile> which, Consumer<ManifestFile> check) {
        return manifests.values().stream().filter(which)
                .map(manifest -> DynamicTest.dynamicTest(manifest.name(), () -> check.accept(manifest))).toList();
    }

    private static boolean isUserInterface(String bundle) {
        return bundle.equals("org.mithaq.app") || bundle.equals("org.mithaq.ui") || bundle.startsWith("org.mithaq.ui.");
    }

    private static Set<String> allowed(String bundle) {
        Set<String> allowed = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(TABLE.getOrDefault(bundle, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (allowed.add(next)) {
                open.addAll(TABLE.getOrDefault(next, Set.of()));
            }
        }
        return allowed;
    }

    private static Set<String> reached(ManifestFile from) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(from.requiredHere());
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next) && manifests.containsKey(next)) {
                open.addAll(manifests.get(next).requiredHere());
            }
        }
        return reached;
    }
}
