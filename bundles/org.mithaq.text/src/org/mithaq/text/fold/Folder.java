package org.mithaq.text.fold;

import java.util.Optional;
import org.mithaq.text.RawText;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.reading.Reading;

/** Folds texts, always with the same options. Immutable. */
public final class Folder {

    private static final Folder STANDARD = new Folder(FoldOptions.standard());

    private final CharFolding folding;

    public Folder(FoldOptions options) {
        this.folding = new CharFolding(options);
    }

    /** The folder for search and suggestions. */
    public static Folder standard() {
        return STANDARD;
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
        Optional<String> word = foldWord(phrase);
        return word.isPresent() ? word.get() : collect(phrase).value().strip();
    }

    /** The same for what folds to Arabic letters alone, or to none of them: there no border has to be looked for. */
    private Optional<String> foldWord(String word) {
        char[] folded = new char[word.length()];
        int length = 0;
        for (int i = 0; i < folded.length; i++) {
            int single = folding.single(word.charAt(i));
            if (single == CharFolding.OTHER || single == ' ' || length > 0 && single >= 0
                    && ArabicChars.isLetter((char) single) != ArabicChars.isLetter(folded[0])) {
                return Optional.empty();
            }
            if (single >= 0) {
                folded[length++] = (char) single;
            }
        }
        String letters = new String(folded, 0, length);
        return Optional.of(letters.equals(word) ? word : letters);
    }

    /**
     * The folded letters, digits and signs of a text without its blanks, but with a line feed for each line feed: for
     * a quick look whether letters are there at all.
     */
    public String squeezeLines(String text) {
        StringBuilder squeezed = new StringBuilder();
        char[] plain = new char[text.length()];
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int single = c == '\n' ? c : folding.single(c);
            if (single == CharFolding.OTHER) {
                int codePoint = text.codePointAt(at);
                squeezed.append(plain, 0, length).append(folding.fold(codePoint).replace(" ", ""));
                length = 0;
                at += Character.charCount(codePoint) - 1;
            } else if (single >= 0 && single != ' ') {
                plain[length++] = (char) single;
            }
        }
        return squeezed.append(plain, 0, length).toString();
    }

    private FoldedTextBuilder collect(String text) {
        FoldedTextBuilder folded = new FoldedTextBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int single = folding.single(text.charAt(at));
            if (single >= 0) {
                folded.add((char) single, at, at + 1);
            }
            at = single == CharFolding.OTHER ? addOther(text, at, folded) : at + 1;
        }
        return folded;
    }

    private int addOther(String text, int at, FoldedTextBuilder folded) {
        int codePoint = text.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        String produced = folding.fold(codePoint);
        for (int i = 0; i < produced.length(); i++) {
            folded.add(produced.charAt(i), at, next);
        }
        return next;
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
}
