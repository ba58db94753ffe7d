package org.mithaq.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mithaq.text.reading.ReadingReason.AS_STORED;
import static org.mithaq.text.reading.ReadingReason.DIGIT_BORDER;
import static org.mithaq.text.reading.ReadingReason.FINAL_YA_JOINED;
import static org.mithaq.text.reading.ReadingReason.MARK_JOINED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingReason;

class ReadingMakerTest {

    private static Reading read(String raw) {
        return ReadingMaker.standard().read(RawText.of(raw));
    }

    private static void assertReads(String expected, String raw) {
        assertEquals(expected, read(raw).text());
    }

    @Test
    void joinsALetterWithItsFinalYa() {
        assertReads("الجانب الروسي يقضي بذلك", "الجانب الروس ي يقض ي بذلك");
        assertReads("سوتشي، عيسى.", "سوتش ي، عيس ى.");
        assertReads("الروسي\u20092016", "الروس ي2016");
    }

    @Test
    void leavesAYaThatStartsAWordAlone() {
        assertReads("مجلس يقرر", "مجلس يقرر");
        assertReads("مجلس يُقرر", "مجلس يُقرر");
        assertReads("المجلس\nي", "المجلس\nي");
        assertReads("ص ي", "ص ي");
    }

    @Test
    void joinsAMarkOnALineOfItsOwnWithTheLastLetterOfTheNextLine() {
        assertReads("وصولاً\nإلى", "ً\nوصولا\nإلى");
        assertReads("في المدينة\n. وشكّ\nلت", "في المدينة\nّ\n. وشك\nلت");
        assertReads("كتاباً  \n", "ً\nكتابا  \n");
    }

    @Test
    void joinsAMarkAtTheLineStartWithTheWordAtTheLineEnd() {
        assertReads(" من المدن وهو يضم كلاً \n", "ً من المدن وهو يضم كلا \n");
    }

    @Test
    void showsAMarkApartWhenItsLetterIsNotCertain() {
        assertReads("نص\n\u25CCً\nالمدينة.", "نص\nً\nالمدينة.");
        assertReads("نص\n\u25CCً\nهم", "نص\nً\nهم");
        assertReads("نص \u25CCُ نص", "نص ُ نص");
        assertReads("\u25CCًّ", "ًّ");
        assertReads("2\u25CCً", "2ً");
    }

    @Test
    void leavesMarksOnLettersAlone() {
        assertReads("مُحمَّدٌ اتفاقًا", "مُحمَّدٌ اتفاقًا");
    }

    @Test
    void showsABorderBetweenDigitsAndArabicLetters() {
        assertReads("2013\u2009كانون الأول", "2013كانون الأول");
        assertReads("في\u200917", "في17");
        assertReads("عامً\u2009٢٠١٣", "عامً٢٠١٣");
        assertReads("M4 2.5", "M4 2.5");
    }

    @Test
    void keepsLineEnds() {
        assertReads("اتفاق\n\nهدنة\r\n", "اتفاق\n\nهدنة\r\n");
    }

    @Test
    void saysWhyEachPieceIsWhereItIs() {
        Reading reading = read("ً\nكتابا\nالروس ي2016");

        List<ReadingReason> reasons = reading.pieces().stream().map(Piece::reason).distinct().toList();
        assertEquals(List.of(MARK_JOINED, AS_STORED, FINAL_YA_JOINED, DIGIT_BORDER), reasons);
    }
}
