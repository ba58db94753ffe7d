package org.mithaq.ui.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.result.Token;
import org.mithaq.codebook.ide.result.TokenKind;

@DisplayName("What names stand for")
class SemanticIndexTest {

    private static final String TEXT = "list Area { north } category area of Area";

    private final SemanticIndex index = new SemanticIndex();
    private final StringBuilder text = new StringBuilder(TEXT);

    private static Token token(String text, String word, int from, TokenKind kind) {
        int start = text.indexOf(word, from);
        return Token.of(TextRange.ofLength(start, word.length()), kind);
    }

    private static List<Token> tokens() {
        return List.of(token(TEXT, "list", 0, TokenKind.KEYWORD), token(TEXT, "Area", 0, TokenKind.TYPE),
                token(TEXT, "north", 0, TokenKind.CODE), token(TEXT, "area", 0, TokenKind.FEATURE),
                token(TEXT, "Area", 20, TokenKind.TYPE));
    }

    @BeforeEach
    void show() {
        index.show(tokens());
    }

    private void replace(int offset, int removed, String inserted) {
        text.replace(offset, offset + removed, inserted);
        index.replaced(offset, removed, inserted.length());
    }

    private List<String> words() {
        return index.in(new TextRange(0, text.length())).stream()
                .map(token -> text.substring(token.range().start(), token.range().end())).toList();
    }

    @Test
    @DisplayName("is known of names alone")
    void names() {
        assertThat(words()).containsExactly("Area", "north", "area", "Area");
        assertThat(index.in(new TextRange(TEXT.indexOf("north"), TEXT.indexOf("north") + 2))).hasSize(1);
    }

    @Test
    @DisplayName("moves along with the text, and is forgotten of names that are edited")
    void moves() {
        replace(0, 0, "// first\n");
        assertThat(words()).containsExactly("Area", "north", "area", "Area");

        replace(text.indexOf("north") + 2, 1, "xyz");
        assertThat(words()).containsExactly("Area", "area", "Area");

        replace(0, text.length(), "");
        assertThat(words()).isEmpty();
    }

    @Test
    @DisplayName("is painted anew only where it is otherwise than before")
    void changes() {
        assertThat(index.show(tokens()).length()).isZero();

        List<Token> other = new ArrayList<>(tokens());
        other.set(2, token(TEXT, "north", 0, TokenKind.NAME));
        assertThat(index.show(other)).isEqualTo(tokens().get(2).range());

        assertThat(index.show(List.of())).isEqualTo(new TextRange(TEXT.indexOf("Area"), TEXT.length()));
        assertThat(index.show(tokens())).isEqualTo(new TextRange(TEXT.indexOf("Area"), TEXT.length()));
    }

    @Test
    @DisplayName("stays at its words under any edits")
    void anyEdits() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int offset = random.nextInt(text.length() + 1);
            replace(offset, Math.min(random.nextInt(2), text.length() - offset), " ".repeat(random.nextInt(3)));
            assertThat(List.of("Area", "north", "area")).containsAll(words());
        }
    }
}
