package org.mithaq.extract.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A PDF file that is drawn glyph by glyph, as programs draw it: what is seen, from left to right. All letters are equally
 * wide; which letter a glyph is says the font's table, but for brackets, which are themselves.
 */
final class DrawnPdf {

    static final double SIZE = 12;
    /** How wide a letter is. */
    static final double STEP = 0.6 * SIZE;
    private static final int FIRST_CODE = 0x80;

    private final List<StringBuilder> pages = new ArrayList<>();
    private final List<PDRectangle> sizes = new ArrayList<>();
    private final List<Integer> rotations = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();

    DrawnPdf page() {
        return page(PDRectangle.A4, 0);
    }

    DrawnPdf page(PDRectangle size, int rotation) {
        pages.add(new StringBuilder());
        sizes.add(size);
        rotations.add(rotation);
        return this;
    }

    /** Draws Arabic so that it ends at a place: its first letter stands on the right. Digits and Latin keep their order. */
    DrawnPdf arabic(double right, double y, String text) {
        List<String> seen = new ArrayList<>();
        for (String run : text.split("(?<=[0-9A-Za-z])(?![0-9A-Za-z])|(?<![0-9A-Za-z])(?=[0-9A-Za-z])")) {
            seen.addFirst(run.matches("[0-9A-Za-z]+") ? run : new StringBuilder(run).reverse().toString());
        }
        String line = mirrored(String.join("", seen));
        return latin(right - line.length() * STEP, y, line);
    }

    private static String mirrored(String text) {
        StringBuilder mirrored = new StringBuilder();
        text.chars().forEach(c -> mirrored.append((char) (c == '(' ? ')' : c == ')' ? '(' : c)));
        return mirrored.toString();
    }

    /** Draws from left to right, letter by letter. */
    DrawnPdf latin(double left, double y, String text) {
        StringBuilder show = new StringBuilder("<");
        text.chars().forEach(c -> show.append(String.format(Locale.ROOT, "%02x", code(String.valueOf((char) c)))));
        return operators(String.format(Locale.ROOT, "BT /F %.1f Tf 1 0 0 1 %.2f %.2f Tm %s> Tj ET", SIZE, left, y, show));
    }

    /** Draws letters that say nothing themselves, in the place of a text that is told beside them. */
    DrawnPdf told(double left, double y, String actual, String drawn) {
        StringBuilder hex = new StringBuilder("feff");
        actual.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04x", c)));
        operators("/Span <</ActualText <" + hex + ">>> BDC");
        latin(left, y, drawn);
        return operators("EMC");
    }

    /** Adds operators as they stand in a content stream. */
    DrawnPdf operators(String operators) {
        pages.getLast().append(operators).append('\n');
        return this;
    }

    private int code(String letter) {
        if (letter.equals("(") || letter.equals(")") || letter.equals(" ")) {
            return letter.charAt(0);
        }
        if (!letters.contains(letter)) {
            letters.add(letter);
        }
        return FIRST_CODE + letters.indexOf(letter);
    }

    Path write(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(FontName.COURIER);
            font.getCOSObject().setItem(COSName.TO_UNICODE, table(document));
            for (int i = 0; i < pages.size(); i++) {
                PDPage page = new PDPage(sizes.get(i));
                page.setRotation(rotations.get(i));
                page.setResources(new PDResources());
                page.getResources().put(COSName.getPDFName("F"), font);
                PDStream content = new PDStream(document);
                try (OutputStream out = content.createOutputStream()) {
                    out.write(pages.get(i).toString().getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(content);
                document.addPage(page);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** Says which letter each code is; a question mark is said to be nothing. */
    private COSStream table(PDDocument document) throws IOException {
        StringBuilder table = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n");
        for (int i = 0; i < letters.size(); i++) {
            int letter = letters.get(i).equals("?") ? 0 : letters.get(i).charAt(0);
            table.append(String.format(Locale.ROOT, "1 beginbfchar <%02x> <%04x> endbfchar%n", FIRST_CODE + i, letter));
        }
        table.append("1 beginbfchar <28> <0028> endbfchar 1 beginbfchar <29> <0029> endbfchar 1 beginbfchar <20> <0020> endbfchar\n"
                + "endcmap end end");
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(table.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
