package org.mithaq.text.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The words for numbers, folded as {@link org.mithaq.text.fold.Folder#standard()} folds. Immutable. */
public final class NumberWords {

    private static final String[][] UNITS = {{"اثنان", "اثنين", "اثنتين", "اثنتان", "اثنا", "اثني"},
        {"ثلاثه", "ثلاث"}, {"اربعه", "اربع"}, {"خمسه", "خمس"}, {"سته", "ست"}, {"سبعه", "سبع"},
        {"ثمانيه", "ثماني", "ثمان"}, {"تسعه", "تسع"}, {"عشره", "عشر"}};
    private static final String[] TENS = {"عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    private static final String[] HUNDREDS = {"ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    /** Elsewhere they are "one of". */
    private static final Set<String> ONE_OF_ELEVEN = Set.of("احد", "احدي", "احدا");

    /** What a word may be followed by within one number. */
    enum Size { UNIT, TEEN, TEN, HUNDRED, SCALE }

    /** A word and what it is worth. */
    record Word(long value, Size size) {
    }

    private final Map<String, Word> words = new HashMap<>();

    public NumberWords() {
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
        for (String dual : new String[] {"ميتان", "ميتين", "ميتا", "ميتي", "مايتان", "مايتين"}) {
            words.put(dual, new Word(200, Size.HUNDRED));
        }
        scale(1_000, "الف", "الفا", "الاف");
        scale(2_000, "الفان", "الفين", "الفا", "الفي");
        scale(1_000_000, "مليون", "مليونا", "ملايين");
        scale(2_000_000, "مليونان", "مليونين", "مليوني");
        scale(1_000_000_000, "مليار", "مليارا", "مليارات");
    }

    private void scale(long value, String... forms) {
        for (String form : forms) {
            words.putIfAbsent(form, new Word(value, Size.SCALE));
        }
    }

    /** All of them. */
    public Set<String> all() {
        return Set.copyOf(words.keySet());
    }

    /** What a word says alone: two to ten, tens, hundreds, thousands; empty for words that are no numbers. */
    public OptionalLong value(String folded) {
        return word(folded).map(word -> OptionalLong.of(word.value())).orElse(OptionalLong.empty());
    }

    /** @param folded without a particle in front */
    Optional<Word> word(String folded) {
        return Optional.ofNullable(words.get(folded));
    }

    /** Whether a word stands for ten in the numbers from eleven to nineteen. */
    static boolean isTen(String folded) {
        return folded.equals("عشر") || folded.equals("عشره");
    }

    /** The number from eleven to nineteen that two words make. */
    Optional<Word> teen(String first, String second) {
        if (!isTen(second)) {
            return Optional.empty();
        }
        return ONE_OF_ELEVEN.contains(first) ? Optional.of(new Word(11, Size.TEEN))
                : word(first).filter(unit -> unit.size() == Size.UNIT && unit.value() < 10)
                        .map(unit -> new Word(10 + unit.value(), Size.TEEN));
    }
}
