package org.mithaq.text.date.rule;

import java.util.List;
import java.util.Optional;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/**
 * A month in words: one name, or the names of both series in either order, with a slash, a line end or nothing
 * between them.
 *
 * @param start place of the first token in its view
 * @param end place behind the last token
 * @param month 1 to 12; of two names that clash, what the Gregorian one says
 * @param clash what the other name says when the two clash
 * @param series of the first name
 * @param names how many names there are
 */
record MonthExpression(int start, int end, int month, Optional<Integer> clash, MonthNames.Series series, int names) {

    private static final List<String> HALVES = List.of("كانون", "تشرين");

    /** A name with the place behind it. */
    private record Found(MonthNames.Name name, int end) {}

    static Optional<MonthExpression> read(TokenView view, int start, MonthNames names) {
        Optional<Found> first = name(view, start, names);
        if (first.isEmpty()) {
            return half(view, start, names);
        }
        MonthNames.Name one = first.get().name();
        Optional<Found> second = second(view, first.get(), names)
                .filter(found -> found.name().series() != one.series())
                .filter(found -> found.name().series() != MonthNames.Series.ENGLISH);
        if (second.isEmpty()) {
            return Optional.of(new MonthExpression(start, first.get().end(), one.number(), Optional.empty(),
                    one.series(), 1));
        }
        return Optional.of(both(start, one, second.get()));
    }

    private static MonthExpression both(int start, MonthNames.Name one, Found second) {
        boolean gregorianFirst = one.series() == MonthNames.Series.GREGORIAN;
        int gregorian = gregorianFirst ? one.number() : second.name().number();
        int other = gregorianFirst ? second.name().number() : one.number();
        return new MonthExpression(start, second.end(), gregorian,
                gregorian == other ? Optional.empty() : Optional.of(other), one.series(), 2);
    }

    private static Optional<Found> second(TokenView view, Found first, MonthNames names) {
        int at = view.forth(first.end(), MonthExpression::isSeparator);
        Optional<Found> exact = name(view, at, names);
        if (exact.isPresent() || at == first.end() || first.name().series() != MonthNames.Series.LEVANTINE) {
            return exact;
        }
        return names.ofMisspelt(view.at(at)).map(name -> new Found(name, at + 1));
    }

    /** كانون or تشرين whose second word is lost, made certain by the Gregorian name behind it. */
    private static Optional<MonthExpression> half(TokenView view, int start, MonthNames names) {
        if (!HALVES.contains(view.at(start).text())) {
            return Optional.empty();
        }
        int at = view.forth(start + 1, MonthExpression::isSeparator);
        return name(view, at, names)
                .filter(found -> found.name().series() == MonthNames.Series.GREGORIAN && found.name().number() % 11 <= 1
                        || found.name().number() == 10)
                .map(found -> new MonthExpression(start, found.end(), found.name().number(), Optional.empty(),
                        MonthNames.Series.LEVANTINE, 2));
    }

    private static Optional<Found> name(TokenView view, int at, MonthNames names) {
        Token token = view.at(at);
        if (!token.isWord()) {
            return Optional.empty();
        }
        int next = view.forth(at + 1, skipped -> false);
        if (view.at(next).isWord()) {
            Optional<MonthNames.Name> two = names.ofWords(token, view.at(next));
            if (two.isPresent()) {
                return two.map(name -> new Found(name, next + 1));
            }
        }
        return names.ofWord(token).map(name -> new Found(name, at + 1));
    }

    private static boolean isSeparator(Token token) {
        return token.is("/") || token.is("(") || token.is("-") || token.is("\\");
    }
}
