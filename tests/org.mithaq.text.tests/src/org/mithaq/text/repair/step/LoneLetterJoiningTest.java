package org.mithaq.text.repair.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.model.CorpusModelBuilder;

@DisplayName("A letter that stands alone")
class LoneLetterJoiningTest {

    private static final String LINE = "ذكر الشيخ أن ه باع الحصان";

    /** @param known what else the corpus holds */
    private static String read(String known, ReadingReason reason) {
        RawText raw = RawText.of(LINE);
        Reading reading = Reading.of(raw, List.of(new Piece.Kept(RawRange.of(0, raw.length()), reason)));
        CorpusModel model = new CorpusModelBuilder().add(RawText.of(known)).build();
        return new LoneLetterJoining(model).repair(reading).text();
    }

    @Test
    @DisplayName("is joined with the word that it makes a known word with")
    void isJoined() {
        assertEquals("ذكر الشيخ أنه باع الحصان", read("قال أنه سيعود", ReadingReason.RUNS_REORDERED));
    }

    @Test
    @DisplayName("stays where it makes no known word, or one with either neighbour")
    void staysWithoutOneKnownWord() {
        assertEquals(LINE, read("قال الشيخ", ReadingReason.RUNS_REORDERED));
        assertEquals(LINE, read("قال أنه هباع", ReadingReason.RUNS_REORDERED));
    }

    @Test
    @DisplayName("stays in a text that is not damaged")
    void staysInACleanText() {
        assertEquals(LINE, read("قال أنه سيعود", ReadingReason.AS_STORED));
    }
}
