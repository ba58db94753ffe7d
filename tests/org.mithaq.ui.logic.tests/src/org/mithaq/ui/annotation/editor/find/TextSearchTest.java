package org.mithaq.ui.annotation.editor.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.text.RawText;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.repair.ReadingMaker;

@DisplayName("Finding words")
class TextSearchTest {

    private static List<String> find(String text, String words) {
        Reading reading = ReadingMaker.standard().read(RawText.of(text));
        return new TextSearch(reading).find(words).stream().map(reading::text).toList();
    }

    @ParameterizedTest
    @CsvSource({"الهدنه,الهدنة", "احمد,أحمد", "إتفاق,اتفاق", "هُدنة,هدنة", "شؤون,شوون", "TRUCE,truce"})
    @DisplayName("takes all spellings of a letter for the same")
    void spellings(String typed, String written) {
        assertThat(find("قبل " + written + " بعد", typed)).containsExactly(written);
    }

    @Test
    @DisplayName("finds each place, inside of words too, with the signs on their letters")
    void everyPlace() {
        assertThat(find("اتفاق وَالاتّفاقُ ثم اتفاقات", "اتفاق")).containsExactly("اتفاق", "اتّفاقُ", "اتفاق");
    }

    @Test
    @DisplayName("finds words that the reading joins and lines part")
    void asTheReadingShows() {
        assertThat(find("الجانب الروس ي وافق", "الروسي")).containsExactly("الروسي");
        assertThat(find("وقف\nإطلاق النار", "وقف اطلاق")).containsExactly("وقف\nإطلاق");
    }

    @Test
    @DisplayName("finds nothing for blanks, and nothing that is not there")
    void nothing() {
        assertThat(find("نص", " ")).isEmpty();
        assertThat(find("نص", "غيره")).isEmpty();
        assertThat(find("نص", "َ")).isEmpty();
    }

    @Test
    @DisplayName("steps around and begins where one is")
    void steps() {
        List<ReadingRange> ranges = List.of(ReadingRange.of(2, 4), ReadingRange.of(10, 12), ReadingRange.of(20, 22));

        assertThat(Hits.from(ranges, 3).current()).contains(1);
        assertThat(Hits.from(ranges, 10).current()).contains(1);
        assertThat(Hits.from(ranges, 30).current()).contains(0);
        assertThat(Hits.from(ranges, 20).step(true).current()).contains(0);
        assertThat(Hits.from(ranges, 0).step(false).place()).contains(ReadingRange.of(20, 22));
        assertThat(Hits.from(List.of(), 0)).isEqualTo(Hits.NONE);
        assertThat(Hits.NONE.step(true)).isEqualTo(Hits.NONE);
    }

    @Test
    @DisplayName("knows what is in a stretch, also what begins before it or ends behind it")
    void stretches() {
        List<ReadingRange> ranges = List.of(ReadingRange.of(2, 4), ReadingRange.of(10, 12), ReadingRange.of(20, 22));

        assertThat(Hits.from(ranges, 0).in(ReadingRange.of(3, 11))).isEqualTo(ranges.subList(0, 2));
        assertThat(Hits.from(ranges, 0).in(ReadingRange.of(4, 10))).isEmpty();
        assertThat(Hits.from(ranges, 0).in(ReadingRange.of(0, 99))).isEqualTo(ranges);
    }
}
