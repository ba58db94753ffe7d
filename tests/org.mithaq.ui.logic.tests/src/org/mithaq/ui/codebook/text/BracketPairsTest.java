package org.mithaq.ui.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The other bracket of a pair")
class BracketPairsTest {

    private static final String TEXT = "list A { one en \"a } b\" /* } */ { two [1..*] } }";

    @Test
    @DisplayName("is found in both directions, past texts and comments")
    void found() {
        int outer = TEXT.indexOf('{');
        int last = TEXT.lastIndexOf('}');

        assertThat(other(outer)).contains(last);
        assertThat(other(last)).contains(outer);
        assertThat(other(TEXT.indexOf('['))).contains(TEXT.indexOf(']'));
    }

    @Test
    @DisplayName("is none within a text, beside no bracket, or when it is missing")
    void none() {
        assertThat(other(TEXT.indexOf("} b"))).isEmpty();
        assertThat(other(0)).isEmpty();
        assertThat(other(-1)).isEmpty();
        assertThat(BracketPairs.other("list A {", new TokenIndex("list A {"), 7)).isEmpty();
    }

    private static Optional<Integer> other(int offset) {
        return BracketPairs.other(TEXT, new TokenIndex(TEXT), offset);
    }
}
