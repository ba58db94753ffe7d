package org.mithaq.text.repair.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.repair.ReadingMaker;

@DisplayName("What is written for Markdown")
class MarkdownMarksTest {

    private static String shown(String raw) {
        return ReadingMaker.standard().read(RawText.of(raw)).text();
    }

    @Test
    @DisplayName("is left out of the reading, the words stay")
    void isLeftOut() {
        assertEquals("وصل الوفد إلى المدينة", shown("وصل **الوفد** إلى المدينة"));
        assertEquals("نشرت الهيئة بيان الصلح أمس", shown("نشرت الهيئة [بيان الصلح](#) أمس"));
        assertEquals("نشرت بيان الصلح", shown("نشرت [**بيان** الصلح](https://example.org/a)"));
        assertEquals("الرابط: https://example.org/1/", shown("الرابط: <https://example.org/1/>"));
        assertEquals("بنود الصلح\nقال الشيخ", shown("## بنود الصلح\n> قال الشيخ"));
        assertEquals("قال *كثيرا* ثم عاد", shown("قال \\*كثيرا\\* ثم عاد"));
        assertEquals("صحيفة النهر والجسر", shown("صحيفة *النهر* و`الجسر`"));
        assertEquals("عاد الشيخ[1] أمس\n\n\nنص", shown("عاد الشيخ[^1] أمس\n\n---\n\nنص"));
    }

    @Test
    @DisplayName("as a table is shown as rows with tabs between their cells")
    void isShownAsRows() {
        String table = "نص\n| الاسم | العدد |\n|:---|---:|\n| النهر | 3 |\n| الجسر | |\nنص | آخر";
        assertEquals("نص\nالاسم\tالعدد\nالنهر\t3\nالجسر\t\nنص\tآخر", shown(table));
        assertEquals("أ | ب\nج | د", shown("أ | ب\nج | د"));
        assertEquals(RawRange.of(table.indexOf("العدد"), table.indexOf("العدد") + 5),
                ReadingMaker.standard().read(RawText.of(table)).toRaw(ReadingRange.of(9, 14)).hull());
    }

    @Test
    @DisplayName("is told with its reason, and what a person selects stands on the words alone")
    void isToldWithItsReason() {
        Reading reading = ReadingMaker.standard().read(RawText.of("وصل **الوفد** أمس"));

        assertEquals(2, reading.pieces().stream()
                .filter(piece -> piece instanceof Piece.Dropped && piece.reason() == ReadingReason.MARKDOWN).count());
        assertEquals(RawRange.of(6, 11), reading.toRaw(ReadingRange.of(4, 9)).hull());
    }

    @Test
    @DisplayName("is not seen in brackets, stars and signs that mean something else")
    void isNotSeenElsewhere() {
        for (String text : new String[] {"[انظر الملحق] (1)", "5 ** 3 ** 2", "العدد < 5 ثم > 3", "#وسم", "** نجمتان **"}) {
            assertEquals(text, shown(text));
        }
    }

    @Test
    @Timeout(60)
    @DisplayName("takes no long time in texts that only begin with it")
    void takesNoLongTime() {
        shown("**".repeat(200_000));
        shown("[".repeat(400_000));
        shown("[a](".repeat(200_000));
        shown("*a ".repeat(200_000));
        shown("`a ".repeat(200_000));
        shown(("|-".repeat(1_000) + "\n").repeat(200));
    }
}
