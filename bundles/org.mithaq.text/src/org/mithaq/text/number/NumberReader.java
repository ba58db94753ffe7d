package org.mithaq.text.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** Reads the number that starts at a place, in digits or in words. */
final class NumberReader {

    private static final String AND = "و";
    private static final int THOUSANDS_DIGITS = 3;
    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal ONE_HALF = new BigDecimal("0.5");

    private final NumberWords words = new NumberWords();

    /**
     * @param end place behind the number's last token
     * @param least what it says, or the least that it says
     * @param most the same as {@code least} but for vague numbers; empty when there is no most
     * @param inDigits whether it starts with digits
     * @param vague whether it says "some", "hundreds" or the like
     */
    record Number(int end, BigDecimal least, Optional<BigDecimal> most, boolean inDigits, boolean vague) {

        /** Half a unit more, when the words behind the unit say so. */
        Number andHalf(Token behindUnit) {
            return vague || !behindUnit.is(NumberSum.HALF) ? this : exactly(end, least.add(ONE_HALF), inDigits);
        }

        static Number exactly(int end, BigDecimal value, boolean inDigits) {
            return new Number(end, value, Optional.of(value), inDigits, false);
        }
    }

    Optional<Number> read(TokenView view, int place) {
        if (view.at(place).isNumber()) {
            return Optional.of(digits(view, place));
        }
        return view.at(place).isWord() ? inWords(view, place).or(() -> VagueNumbers.read(view, place)) : Optional.empty();
    }

    private Number digits(TokenView view, int place) {
        StringBuilder digits = new StringBuilder(view.at(place).text());
        int end = place + 1;
        while (isThousands(view, end) && view.at(place).digits() <= THOUSANDS_DIGITS) {
            digits.append(view.at(end + 1).text());
            end += 2;
        }
        if (isDecimals(view, end)) {
            digits.append('.').append(view.at(end + 1).text());
            end += 2;
        }
        return scaled(view, end, new BigDecimal(digits.toString()));
    }

    /** 1.5 million; 3 thousand and 500. */
    private Number scaled(TokenView view, int end, BigDecimal value) {
        NumberSum sum = new NumberSum(value);
        Optional<NumberWords.Word> scale = words.word(view.at(end).text())
                .filter(word -> word.size() == NumberWords.Size.SCALE);
        scale.ifPresent(sum::add);
        int behind = scale.isPresent() ? end + 1 : end;
        if (sum.addHalf(view.at(behind))) {
            return Number.exactly(behind + 1, sum.value(), true);
        }
        Token rest = view.at(behind + 1);
        boolean added = scale.filter(word -> view.at(behind).is(AND) && rest.isNumber() && rest.value() < word.value())
                .isPresent();
        return added ? Number.exactly(behind + 2, sum.value().add(BigDecimal.valueOf(rest.value())), true)
                : Number.exactly(behind, sum.value(), true);
    }

    /** ,200 with nothing between. */
    private static boolean isThousands(TokenView view, int at) {
        Token sign = view.at(at);
        Token rest = view.at(at + 1);
        return (sign.is(",") || sign.is("٬") || sign.is(".")) && sign.glued() && rest.glued()
                && rest.digits() == THOUSANDS_DIGITS;
    }

    private static boolean isDecimals(TokenView view, int at) {
        Token sign = view.at(at);
        Token rest = view.at(at + 1);
        return (sign.is(".") || sign.is("٫")) && sign.glued() && rest.glued() && rest.digits() >= 1
                && rest.digits() <= MOST_DECIMALS;
    }

    private Optional<Number> inWords(TokenView view, int place) {
        String text = view.at(place).text();
        return Particles.without(text).filter(form -> word(form, view, place).isPresent())
                .findFirst().flatMap(form -> inWords(view, place, form));
    }

    /** The number in words at a place whose first word has "and" glued in front. */
    Optional<Number> readBehindAnd(TokenView view, int place) {
        return inWords(view, place, view.at(place).text().substring(1));
    }

    /** Words add up as long as each one may follow the one before. Thousands alone are vague. */
    private Optional<Number> inWords(TokenView view, int place, String start) {
        NumberSum sum = new NumberSum();
        int at = place;
        String form = start;
        Optional<NumberWords.Word> next = word(form, view, at);
        while (next.isPresent() && sum.takes(next.get())) {
            sum.add(next.get());
            at += next.get().size() == NumberWords.Size.TEEN ? 2 : 1;
            form = follower(view.at(at), next.get().size());
            next = word(form, view, at);
        }
        boolean vague = at == place + 1 && VagueNumbers.words().contains(start);
        if (at == place || vague) {
            return Optional.empty();
        }
        return Optional.of(Number.exactly(sum.addHalf(view.at(at)) ? at + 1 : at, sum.value(), false));
    }

    private Optional<NumberWords.Word> word(String form, TokenView view, int at) {
        return words.teen(form, view.at(at + 1).text()).or(() -> words.word(form));
    }

    /** The next word of a number: behind "and", or directly when it is a hundred or a scale; empty when there is none. */
    private String follower(Token token, NumberWords.Size last) {
        boolean direct = words.word(token.text())
                .filter(word -> word.size() == NumberWords.Size.SCALE && last != NumberWords.Size.SCALE
                        || word.size() == NumberWords.Size.HUNDRED && last == NumberWords.Size.UNIT).isPresent();
        if (direct) {
            return token.text();
        }
        return token.isWord() && token.text().startsWith("و") ? token.text().substring(1) : "";
    }
}
