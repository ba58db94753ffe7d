package org.mithaq.text.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawText;
import org.mithaq.text.RealReports;
import org.mithaq.text.TextGenerator;
import org.mithaq.text.repair.ReadingMaker;

class FolderTest {

    private final Folder folder = Folder.standard();
    private final Locale before = Locale.getDefault();

    @AfterEach
    void giveLocaleBack() {
        Locale.setDefault(before);
    }

    @Test
    void oneFormStandsForAllSpellingsOfAWord() {
        assertEquals("اتفاق", folder.fold("اتِّفـــاقٌ"));
        assertEquals("ابريل", folder.fold("إبريل"));
        assertEquals("ابريل", folder.fold("أبريل"));
        assertEquals("الاتفاق", folder.fold("ٱلاتفاق"));
        assertEquals("للتعايش", folder.fold("للتعایش"));
        assertEquals("المحاكمات", folder.fold("المحاکمات"));
        assertEquals("الروسي", folder.fold("الروسى"));
        assertEquals("سوريه", folder.fold("سورية"));
        assertEquals("لاجي", folder.fold("ﻻجئ"));
    }

    @Test
    void taMarbutaAndHamzaSeatsStayWhenAskedFor() {
        assertEquals("رئيسة مسؤولة", new Folder(FoldOptions.careful()).fold("رئيسة مسؤولة"));
    }

    @Test
    void digitsBecomeAscii() {
        assertEquals("2013 2013 2013", folder.fold("٢٠١٣ ۲۰۱۳ 2013"));
    }

    @Test
    void lettersBecomeLowerCaseInEveryLocale() {
        for (String locale : new String[] {"tr-TR", "ar-SA", "en-US"}) {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertEquals("issg istihbarat", folder.fold("ISSG İstihbarat"), locale);
        }
    }

    @Test
    void blanksAndLineEndsBecomeOneSpaceAndInvisibleCharactersNone() {
        assertEquals("وقف اطلاق النار", folder.fold(" وقف \u00A0\t\r\n إطلاق\f\u200F النا\u200Cر\u00AD"));
        assertEquals("a b", folder.fold("a \u064B b"));
    }

    @Test
    void aBorderStandsBetweenDigitsOrLatinAndArabicLetters() {
        assertEquals("2254 القرار", folder.fold("2254القرار"));
        assertEquals("في 17 م", folder.fold("في17م"));
        assertEquals("pyd من", folder.fold("PYDمن"));
        assertEquals("m4", folder.fold("M4"));
    }

    @Test
    void aFoundPassageTakesTheMarksOfItsLastLetterAndNoBorders() {
        FoldedText text = folder.fold(RawText.of("x 2254القرارُ\u0651 y"));
        int start = text.value().indexOf("القرار");

        assertEquals("6-14", text.toRaw(new FoldedRange(start, start + 6)).toString());
        assertEquals("2-14", text.toRaw(new FoldedRange(start - 5, start + 6)).toString());
        assertTrue(text.toRaw(new FoldedRange(start - 1, start)).isEmpty(), "a border stands for nothing");
    }

    @Test
    void wordsThatAReadingJoinsAreOneWord() {
        FoldedText text = folder.fold(ReadingMaker.standard().read(RawText.of("قرار روس ي أول")));
        int start = text.value().indexOf("روسي");

        assertEquals("5-8;9-10", text.toRaw(new FoldedRange(start, start + 4)).toString());
    }

    @Test
    void everyFoldedWordComesBackToRawTextThatFoldsToIt() {
        for (long seed = 1; seed <= 50; seed++) {
            assertWordsComeBack(new TextGenerator(seed).text(300), "seed " + seed);
        }
        RealReports.all().forEach(report -> assertWordsComeBack(report, report.sha256()));
    }

    private void assertWordsComeBack(RawText raw, String name) {
        FoldedText text = folder.fold(raw);
        int start = 0;
        for (String word : text.value().split(" ", -1)) {
            if (!word.isEmpty()) {
                FoldedRange range = new FoldedRange(start, start + word.length());
                assertEquals(word, folder.fold(text.toRaw(range).text(raw)), name);
            }
            start += word.length() + 1;
        }
    }
}
