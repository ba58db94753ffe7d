package org.mithaq.text.number;

import java.util.List;
import java.util.Set;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/**
 * What the words in front of a number say about it.
 *
 * @param start place of the first of these words; of the number when there are none
 * @param between whether "between" or "from" opens a range
 */
record Bounds(Kind kind, boolean between, int start) {

    enum Kind { NONE, ABOUT, AT_LEAST, AT_MOST }

    private static final int REACH = 5;
    private static final Set<String> ABOUT = Set.of("نحو", "حوالي", "قرابه", "زهاء", "يقارب", "تقارب", "يناهز", "تناهز",
            "تقريبا", "يصل", "تصل");
    private static final Set<String> MORE = Set.of("يزيد", "تزيد", "زاد", "زادت", "اكثر", "يتجاوز", "تتجاوز", "تجاوز",
            "تجاوزت", "يفوق", "تفوق", "فوق", "يربو", "تربو");
    private static final Set<String> LESS = Set.of("يقل", "تقل", "قل", "قلت", "اقل", "دون");
    private static final Set<String> NUMBER = Set.of("عددهم", "عددها", "العدد", "عدد", "عدده", "عددهن", "تعدادهم");
    private static final Set<String> NOT = Set.of("لا", "الا", "لم", "لن");
    private static final List<String> LINKS = List.of("من", "عن", "علي", "الي", "(", ")", "عددهم", "العدد", "عددها", "ما");
    private static final String FROM = "عن";

    static Bounds before(TokenView view, int number) {
        for (int i = number - 1; i >= number - REACH; i--) {
            Token token = view.at(i);
            boolean far = i < number - 1 && !view.at(i + 1).isLineEnd() && !LINKS.contains(view.at(i + 1).text());
            Bounds found = at(view, i, number);
            if (found.start() < number && (!far || found.kind() == Kind.AT_LEAST || found.kind() == Kind.AT_MOST)) {
                return found;
            }
            boolean goesOn = LINKS.contains(token.text()) || token.isWord() && comparesWith(view, number);
            if (!goesOn) {
                break;
            }
        }
        return none(number);
    }

    /** "… than" stands in front of the number, so that what is more or less may have its subject between. */
    private static boolean comparesWith(TokenView view, int number) {
        return view.at(number - 1).is(FROM) || view.at(number - 1).is("(") && view.at(number - 2).is(FROM);
    }

    private static Bounds at(TokenView view, int place, int number) {
        boolean negated = NOT.contains(view.at(place - 1).text());
        Kind kind = Particles.without(view.at(place).text()).map(word -> kind(word, negated))
                .filter(one -> one != Kind.NONE).findFirst().orElse(Kind.NONE);
        if (kind == Kind.NONE) {
            return view.at(place).is("بين") ? new Bounds(kind, true, place) : none(number);
        }
        return new Bounds(kind, false, negated ? place - 1 : place);
    }

    private static Kind kind(String word, boolean negated) {
        if (ABOUT.contains(word)) {
            return Kind.ABOUT;
        }
        if (MORE.contains(word)) {
            return negated ? Kind.AT_MOST : Kind.AT_LEAST;
        }
        return !LESS.contains(word) ? Kind.NONE : negated ? Kind.AT_LEAST : Kind.AT_MOST;
    }

    /** No words about the number that starts at a place. */
    static Bounds none(int number) {
        return new Bounds(Kind.NONE, false, number);
    }

    /** Whether they say about, more or less. */
    boolean compares() {
        return kind != Kind.NONE;
    }

    /** Whether the words tell about a number, so that one without a counted word is believed. */
    boolean speakOfNumber(TokenView view, int number) {
        if (compares() && view.at(number).isNumber()) {
            return true;
        }
        for (int i = start - 2; i < number; i++) {
            if (NUMBER.contains(view.at(i).text())) {
                return true;
            }
        }
        return false;
    }
}
