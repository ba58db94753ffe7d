package org.mithaq.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("docs/THIRD-PARTY.md")
class ThirdPartyTest {

    @Test
    @DisplayName("names every bundle of others that the product ships")
    void namesEveryShippedBundle(@TempDir Path state) throws IOException {
        String document = Files.readString(Path.of("../../docs/THIRD-PARTY.md"));
        List<String> shipped = Product.keepingStateIn(state).files("plugins").stream()
                .map(file -> file.replaceFirst("_\\d+\\.\\d+.*$", "")).filter(name -> !name.startsWith("org.mithaq.")).toList();

        assertThat(shipped).isNotEmpty()
                .allSatisfy(name -> assertThat(document).as("add the bundle, its version and licence").contains("| `" + name + "` |"));
    }
}
