package org.mithaq.text.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.token.Passage;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** Reads the quantity whose first number starts at a place. */
final class QuantityRule {

    private static final double WITH_UNIT = 0.9;
    private static final double WITHOUT_UNIT = 0.5;
    private static final int SHORTEST_NOUN = 4;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2040);
    /** A smaller number in brackets may be that of a note. */
    private static final BigDecimal LEAST_TOLD = BigDecimal.TEN;
    private static final Set<String> TO = Set.of("الي", "حتي", "-", "–", "او");
    private static final Set<String> ONE = Set.of("واحد", "واحده", "واحدا");
    /** Behind one that is known as well: the single one. */
    private static final Set<String> THE_ONE = Set.of("الواحد", "الواحده");
    /** Behind them a unit alone is one of it. */
    private static final Set<String> LASTING = Set.of("لمده", "مده", "مدتها", "مدته", "للتمديد");

    private final NumberReader numbers = new NumberReader();
    private final CountedWords counted;

    QuantityRule(CountedWords counted) {
        this.counted = counted;
    }

    /** The words that stand for "one" beside a unit, folded. */
    static Set<String> wordsForOne() {
        Set<String> words = new TreeSet<>(ONE);
        words.addAll(THE_ONE);
        words.addAll(LASTING);
        return words;
    }

    Optional<Quantity> at(TokenView view, int place, Reading reading) {
        RawText raw = reading.raw();
        Signs signs = new Signs(reading);
        Token token = view.at(place);
        if (token.isWord() && (ONE.contains(token.text()) || THE_ONE.contains(token.text()))) {
            return counted.at(view, place - 1).filter(unit -> unit.end() == place
                    && isDefinite(view.at(place - 1)) == THE_ONE.contains(token.text()))
                    .map(unit -> exactly(view, place - 1, place + 1, BigDecimal.ONE, unit.unit(), raw));
        }
        if (token.isWord() && LASTING.contains(token.text())) {
            return lasting(view, place + 1, raw);
        }
        Optional<String> two = token.isWord() && (!isDefinite(token) || Bounds.before(view, place).compares())
                ? counted.ofTwo(token.text()) : Optional.empty();
        return two.isPresent() ? Optional.of(exactly(view, place, place + 1, BigDecimal.TWO, two.get(), raw))
                : numbers.read(view, place).flatMap(number -> counted(view, place, number, raw, signs));
    }

    private Optional<Quantity> lasting(TokenView view, int place, RawText raw) {
        return counted.at(view, place).filter(unit -> !view.at(unit.end()).isNumber())
                .map(unit -> exactly(view, place, unit.end(), BigDecimal.ONE, unit.unit(), raw));
    }

    private static Quantity exactly(TokenView view, int place, int end, BigDecimal value, String unit, RawText raw) {
        NumberReader.Number number = NumberReader.Number.exactly(end, value, false);
        return quantity(view, Bounds.before(view, place), place, new Read(number, number, unit, end), raw);
    }

    /**
     * What was read.
     *
     * @param end place behind the unit
     */
    private record Read(NumberReader.Number first, NumberReader.Number last, String unit, int end) {

        boolean isRange() {
            return first != last;
        }
    }

    private Optional<Quantity> counted(TokenView view, int place, NumberReader.Number first, RawText raw,
            Signs signs) {
        Bounds words = Bounds.before(view, place);
        Optional<NumberReader.Number> second = rangeEnd(view, first, words)
                .filter(number -> number.least().compareTo(first.least()) > 0);
        Bounds bounds = words.between() && second.isEmpty() ? Bounds.none(place) : words;
        NumberReader.Number last = second.orElse(first);
        Optional<CountedWords.Counted> unit = unit(view, last.end()).or(() -> thing(view, first));
        boolean told = bounds.speakOfNumber(view, place) || signs.isInBrackets(view.at(place))
                && first.least().compareTo(LEAST_TOLD) >= 0;
        boolean mayBeYear = isYear(first) && (unit.isEmpty() || !bounds.compares() && !signs.isInBrackets(view.at(place)));
        if (mayBeYear || unit.isEmpty() && !told || view.at(place).isNumber() && signs.isOfHeading(view.at(place))) {
            return Optional.empty();
        }
        int unitEnd = unit.map(CountedWords.Counted::end).orElse(last.end());
        NumberReader.Number whole = second.isPresent() ? first : first.andHalf(view.at(unitEnd));
        int end = whole == first ? unitEnd : unitEnd + 1;
        return Optional.of(quantity(view, bounds, place,
                new Read(whole, second.orElse(whole), unit.map(CountedWords.Counted::unit).orElse(""), end), raw));
    }

    /** What is counted: behind the number, or behind "of" when that is part of it. */
    private Optional<CountedWords.Counted> unit(TokenView view, int end) {
        int at = view.forth(end, QuantityRule::isBracket);
        return counted.at(view, at).or(() -> view.at(at).is("من") ? counted.at(view, at + 1) : Optional.empty());
    }

    /** From three to ten in words, before a noun that no unit is known for: three pockets. */
    private static Optional<CountedWords.Counted> thing(TokenView view, NumberReader.Number number) {
        Token noun = view.at(view.forth(number.end(), QuantityRule::isBracket));
        boolean fewInWords = !number.inDigits() && !number.vague() && number.least().compareTo(BigDecimal.TEN) <= 0
                && number.least().compareTo(BigDecimal.TWO) > 0;
        return fewInWords && noun.isWord() && noun.text().length() >= SHORTEST_NOUN && !isDefinite(noun)
                && Particles.without(noun.text()).count() == 1
                ? Optional.of(new CountedWords.Counted("", view.forth(number.end(), QuantityRule::isBracket) + 1))
                : Optional.empty();
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

    private static Quantity quantity(TokenView view, Bounds before, int place, Read read, RawText raw) {
        BoundsBehind behind = BoundsBehind.at(view, read.end());
        Bounds.Kind kind = before.kind() == Bounds.Kind.NONE ? behind.kind() : before.kind();
        List<Token> tokens = view.slice(Math.min(before.start(), place), behind.end()).stream()
                .filter(token -> token.kind() != Token.Kind.SIGN).toList();
        Passage passage = Passage.of(tokens, raw);
        Optional<BigDecimal> min = kind == Bounds.Kind.AT_MOST && !read.isRange() ? Optional.empty()
                : Optional.of(read.first().least());
        Optional<BigDecimal> max = kind == Bounds.Kind.AT_LEAST && !read.isRange() ? Optional.empty()
                : kind == Bounds.Kind.AT_MOST ? read.last().most().or(() -> Optional.of(read.last().least()))
                        : read.last().most();
        return new Quantity(min, max, kind == Bounds.Kind.ABOUT || read.first().vague(), read.unit(), passage.segments(),
                passage.text(), read.unit().isEmpty() ? WITHOUT_UNIT : WITH_UNIT);
    }

    /** The two parties, not two parties: both are known. */
    private static boolean isDefinite(Token token) {
        return Particles.isDefinite(token.text());
    }

    private static boolean isYear(NumberReader.Number number) {
        return number.inDigits() && number.least().compareTo(FIRST_YEAR) >= 0
                && number.least().compareTo(LAST_YEAR) <= 0;
    }

    private static boolean isBracket(Token token) {
        return token.is("(") || token.is(")");
    }
}
