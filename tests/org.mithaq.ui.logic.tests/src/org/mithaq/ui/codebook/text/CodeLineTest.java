package org.mithaq.ui.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cells take the direction of their first letter, and that of the window where they have none. */
@DisplayName("A line of a codebook in a table of an Arabic window")
class CodeLineTest {

    @Test
    @DisplayName("stays as it is where it can only be read from left to right")
    void plain() {
        assertThat(CodeLine.shown("rename category Kind.ceasefire to truce"))
                .isEqualTo("rename category Kind.ceasefire to truce");
    }

    @Test
    @DisplayName("reads from left to right, and its Arabic texts by themselves")
    void keepsTheOrder() {
        String shown = CodeLine.shown("north ar \"الشمال\" cue \"إدلب\", \"حلب\" en \"North\"");
        Bidi bidi = new Bidi(shown, Bidi.LEVEL_DEFAULT_RTL);

        assertThat(place(bidi, shown, "north")).isLessThan(place(bidi, shown, "cue"));
        assertThat(place(bidi, shown, "cue")).isLessThan(place(bidi, shown, "إدلب"));
        assertThat(place(bidi, shown, "إدلب")).isLessThan(place(bidi, shown, "حلب"));
        assertThat(place(bidi, shown, "حلب")).isLessThan(place(bidi, shown, "en"));
    }

    @Test
    @DisplayName("reads from left to right although it begins with a sign")
    void signs() {
        String shown = CodeLine.shown("[2..*] of Actor {");
        Bidi bidi = new Bidi(shown, Bidi.LEVEL_DEFAULT_RTL);

        assertThat(place(bidi, shown, "[2")).isLessThan(place(bidi, shown, "of"));
        assertThat(place(bidi, shown, "Actor")).isLessThan(place(bidi, shown, "{"));
    }

    private static int place(Bidi bidi, String text, String words) {
        return bidi.getVisualIndex(text.indexOf(words));
    }
}
