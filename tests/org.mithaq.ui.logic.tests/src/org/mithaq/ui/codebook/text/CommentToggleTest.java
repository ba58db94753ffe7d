package org.mithaq.ui.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Toggling comments")
class CommentToggleTest {

    @Test
    @DisplayName("puts the marks below each other and leaves blank lines")
    void comments() {
        assertThat(CommentToggle.toggled(List.of("\tlist A {", "", "\t\tone", "\t}")))
                .containsExactly("\t// list A {", "", "\t// \tone", "\t// }");
    }

    @Test
    @DisplayName("twice gives the lines back")
    void back() {
        List<String> lines = List.of("\tlist A {", "", "\t\tone", "\t}");

        assertThat(CommentToggle.toggled(CommentToggle.toggled(lines))).isEqualTo(lines);
    }

    @Test
    @DisplayName("takes marks away only where all lines have one")
    void mixed() {
        assertThat(CommentToggle.toggled(List.of("// a", "b"))).containsExactly("// // a", "// b");
        assertThat(CommentToggle.toggled(List.of("//a", "// b"))).containsExactly("a", "b");
    }
}
