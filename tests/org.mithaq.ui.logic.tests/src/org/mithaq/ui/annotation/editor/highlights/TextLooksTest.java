package org.mithaq.ui.annotation.editor.highlights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.corpus.CorpusFactory;
import org.mithaq.text.RawText;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.zone.find.ZoneFinder;
import org.mithaq.ui.annotation.editor.text.ShownText;

@DisplayName("How the parts of a text look")
class TextLooksTest {

    private static final RawText RAW = RawText.of("# النهر\nعاد **الشيخ الكبير** إلى بيته¹.\n¹ النهر، https://example.org/a\n");
    private static final ShownText SHOWN = ShownText.reading(new ReportText(new ReportId("r"),
            CorpusFactory.eINSTANCE.createReport(), RAW, ReadingMaker.standard().read(RAW), new ZoneFinder().find(RAW)));

    private static List<String> looks(ShownText text, ReadingRange stretch) {
        return new TextLooks(text).in(stretch).stream()
                .map(part -> part.look() + " " + text.shown().text(part.range()).strip()).toList();
    }

    @Test
    @DisplayName("tells headings, bold words, notes, their markers and addresses apart")
    void tellsPartsApart() {
        assertThat(looks(SHOWN, ReadingRange.of(0, SHOWN.shown().length()))).containsExactly("STRONG النهر",
                "STRONG الشيخ الكبير", "LINK ¹", "LINK ¹", "PALE النهر،", "PALE https://example.org/a");
    }

    @Test
    @DisplayName("is asked for a stretch and tells no more than that")
    void isAskedForAStretch() {
        int word = SHOWN.shown().text().indexOf("الكبير");

        assertThat(looks(SHOWN, ReadingRange.of(word, word + 3))).containsExactly("STRONG الك");
        assertThat(looks(SHOWN, ReadingRange.of(word, word))).isEmpty();
    }

    @Test
    @DisplayName("is the same in the raw text, where the marks are shown")
    void isTheSameInTheRawText() {
        assertThat(looks(SHOWN.other(), ReadingRange.of(0, RAW.length()))).contains("STRONG # النهر", "STRONG الشيخ الكبير");
    }
}
