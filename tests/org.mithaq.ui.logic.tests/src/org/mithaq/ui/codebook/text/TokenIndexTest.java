package org.mithaq.ui.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.token.LexicalKind;

@DisplayName("The tokens of a text that changes")
class TokenIndexTest {

    private static final String TEXT = """
            codebook sample version 1.0 languages ar, en
            /* a comment
               of two lines */
            list Area ar "المنطقة" en "Region" { north = 2 // the north
            }
            """;
    private static final List<String> PIECES = List.of("\"", "/*", "*/", "//", "\n", " ", "list", "a", "1", "..", "\\",
            "ar \"نص\"", "{", "}", "@", "");

    @Test
    @DisplayName("are told by the language: keywords, names, texts, comments")
    void kinds() {
        TokenIndex tokens = new TokenIndex(TEXT);

        assertThat(kind(tokens, "codebook")).isEqualTo(LexicalKind.KEYWORD);
        assertThat(kind(tokens, "sample")).isEqualTo(LexicalKind.NAME);
        assertThat(kind(tokens, "\"المنطقة")).isEqualTo(LexicalKind.STRING);
        assertThat(kind(tokens, "of two")).isEqualTo(LexicalKind.COMMENT);
        assertThat(kind(tokens, "2 //")).isEqualTo(LexicalKind.NUMBER);
        assertThat(kind(tokens, "{ north")).isEqualTo(LexicalKind.PUNCTUATION);
    }

    @Test
    @DisplayName("cover the text without gaps, also where a text or a comment is not closed")
    void coverTheText() {
        for (String text : List.of(TEXT, TEXT + "\"open", TEXT + "/* open", "@ # \"", "")) {
            int end = 0;
            for (LexicalToken token : new TokenIndex(text).in(new TextRange(0, text.length()))) {
                assertThat(token.start()).isEqualTo(end);
                end = token.end();
            }
            assertThat(end).isEqualTo(text.length());
        }
    }

    @Test
    @DisplayName("read a text that is not closed yet as a text")
    void openText() {
        TokenIndex tokens = new TokenIndex("list A en \"open");

        assertThat(tokens.in(new TextRange(11, 12)).getFirst().kind()).isEqualTo(LexicalKind.STRING);
    }

    @Test
    @DisplayName("of a word that is typed are read anew for that word, not for the file")
    void littleIsReadAnew() {
        String long0 = TEXT.repeat(200);
        TokenIndex tokens = new TokenIndex(long0);
        int place = long0.length() / 2 - long0.substring(0, long0.length() / 2).length() % TEXT.length() + TEXT.indexOf("north") + 5;
        String changed = long0.substring(0, place) + "e" + long0.substring(place);

        TextRange read = tokens.replaced(changed, place, 0, 1);

        assertThat(read.length()).isLessThan(20);
        assertThat(read.start()).isLessThanOrEqualTo(place);
        assertThat(read.end()).isGreaterThan(place);
    }

    @RepeatedTest(40)
    @DisplayName("are the same after many changes as when the text is read at once")
    void followsChanges(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String text = TEXT;
        TokenIndex tokens = new TokenIndex(text);
        for (int i = 0; i < 60; i++) {
            int offset = random.nextInt(text.length() + 1);
            int removed = random.nextInt(Math.min(6, text.length() - offset + 1));
            String inserted = PIECES.get(random.nextInt(PIECES.size()));
            text = text.substring(0, offset) + inserted + text.substring(offset + removed);

            tokens.replaced(text, offset, removed, inserted.length());

            TextRange all = new TextRange(0, text.length());
            assertThat(tokens.in(all)).as(text).isEqualTo(new TokenIndex(text).in(all));
        }
    }

    private static LexicalKind kind(TokenIndex tokens, String words) {
        int start = TEXT.indexOf(words);
        return tokens.in(new TextRange(start, start + 1)).getFirst().kind();
    }
}
