package org.mithaq.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.Extractor;
import org.mithaq.extract.SourceFormat;

@DisplayName("What programs other than word processors put into a PDF")
class PdfTest {

    private static final double RIGHT = 540;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("numbers, Latin and brackets stand in their order among Arabic")
    void mixedLine() throws Exception {
        assertEquals("نص القرار 2254 (عام 2015) في UN\n", text(new DrawnPdf().page().arabic(RIGHT, 700, "نص القرار 2254 (عام 2015) في UN")));
    }

    @Test
    @DisplayName("a bracket that is told as what it means, and not as what is seen, opens the right way")
    void toldBrackets() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().arabic(RIGHT, 700, "بعد ").told(RIGHT - 5 * DrawnPdf.STEP, 700, "(", ")")
                .arabic(RIGHT - 5 * DrawnPdf.STEP, 700, "سنة").told(RIGHT - 9 * DrawnPdf.STEP, 700, ")", "(");
        assertEquals("بعد (سنة)\n", text(pdf));
    }

    @Test
    @DisplayName("glyphs that say nothing are what is told beside them, at the place of the letter and not of its marks")
    void toldLetters() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().arabic(RIGHT, 700, "ال");
        pdf.told(RIGHT - 3 * DrawnPdf.STEP, 700, "أ", "?").operators("/Span <</ActualText <feff0645064f>>> BDC")
                .latin(RIGHT - 4 * DrawnPdf.STEP, 700, "م").latin(RIGHT - 4 * DrawnPdf.STEP, 704, "?").operators("EMC")
                .arabic(RIGHT - 4 * DrawnPdf.STEP, 700, "ور");
        assertEquals("الأمُور\n", text(pdf));
        assertEquals("see (\n", text(new DrawnPdf().page().latin(50, 700, "see").told(50 + 4 * DrawnPdf.STEP, 700, "(\u200F", "?")));
    }

    @Test
    @DisplayName("what is cut off at the end of a page is not read there")
    void clipped() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().operators("q 0 100 600 700 re W n").arabic(RIGHT, 700, "على الصفحة")
                .arabic(RIGHT, 95, "تحتها").operators("Q").arabic(RIGHT, 50, "خارج الإطار");
        assertEquals("على الصفحة\n\nخارج الإطار\n", text(pdf));
    }

    @Test
    @DisplayName("a table without lines comes in row by row, cells of several lines too")
    void alignedTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        row(pdf, 700, "الرقم", "البند", "المهلة");
        row(pdf, 678, "1", "فتح الطريق الشرقي", "يومان");
        row(pdf, 664, "", "وإزالة السواتر", "فقط");
        row(pdf, 642, "2", "إدخال السلال", "أسبوع");
        row(pdf, 620, "3", "تبادل الأسرى", "شهر");
        assertEquals("""
                الرقم\tالبند\tالمهلة
                1\tفتح الطريق الشرقي وإزالة السواتر\tيومان فقط
                2\tإدخال السلال\tأسبوع
                3\tتبادل الأسرى\tشهر
                """, text(pdf));
    }

    @Test
    @DisplayName("the numbers of a list are no column of a table")
    void listIsNoTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int i = 1; i <= 4; i++) {
            pdf.arabic(RIGHT, 720 - 20 * i, i + ".").arabic(RIGHT - 26, 720 - 20 * i, "بند من بنود الاتفاق على الطريق");
        }
        assertEquals("""
                1. بند من بنود الاتفاق على الطريق
                2. بند من بنود الاتفاق على الطريق
                3. بند من بنود الاتفاق على الطريق
                4. بند من بنود الاتفاق على الطريق
                """, text(pdf));
    }

    private static void row(DrawnPdf pdf, double y, String... cells) {
        double[] edges = {RIGHT, RIGHT - 55, RIGHT - 210};
        for (int i = 0; i < cells.length; i++) {
            pdf.arabic(edges[i], y, cells[i]);
        }
    }

    @Test
    @DisplayName("a last line of nothing but numbers stands in the order of its paragraph")
    void numbersOfALatinParagraph() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().arabic(RIGHT, 720, "ا".repeat(60) + " " + "ب".repeat(8))
                .arabic(RIGHT, 705, "ت".repeat(66)).latin(50, 660, "The Olive Valley Truce A Short History River Press fourth pages pp")
                .latin(50, 645, "12-15.");
        assertEquals("pp 12-15.", text(pdf).strip().replaceAll("(?s).*(?=pp)", ""));
    }

    @Test
    @DisplayName("a word that a line's end divides is one word, and a hyphen inside of a line is one")
    void hyphens() throws Exception {
        assertEquals("the international agreement of 2014-2016 was a well-known one\n",
                text(new DrawnPdf().page().latin(50, 700, "the inter\u00AD").latin(50, 685, "national agree\u00AD")
                        .latin(50, 670, "ment of 2014\u00AD2016 was a well-").latin(50, 655, "known one")));
    }

    @ParameterizedTest(name = "{0} degrees")
    @ValueSource(ints = {0, 90, 180, 270})
    @DisplayName("pages that are shown turned, or have another size, are read as they are shown")
    void turned(int degrees) throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().arabic(RIGHT, 700, "في الصفحة الأولى").arabic(RIGHT, 600, "سطران").page(PDRectangle.A3, degrees);
        pdf.operators(switch (degrees) {
            case 90 -> "q 0 1 -1 0 800 0 cm";
            case 180 -> "q -1 0 0 -1 800 1000 cm";
            case 270 -> "q 0 -1 1 0 0 1000 cm";
            default -> "q";
        }).arabic(RIGHT, 700, "صفحة أعرض").arabic(RIGHT, 600, "وآخرها").operators("Q");
        assertEquals("في الصفحة الأولى\n\nسطران\n\nصفحة أعرض\n\nوآخرها\n", text(pdf));
    }

    private String text(DrawnPdf pdf) throws Exception {
        Path file = pdf.write(folder.resolve("drawn.pdf"));
        return new Extractor(ExtractionLimits.DEFAULT).extract(file, SourceFormat.PDF, Optional.empty()).text();
    }
}
