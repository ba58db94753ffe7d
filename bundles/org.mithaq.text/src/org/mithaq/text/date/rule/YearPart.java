package org.mithaq.text.date.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/**
 * The year of a date with a month.
 *
 * @param tokens in reading order
 */
record YearPart(List<Token> tokens, YearReference reference) {

    private static final int MOST_LOST_WORDS = 3;
    private static final Predicate<Token> BETWEEN = token -> token.is("،") || token.is(",") || token.is("/")
            || token.is("(") || token.is("من");

    /** The year behind a month, or alone on the next line. */
    static Optional<YearPart> behind(TokenView view, int from) {
        int at = view.forth(from, BETWEEN);
        return number(view, from, at)
                .or(() -> relative(view, at).map(reference -> withWords(view, from, at, reference)))
                .or(() -> aloneOnNextLine(view, from))
                .or(() -> behindLostStart(view, from));
    }

    /**
     * In a reversed line whose first words are cut off and stand behind the month, the year in front of the run: at most
     * three words stand between.
     */
    private static Optional<YearPart> behindLostStart(TokenView view, int from) {
        int at = from;
        while (at < from + MOST_LOST_WORDS && view.at(at).isWord() && !DateWords.isYear(view.at(at))) {
            at++;
        }
        Token number = view.at(at);
        boolean found = !view.isStored() && at > from && Years.plain(number).isPresent();
        return found ? Optional.of(new YearPart(List.of(number), new YearReference.Stated(number.value())))
                : Optional.empty();
    }

    private static Optional<YearPart> number(TokenView view, int from, int at) {
        int number = DateWords.isYear(view.at(at)) ? view.forth(at + 1, skipped -> false) : at;
        if (Years.inContext(view.at(number)).isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = view.slice(from, number + 1).stream()
                .filter(token -> token.isWord() || token.isNumber()).map(Token::withoutNote).toList();
        return Optional.of(new YearPart(tokens,
                new YearReference.Stated(Years.inContext(view.at(number)).getAsInt())));
    }

    private static Optional<YearReference> relative(TokenView view, int at) {
        Token word = view.at(at);
        Token next = view.at(at + 1);
        if (DateWords.isLast(word)) {
            return Optional.of(new YearReference.LastMonthOfName());
        }
        if (word.is("نفس") && DateWords.isYear(next) || DateWords.isYear(word) && DateWords.isSame(next)) {
            return Optional.of(new YearReference.OfDateBefore());
        }
        if (DateWords.isYear(word) && DateWords.isLast(next)) {
            return Optional.of(new YearReference.BeforeWriting(1));
        }
        if (DateWords.isYear(word) && DateWords.isThis(next) || word.is("هذا") && DateWords.isYear(next)) {
            return Optional.of(new YearReference.BeforeWriting(0));
        }
        return Optional.empty();
    }

    private static YearPart withWords(TokenView view, int from, int at, YearReference reference) {
        int end = reference instanceof YearReference.LastMonthOfName ? at + 1 : at + 2;
        return new YearPart(view.slice(from, end).stream().filter(Token::isWord).toList(), reference);
    }

    private static Optional<YearPart> aloneOnNextLine(TokenView view, int from) {
        List<Token> line = view.nextLine(from - 1).stream().filter(token -> token.kind() != Token.Kind.SIGN).toList();
        if (line.size() != 1 || Years.plain(line.getFirst()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new YearPart(line, new YearReference.Stated(Years.plain(line.getFirst()).getAsInt())));
    }
}
