package org.mithaq.extract.pdf.page;

import java.text.Normalizer;

/** The letters that a glyph stands for. */
final class GlyphText {

    private static final int SOFT_HYPHEN = 0x00AD;
    private static final String ALEFS = "اأإآٱ";

    private GlyphText() {
    }

    /**
     * Letters for the forms of letters and for ligatures; nothing for what cannot be seen. Other characters are left alone,
     * raised digits and fractions too.
     */
    static String letters(String unicode) {
        if (unicode.length() == 1 && isPlain(unicode.charAt(0))) {
            return unicode;
        }
        StringBuilder letters = new StringBuilder(unicode.length());
        unicode.codePoints().forEach(c -> {
            if (isForm(c)) {
                letters.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).strip());
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                letters.append(' ');
            } else if (isShown(c)) {
                letters.appendCodePoint(c);
            }
        });
        return lamAlef(letters.toString());
    }

    /** Nearly all glyphs stand for one of these. */
    private static boolean isPlain(char c) {
        return c >= 0x0621 && c <= 0x0652 || c >= 0x20 && c < 0x7F;
    }

    private static boolean isForm(int c) {
        return c >= 0xFB00 && c <= 0xFDFF && c != 0xFD3E && c != 0xFD3F || c >= 0xFE70 && c <= 0xFEFC;
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> c == SOFT_HYPHEN;
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> c != 0xFFFD;
        };
    }

    /** There is a ligature of lam and alef but none of alef and lam: some programs write its letters as they see them. */
    private static String lamAlef(String letters) {
        boolean reversed = letters.length() == 2 && ALEFS.indexOf(letters.charAt(0)) >= 0 && letters.charAt(1) == 'ل';
        return reversed ? new StringBuilder(letters).reverse().toString() : letters;
    }
}
