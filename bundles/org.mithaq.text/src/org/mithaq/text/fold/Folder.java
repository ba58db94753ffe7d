package org.mithaq.text.fold;

import org.mithaq.text.RawText;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.reading.Reading;

/** Folds texts, always with the same options. */
public final class Folder {

    private final CharFolding folding;

    public Folder(FoldOptions options) {
        this.folding = new CharFolding(options);
    }

    /** The folder for search and suggestions. */
    public static Folder standard() {
        return new Folder(FoldOptions.standard());
    }

    /** Folds the raw text as it is stored. */
    public FoldedText fold(RawText raw) {
        return fold(Reading.identity(raw));
    }

    /** Folds what a reading shows, so that what it joins is found. */
    public FoldedText fold(Reading reading) {
        return collect(reading.text()).build(reading);
    }

    /** Folds a phrase; blanks at its ends are cut off. */
    public String fold(String phrase) {
        return collect(phrase).value().strip();
    }

    private FoldedTextBuilder collect(String text) {
        FoldedTextBuilder folded = new FoldedTextBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            String produced = folding.fold(codePoint);
            if (!produced.isEmpty() && folded.last().map(last -> isGlued(last, produced.charAt(0))).orElse(false)) {
                folded.border(at);
            }
            folded.add(produced, at, next);
            at = next;
        }
        return folded;
    }

    /**
     * Folds the letters of a regular expression and leaves its signs alone: ASCII characters stay as they are, marks
     * and other characters that folding drops are left out.
     */
    public String foldExpression(String expression) {
        StringBuilder folded = new StringBuilder();
        expression.codePoints().forEach(c -> {
            if (c < 0x80) {
                folded.append((char) c);
            } else {
                folded.append(folding.fold(c));
            }
        });
        return folded.toString();
    }

    private static boolean isGlued(char before, char behind) {
        boolean arabicBefore = ArabicChars.isLetter(before);
        boolean arabicBehind = ArabicChars.isLetter(behind);
        return arabicBefore != arabicBehind && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(behind);
    }
}
