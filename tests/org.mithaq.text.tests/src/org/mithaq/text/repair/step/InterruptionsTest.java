package org.mithaq.text.repair.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.repair.ReadingMaker;

@DisplayName("What a page puts between the words of its text")
class InterruptionsTest {

    private static final String FULL = "قال كبير القرية في المساء إن الطريق إلى السوق سيفتح غداً وإن الجسر باق.\n";
    private static final String HALF = "ثم عاد المبعوث)1(إلى بيته في آخر الليل وهو راض عما سمعه من الشيخ الذي\n";
    private static final String REST = "جلس معه تحت الشجرة الكبيرة. ثم شرب الجميع الشاي.\n";
    private static final String NOTES = "\n1 صحيفة النهر، الرابط.\n\nhttps://example.org/a\n";

    private static Reading read(String raw) {
        return ReadingMaker.standard().read(RawText.of(raw));
    }

    @Test
    @DisplayName("is read behind the sentence that it cuts in two")
    void isReadBehindTheSentence() {
        Reading reading = read(FULL.repeat(3) + HALF + NOTES + REST + FULL);

        assertEquals(FULL.repeat(3) + HALF + REST + NOTES + FULL, reading.text().replace("\u2009", ""));
        assertEquals(true, reading.pieces().stream().anyMatch(piece -> piece.reason() == ReadingReason.BEHIND_THE_SENTENCE));
    }

    @Test
    @DisplayName("is read behind it when it is a page number or running title too")
    void mayBeAPageNumber() {
        assertEquals(FULL.repeat(3) + HALF.replace(")1(", "") + REST + "\n12\n\n" + FULL,
                read(FULL.repeat(3) + HALF.replace(")1(", "") + "\n12\n\n" + REST + FULL).text());
    }

    @Test
    @DisplayName("stays where it cuts no sentence, or where that is not sure")
    void staysElsewhere() {
        for (String text : new String[] {FULL.repeat(3) + HALF.replace(" الذي", ".") + NOTES + REST + FULL,
                FULL.repeat(3) + "ثم عاد المبعوث)1(إلى بيته\n" + NOTES + REST + FULL,
                FULL.repeat(3) + HALF + NOTES + "1. الجسر\n2. السوق\n" + FULL, FULL.repeat(3) + HALF + NOTES}) {
            assertEquals(text, read(text).text().replace("\u2009", ""));
        }
    }

    @Test
    @DisplayName("as a link is shown once and in one piece")
    void isShownOnce() {
        assertEquals("نص\nhttps://example.org/a\nنص", read("نص\nhttps://example.org/a\nhttps://example.org/a\nhttps://example.org/a\nنص").text());
        assertEquals("نص\nhttps://example.org/%D8%A7%D9%84=x\nنص", read("نص\nhttps://example.org/%D8%A7\n%D9%84=x\nنص").text());
        assertEquals("https://example.org/a\nhttps://example.org/b\n", read("https://example.org/a\nhttps://example.org/b\n").text());
    }
}
