package org.mithaq.ui.annotation.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportStructure;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.corpus.CorpusFactory;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.find.ZoneFinder;

@DisplayName("Following a link in a report")
class FollowTest {

    private static final String QUOTE = "قال كبير القرية إن أحدا لن يغادر بيته قبل أن يجف النهر كله";
    private static final String TEXT = "تقرير\n\n" + QUOTE + "\n\nعاد الشيخ إلى بيته¹ ثم خرج². " + QUOTE
            + "، ثم شرب الجميع الشاي تحت الشجرة الكبيرة.\n\n¹ النهر، العدد 3.\n";

    private static Follow follow() {
        RawText raw = RawText.of(TEXT);
        return new Follow(ReportStructure.of(new ReportText(new ReportId("r"), CorpusFactory.eINSTANCE.createReport(), raw,
                Reading.identity(raw), new ZoneFinder().find(raw))));
    }

    private static Optional<String> from(String words) {
        return follow().from(new RawOffset(TEXT.indexOf(words))).map(target -> target.text(RawText.of(TEXT)));
    }

    @Test
    @DisplayName("leads from a marker to the note and back")
    void leadsToTheNoteAndBack() {
        assertThat(from("¹")).contains("النهر، العدد 3.");
        assertThat(from("العدد")).contains("¹");
    }

    @Test
    @DisplayName("leads from a pull quote to what it repeats")
    void leadsToWhatAQuoteRepeats() {
        assertThat(follow().from(new RawOffset(TEXT.indexOf(QUOTE) + 3)).orElseThrow().hull().start().value())
                .isEqualTo(TEXT.lastIndexOf(QUOTE));
    }

    @Test
    @DisplayName("leads nowhere from a marker whose note is lost, and from all other text")
    void leadsNowhere() {
        assertThat(from("²")).isEmpty();
        assertThat(follow().isLink(new RawOffset(TEXT.indexOf("²")))).isTrue();
        assertThat(from("خرج")).isEmpty();
        assertThat(follow().isLink(new RawOffset(TEXT.indexOf("خرج") + 1))).isFalse();
    }
}
