package org.mithaq.text.date.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/**
 * The day of a date, or its first and last day.
 *
 * @param start place of the first token
 * @param end place behind the last token
 * @param days one or two
 * @param tokens the words and numbers, in reading order
 */
record DayPart(int start, int end, List<Integer> days, List<Token> tokens) {

    private static final int REACH_OF_BETWEEN = 4;

    /** The day in front of a month. */
    static Optional<DayPart> before(TokenView view, int month) {
        int at = view.back(month - 1, token -> token.is("/") || token.is("من") || DateWords.isMonth(token)
                || token.is("لشهر"));
        List<Token> links = view.slice(Math.min(at + 1, month), month).stream().filter(Token::isWord).toList();
        boolean of = links.stream().anyMatch(DateWords::isOf);
        Token token = view.at(at);
        if (token.isDay() && (links.isEmpty() || of)) {
            return Optional.of(withFirstDay(view, at, links));
        }
        if (of && DateWords.ordinal(token).isPresent()) {
            return Optional.of(new DayPart(at, month, List.of(DateWords.ordinal(token).get()), with(token, links)));
        }
        return Optional.empty();
    }

    private static DayPart withFirstDay(TokenView view, int at, List<Token> links) {
        Token last = view.at(at);
        Token to = view.at(at - 1);
        Token first = view.at(at - 2);
        boolean range = first.isDay() && (DateWords.isTo(to) || to.is("و") && isBetween(view, at - 3));
        if (range && first.value() < last.value()) {
            List<Token> tokens = new ArrayList<>(List.of(first));
            if (to.isWord()) {
                tokens.add(to);
            }
            tokens.addAll(with(last, links));
            return new DayPart(at - 2, at + 1, List.of(first.value(), last.value()), tokens);
        }
        return new DayPart(at, at + 1, List.of(last.value()), with(last, links));
    }

    private static boolean isBetween(TokenView view, int from) {
        for (int i = from; i > from - REACH_OF_BETWEEN; i--) {
            if (view.at(i).is("بين")) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> with(Token day, List<Token> links) {
        List<Token> tokens = new ArrayList<>(List.of(day));
        tokens.addAll(links);
        return tokens;
    }
}
