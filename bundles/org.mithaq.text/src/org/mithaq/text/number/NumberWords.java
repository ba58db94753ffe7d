package org.mithaq.text.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The folded words for numbers. */
final class NumberWords {

    private static final String[][] UNITS = {{"اثنان", "اثنين", "اثنتين", "اثنتان", "اثنا", "اثني"},
        {"ثلاثه", "ثلاث"}, {"اربعه", "اربع"}, {"خمسه", "خمس"}, {"سته", "ست"}, {"سبعه", "سبع"},
        {"ثمانيه", "ثماني", "ثمان"}, {"تسعه", "تسع"}, {"عشره", "عشر"}};
    private static final String[] TENS = {"عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    private static final String[] HUNDREDS = {"ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"};

    /** What a word may be followed by within one number. */
    enum Size { UNIT, TEN, HUNDRED, SCALE }

    record Word(long value, Size size) {}

    private final Map<String, Word> words = new HashMap<>();

    NumberWords() {
        for (int i = 0; i < UNITS.length; i++) {
            for (String form : UNITS[i]) {
                words.put(form, new Word(i + 2L, Size.UNIT));
            }
        }
        for (int i = 0; i < TENS.length; i++) {
            words.put(TENS[i] + "ون", new Word(10L * (i + 2), Size.TEN));
            words.put(TENS[i] + "ين", new Word(10L * (i + 2), Size.TEN));
        }
        for (String hundred : new String[] {"ميه", "مايه"}) {
            words.put(hundred, new Word(100, Size.HUNDRED));
            for (int i = 0; i < HUNDREDS.length; i++) {
                words.put(HUNDREDS[i] + hundred, new Word(100L * (i + 3), Size.HUNDRED));
            }
        }
        for (String dual : new String[] {"ميتان", "ميتين", "ميتي", "مايتان", "مايتين"}) {
            words.put(dual, new Word(200, Size.HUNDRED));
        }
        scale(1_000, "الف", "الفا", "الاف");
        scale(2_000, "الفان", "الفين", "الفي");
        scale(1_000_000, "مليون", "مليونا", "ملايين");
        scale(2_000_000, "مليونان", "مليونين", "مليوني");
    }

    private void scale(long value, String... forms) {
        for (String form : forms) {
            words.put(form, new Word(value, Size.SCALE));
        }
    }

    /** @param folded without a particle in front */
    Optional<Word> word(String folded) {
        return Optional.ofNullable(words.get(folded));
    }

    /** The number from eleven to nineteen that a unit and the word for ten make. */
    static OptionalLong teen(Word unit, String next) {
        boolean ten = next.equals("عشر") || next.equals("عشره");
        return ten && unit.size() == Size.UNIT && unit.value() < 10 ? OptionalLong.of(10 + unit.value())
                : OptionalLong.empty();
    }
}
