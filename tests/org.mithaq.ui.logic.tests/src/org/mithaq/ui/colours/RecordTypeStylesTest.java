package org.mithaq.ui.colours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The styles of record types")
class RecordTypeStylesTest {

    private static final RGB BLACK = new RGB(0, 0, 0);
    private static final RGB WHITE = new RGB(255, 255, 255);

    @Test
    @DisplayName("keep black text legible on every background, also on that of a selected record")
    void textIsLegible() {
        for (RecordTypeStyle style : RecordTypeStyles.all()) {
            assertThat(contrast(style.background(), BLACK)).as("%s", style).isGreaterThan(12);
            assertThat(contrast(style.selectedBackground(), BLACK)).as("%s", style).isGreaterThan(7);
        }
    }

    @Test
    @DisplayName("have lines that stand out from white and from their background")
    void linesAreSeen() {
        for (RecordTypeStyle style : RecordTypeStyles.all()) {
            assertThat(contrast(style.line(), WHITE)).as("%s", style).isGreaterThan(4.5);
            assertThat(contrast(style.line(), style.background())).as("%s", style).isGreaterThan(4.5);
        }
    }

    @Test
    @DisplayName("differ between the types of a codebook, by more than colour between neighbours")
    void typesDiffer() {
        RecordTypeStyles styles = new RecordTypeStyles(List.of("Agreement", "Phase", "Clause", "Stance"));

        assertThat(List.of(styles.of("Agreement").stroke(), styles.of("Phase").stroke(), styles.of("Clause").stroke(),
                styles.of("Stance").stroke())).doesNotHaveDuplicates();
        assertThat(styles.of("Unknown")).isNotNull();
    }

    /** As WCAG 2 defines it: 1 to 21. */
    private static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
