package org.mithaq.extract.pdf.page;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Vector;

/** What the fonts of a document say about their glyphs, kept because the same few glyphs fill all pages. For one thread. */
public final class FontGlyphs {

    private static final double THOUSANDTH = 0.001;
    private static final double FLAT = 200;
    private static final String STRETCH = "ـ";

    private final Map<PDFont, Map<Integer, String>> letters = new WeakHashMap<>();
    private final Map<PDFont, Map<Integer, Optional<Ink>>> inks = new WeakHashMap<>();

    /**
     * The letters that a glyph stands for; empty where it says nothing.
     *
     * @param displacement of the glyph
     */
    String letters(PDFont font, int code, Vector displacement) {
        Map<Integer, String> known = letters.computeIfAbsent(font, key -> new HashMap<>());
        String text = known.get(code);
        if (text == null) {
            text = GlyphText.letters(unicode(font, code).orElseGet(() -> isStretch(font, code, displacement) ? STRETCH : ""));
            known.put(code, text);
        }
        return text;
    }

    private static Optional<String> unicode(PDFont font, int code) {
        String unicode = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        boolean saysNothing = font instanceof PDSimpleFont && !font.getCOSObject().containsKey(COSName.TO_UNICODE);
        return unicode != null ? Optional.of(unicode)
                : saysNothing && code < 0x80 ? Optional.of(String.valueOf((char) code)) : Optional.empty();
    }

    /** The line that stretches a word to fill a row often stands for no letter: low, flat, and as wide as its place. */
    private static boolean isStretch(PDFont font, int code, Vector displacement) {
        return outline(font, code).map(GeneralPath::getBounds2D).filter(ink -> ink.getHeight() < FLAT && ink.getMinY() > -FLAT
                && ink.getMaxY() < FLAT && ink.getWidth() >= displacement.getX() / THOUSANDTH).isPresent();
    }

    /** Empty where a glyph has none. */
    Optional<Ink> ink(PDFont font, int code) {
        return inks.computeIfAbsent(font, key -> new HashMap<>()).computeIfAbsent(code, key -> outline(font, code).map(Ink::of));
    }

    private static Optional<GeneralPath> outline(PDFont font, int code) {
        try {
            GeneralPath outline = font instanceof PDVectorFont vectors ? vectors.getNormalizedPath(code) : new GeneralPath();
            return outline.getCurrentPoint() == null && outline.getBounds2D().isEmpty() ? Optional.empty() : Optional.of(outline);
        } catch (IOException | RuntimeException e) {
            // a font with a broken outline still says which letter it is
            return Optional.empty();
        }
    }
}
