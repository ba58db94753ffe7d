package org.mithaq.ui.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The font of codebooks")
class CodebookFontTest {

    @Test
    @DisplayName("is the best one that the computer has")
    void best() {
        assertThat(CodebookFont.family(Set.of("Courier New", "DejaVu Sans Mono")::contains, "Monospace"))
                .isEqualTo("DejaVu Sans Mono");
    }

    @Test
    @DisplayName("is the platform's own where there is none of them")
    void fallback() {
        assertThat(CodebookFont.family(name -> false, "Monospace")).isEqualTo("Monospace");
    }
}
