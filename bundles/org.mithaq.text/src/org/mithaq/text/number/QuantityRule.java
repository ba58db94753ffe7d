package org.mithaq.text.number;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.mithaq.text.RawText;
import org.mithaq.text.token.Passage;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** Reads the quantity whose first number starts at a place. */
final class QuantityRule {

    /** What a year is followed by in a sentence, but no number of so many thousand. */
    private static final Set<String> PERIODS = Set.of("يوم", "أسبوع", "شهر", "سنة", "عام", "ساعة", "مرحلة", "جولة");
    private static final double WITH_UNIT = 0.9;
    private static final double WITHOUT_UNIT = 0.5;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2040;
    private static final Set<String> TO = Set.of("الي", "حتي", "-", "–");

    private final NumberReader numbers = new NumberReader();
    private final CountedWords counted = new CountedWords();

    Optional<Quantity> at(TokenView view, int place, RawText raw) {
        Optional<String> two = counted.ofTwo(view.at(place).text());
        if (two.isPresent()) {
            return Optional.of(quantity(view, Bounds.before(view, place), place, place + 1, 2, 2, two.get(), raw));
        }
        return numbers.read(view, place).flatMap(number -> counted(view, place, number, raw));
    }

    private Optional<Quantity> counted(TokenView view, int place, NumberReader.Number first, RawText raw) {
        Bounds words = Bounds.before(view, place);
        Optional<NumberReader.Number> second = rangeEnd(view, first, words);
        Bounds bounds = words.between() && second.isEmpty() ? Bounds.none(place) : words;
        NumberReader.Number last = second.filter(number -> number.value() > first.value()).orElse(first);
        int unitAt = view.forth(last.end(), QuantityRule::isBracket);
        Optional<String> unit = counted.singular(view.at(unitAt).text());
        if (unit.filter(PERIODS::contains).isPresent() && isYear(first)) {
            return Optional.empty();
        }
        if (unit.isEmpty() && !bounds.speakOfNumber(view, place)) {
            return Optional.empty();
        }
        int end = unit.isPresent() ? unitAt + 1 : last.end();
        return Optional.of(quantity(view, bounds, place, end, first.value(), last.value(), unit.orElse(""), raw));
    }

    /** The second number of "between … and …", "… to …". */
    private Optional<NumberReader.Number> rangeEnd(TokenView view, NumberReader.Number first, Bounds bounds) {
        int at = view.forth(first.end(), QuantityRule::isBracket);
        Token link = view.at(at);
        if (TO.contains(link.text()) || bounds.between() && link.is("و")) {
            return numbers.read(view, view.forth(at + 1, QuantityRule::isBracket));
        }
        if (bounds.between() && link.isWord() && link.text().startsWith("و")) {
            return numbers.readBehindAnd(view, at);
        }
        return Optional.empty();
    }

    private static Quantity quantity(TokenView view, Bounds bounds, int place, int end, long first, long last,
            String unit, RawText raw) {
        List<Token> tokens = view.slice(Math.min(bounds.start(), place), end).stream()
                .filter(token -> token.kind() != Token.Kind.SIGN).toList();
        Passage passage = Passage.of(tokens, raw);
        OptionalLong min = bounds.kind() == Bounds.Kind.AT_MOST && first == last ? OptionalLong.empty()
                : OptionalLong.of(first);
        OptionalLong max = bounds.kind() == Bounds.Kind.AT_LEAST && first == last ? OptionalLong.empty()
                : OptionalLong.of(last);
        return new Quantity(min, max, bounds.kind() == Bounds.Kind.ABOUT, unit, passage.segments(), passage.text(),
                unit.isEmpty() ? WITHOUT_UNIT : WITH_UNIT);
    }

    private static boolean isYear(NumberReader.Number number) {
        return number.inDigits() && number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR;
    }

    private static boolean isBracket(Token token) {
        return token.is("(") || token.is(")");
    }
}
