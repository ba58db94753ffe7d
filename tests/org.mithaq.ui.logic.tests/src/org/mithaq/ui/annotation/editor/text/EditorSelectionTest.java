package org.mithaq.ui.annotation.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.corpus.CorpusFactory;
import org.mithaq.text.RawText;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.zone.Zones;
import org.mithaq.ui.annotation.editor.highlights.RepairMarks;

@DisplayName("Selected text")
class EditorSelectionTest {

    private static final RawText RAW = RawText.of("الجانب الروس ي وافق");
    private static final Reading READING = ReadingMaker.standard().read(RAW);

    @Test
    @DisplayName("is the raw passage it shows, in pieces where the reading joins letters")
    void joinedLettersMakePieces() {
        assertThat(READING.text()).isEqualTo("الجانب الروسي وافق");

        assertThat(EditorSelection.passage(READING, ReadingRange.of(7, 13))).hasToString("7-12;13-14");
    }

    @Test
    @DisplayName("does not take the blanks at its ends along")
    void blanksAtTheEndsAreLeft() {
        assertThat(EditorSelection.passage(READING, ReadingRange.of(6, 14))).hasToString("7-12;13-14");
    }

    @Test
    @DisplayName("of blanks only is no passage")
    void blanksAreNoPassage() {
        assertThat(EditorSelection.passage(READING, ReadingRange.of(6, 7)).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("stands at the same words when the raw text is shown in place of the reading")
    void rawViewKeepsThePlace() {
        ShownText reading = ShownText.reading(
                new ReportText(new ReportId("r"), CorpusFactory.eINSTANCE.createReport(), RAW, READING,
                        Zones.allBody(RAW)));
        ShownText raw = reading.other();

        ReadingOffset verb = new ReadingOffset(READING.text().indexOf("وافق"));
        assertThat(raw.placeOf(verb, reading).value()).isEqualTo(RAW.value().indexOf("وافق"));
        assertThat(reading.placeOf(raw.placeOf(verb, reading), raw)).isEqualTo(verb);
        assertThat(raw.other().shown().text()).isEqualTo(READING.text());
    }

    @Test
    @DisplayName("can be told from what the reading changed: letters that were joined are marked")
    void repairsAreMarked() {
        assertThat(new RepairMarks(READING).in(ReadingOffset.START, READING.end()))
                .containsExactly(new RepairMarks.Mark(ReadingRange.of(11, 12), ReadingReason.FINAL_YA_JOINED));
        assertThat(new RepairMarks(Reading.identity(RAW)).in(ReadingOffset.START, new ReadingOffset(RAW.length())))
                .isEmpty();
    }
}
