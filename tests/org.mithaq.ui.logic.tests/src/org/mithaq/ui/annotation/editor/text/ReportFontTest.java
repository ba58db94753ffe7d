package org.mithaq.ui.annotation.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The font of reports")
class ReportFontTest {

    private final ReportFont font = new ReportFont(new PreferenceStore());

    @Test
    @DisplayName("is one for Arabic where there is one")
    void prefersArabicFonts() {
        assertThat(ReportFont.family(Set.of("Tahoma", "Noto Naskh Arabic")::contains, "Sans"))
                .isEqualTo("Noto Naskh Arabic");
        assertThat(ReportFont.family(name -> false, "Sans")).isEqualTo("Sans");
    }

    @Test
    @DisplayName("grows and shrinks within bounds and goes back to its first height")
    void zooms() {
        font.zoom(2);
        assertThat(font.height()).isEqualTo(ReportFont.FIRST_HEIGHT + 2);
        font.zoom(-1000);
        assertThat(font.height()).isBetween(6, 10);
        font.zoom(0);
        assertThat(font.height()).isEqualTo(ReportFont.FIRST_HEIGHT);
    }
}
