package org.mithaq.ui.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.codebook.ide.result.TextRange;

@DisplayName("Arabic beside keywords")
class BidiRunsTest {

    private static final String LINE = "ar \"وقف\", \"هدنة\" en \"Truce\" // ملاحظة";

    @Test
    @DisplayName("is isolated within its quotation marks")
    void isolatesTexts() {
        assertThat(shown("ar \"وقف\" en \"Truce\"")).isEqualTo("ar \"<وقف>\" en \"Truce\"");
    }

    @Test
    @DisplayName("is isolated within a comment, its marks outside")
    void isolatesComments() {
        assertThat(shown("x // ملاحظة")).isEqualTo("x // <ملاحظة>");
        assertThat(shown("/* شرح */ x")).isEqualTo("/* <شرح >*/ x");
    }

    @Test
    @DisplayName("is isolated also in the lines of a text that goes on")
    void isolatesPartsOfLongTexts() {
        String text = "en \"one\n  اثنان\nثلاثة\" x";

        assertThat(shown(text, 1)).isEqualTo("  <اثنان>");
        assertThat(shown(text, 2)).isEqualTo("<ثلاثة>\" x");
    }

    @Test
    @DisplayName("leaves lines without it as they are")
    void nothingToDo() {
        assertThat(BidiRuns.of("en \"Truce\"", 0, tokens("en \"Truce\""))).isEmpty();
    }

    @Test
    @DisplayName("keeps keywords and quotation marks in the order in which they are written")
    void keepsTheOrder() {
        String written = shown(LINE).replace('<', BidiRuns.ISOLATE).replace('>', BidiRuns.END);
        Bidi bidi = new Bidi(written, Bidi.LTR);

        for (int i = 0; i < written.length(); i++) {
            boolean outside = "ar,en\"/".indexOf(written.charAt(i)) >= 0;
            if (outside) {
                assertThat(bidi.getLevelAt(i) % 2).as("place %s of %s", i, written).isZero();
            }
        }
        assertThat(bidi.getVisualIndex(written.indexOf("en"))).isGreaterThan(bidi.getVisualIndex(written.indexOf("هدنة")));
    }

    private static String shown(String line) {
        return shown(line, 0);
    }

    /** A line with the marks as angle brackets. */
    private static String shown(String text, int number) {
        String line = text.split("\n")[number];
        int start = text.indexOf(line);
        TextRange span = new TextRange(start, start + line.length());
        StringBuilder shown = new StringBuilder(line);
        for (BidiRuns.Mark mark : BidiRuns.of(line, start, new TokenIndex(text).in(span)).reversed()) {
            shown.insert(mark.offset(), mark.character() == BidiRuns.ISOLATE ? '<' : '>');
        }
        return shown.toString();
    }

    private static List<LexicalToken> tokens(String text) {
        return new TokenIndex(text).in(new TextRange(0, text.length()));
    }
}
