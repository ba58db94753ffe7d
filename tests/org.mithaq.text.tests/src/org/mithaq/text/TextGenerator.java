package org.mithaq.text;

import java.util.List;
import java.util.Random;

/** Makes text that is damaged as extracted reports are, the same for the same seed. */
public final class TextGenerator {

    private static final List<String> PARTS = List.of(
            "اتفاق", "الروس ي", "يقض ي", "سوتش ى", "المدينة", "مُحمَّد", "كتابًا", "شخصاً", "هـدنة", "لا",
            "2254", "17", "٢٠١٣", "M4", "ISSG", "Link", "😀", "𐍈", "\uFEFF", "\u200F", "،", ".", "(", ")", "/",
            "ً", "ّ", "ُ", "\n", "\n\n", "\r\n", "\nً\n", "\nّ\n. وشك", "  ", " ", "\u00A0", "\t", "İ", "ﻻ");

    private final Random random;

    public TextGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** @param parts how many words, marks, signs and blanks */
    public RawText text(int parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return RawText.of(text.toString());
    }

    /** A range of a text of that length, in UTF-16 units; it may be empty. */
    public int[] range(int length) {
        int from = random.nextInt(length + 1);
        return new int[] {from, from + random.nextInt(Math.min(40, length - from) + 1)};
    }
}
