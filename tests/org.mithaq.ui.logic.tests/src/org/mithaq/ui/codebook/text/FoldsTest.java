package org.mithaq.ui.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.codebook.ide.result.FoldedRange;
import org.mithaq.codebook.ide.result.TextRange;

@DisplayName("Folds")
class FoldsTest {

    private static final String TEXT = "list A {\n\tone\n}\nlist B { two }\n";

    @Test
    @DisplayName("are whole lines, from the first to behind the last")
    void lines() {
        int end = TEXT.indexOf('}') + 1;

        assertThat(Folds.lines(TEXT, List.of(fold(0, end)))).containsExactly(new TextRange(0, end + 1));
    }

    @Test
    @DisplayName("of one line are none")
    void oneLine() {
        int start = TEXT.indexOf("list B");

        assertThat(Folds.lines(TEXT, List.of(fold(start, TEXT.length() - 1)))).isEmpty();
    }

    @Test
    @DisplayName("that begin in the same line are one, and those of an older text are left out")
    void same() {
        assertThat(Folds.lines(TEXT, List.of(fold(0, 12), fold(5, TEXT.indexOf('}') + 1), fold(0, 1000)))).hasSize(1);
    }

    private static FoldedRange fold(int start, int end) {
        return new FoldedRange(new TextRange(start, end), false);
    }
}
