package org.mithaq.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The packages of a bundle")
class PackagesInNoCircleTest {

    @TestFactory
    @DisplayName("do not use each other in a circle")
    List<DynamicTest> useEachOtherInOneDirection() {
        List<SourcePackages> bundles = SourcePackages.readAll(Path.of("../../bundles"));
        assertThat(bundles).extracting(SourcePackages::bundle).contains("org.mithaq.core", "org.mithaq.text");
        return bundles.stream().map(bundle -> DynamicTest.dynamicTest(bundle.bundle(), () -> assertThat(bundle.inCircles())
                .as("packages of %s that reach themselves: move what both need into one that both use", bundle.bundle())
                .isEmpty())).toList();
    }

    @Test
    @DisplayName("are found in a circle when they are in one, other than through the entrance")
    void findsCircles() {
        SourcePackages bundle = new SourcePackages("a", Map.of("a", Set.of("a.b", "a.e"), "a.b", Set.of("a.c"),
                "a.c", Set.of("a.d"), "a.d", Set.of("a.b"), "a.e", Set.of("a")));
        assertThat(bundle.inCircles()).containsExactly("a.b", "a.c", "a.d");
    }
}
