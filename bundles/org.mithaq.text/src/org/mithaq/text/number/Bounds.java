package org.mithaq.text.number;

import java.util.List;
import java.util.Set;
import org.mithaq.text.token.TokenView;

/**
 * What the words in front of a number say about it.
 *
 * @param start place of the first of these words; of the number when there are none
 * @param between whether "between" or "from" opens a range
 */
record Bounds(Kind kind, boolean between, int start) {

    enum Kind { NONE, ABOUT, AT_LEAST, AT_MOST }

    private static final int REACH = 4;
    private static final Set<String> ABOUT = Set.of("نحو", "حوالي", "قرابه", "زهاء", "يقارب", "تقارب", "بنحو", "بحوالي");
    private static final Set<String> MORE = Set.of("يزيد", "تزيد", "اكثر", "يتجاوز", "تتجاوز", "تجاوز", "يفوق", "تفوق");
    private static final Set<String> LESS = Set.of("يقل", "تقل", "اقل");
    private static final Set<String> NUMBER = Set.of("عددهم", "عددها", "العدد", "عدد");
    private static final List<String> LINKS = List.of("من", "عن", "علي", "الي", "(", ")", "عددهم", "العدد", "عددها", "ما");

    static Bounds before(TokenView view, int number) {
        for (int i = number - 1; i >= number - REACH; i--) {
            String word = view.at(i).text();
            boolean negated = view.at(i - 1).is("لا") || view.at(i - 1).is("الا");
            if (ABOUT.contains(word) || word.equals("يصل") || word.equals("تصل")) {
                return new Bounds(Kind.ABOUT, false, i);
            }
            if (MORE.contains(word)) {
                return new Bounds(negated ? Kind.AT_MOST : Kind.AT_LEAST, false, negated ? i - 1 : i);
            }
            if (LESS.contains(word)) {
                return new Bounds(negated ? Kind.AT_LEAST : Kind.AT_MOST, false, negated ? i - 1 : i);
            }
            if (word.equals("بين")) {
                return new Bounds(Kind.NONE, true, i);
            }
            if (!LINKS.contains(word)) {
                break;
            }
        }
        return none(number);
    }

    /** No words about the number that starts at a place. */
    static Bounds none(int number) {
        return new Bounds(Kind.NONE, false, number);
    }

    /** Whether the words speak of a number, so that one without a counted word is believed. */
    boolean speakOfNumber(TokenView view, int number) {
        for (int i = start - 2; i < number; i++) {
            if (NUMBER.contains(view.at(i).text())) {
                return true;
            }
        }
        return false;
    }
}
