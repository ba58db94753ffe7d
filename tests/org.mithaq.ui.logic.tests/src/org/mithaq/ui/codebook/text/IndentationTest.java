package org.mithaq.ui.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Enter")
class IndentationTest {

    @Test
    @DisplayName("begins where the line before begins")
    void same() {
        assertThat(Indentation.newLine("\ttext title", "", "\n")).isEqualTo(new Indentation.NewLine("\n\t", 2));
    }

    @Test
    @DisplayName("goes one step in behind an opening brace")
    void inside() {
        assertThat(Indentation.newLine("\tlist A { ", "", "\r\n")).isEqualTo(new Indentation.NewLine("\r\n\t\t", 4));
    }

    @Test
    @DisplayName("gives the closing brace a line of its own")
    void between() {
        assertThat(Indentation.newLine("list A {", "}", "\n")).isEqualTo(new Indentation.NewLine("\n\t\n", 2));
    }
}
