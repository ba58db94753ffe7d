package org.mithaq.text.token;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The tokens of a report in one order as they are seen from a line: the line's own tokens have the places from 0 on, those of
 * the lines before it negative ones. A line end stands behind each line; outside of the report are line ends only. Lines
 * around are cut into tokens when they are looked at.
 */
public final class TokenView {

    private final TokenLines lines;
    private final int line;
    private final TokenOrder order;
    private final List<Token> own;
    /** From place -1 downwards. */
    private final List<Token> before = new ArrayList<>();
    private int nextBefore;
    /** From the place behind the line's last token on. */
    private final List<Token> behind = new ArrayList<>();
    private int nextBehind;

    private TokenView(TokenLines lines, int line, TokenOrder order) {
        this.lines = lines;
        this.line = line;
        this.order = order;
        this.own = lines.tokens(line, order);
        this.nextBefore = line - 1;
        this.nextBehind = line + 1;
    }

    /** The view from a line. */
    public static TokenView around(TokenLines lines, int line, TokenOrder order) {
        return new TokenView(lines, line, order);
    }

    /** The view of the same line in the likeliest order of a report whose lines stand in several. */
    public TokenView asRead() {
        return around(lines, line, TokenOrder.AS_READ);
    }

    /** The place of one of the line's own tokens; empty when it is none of them. */
    public OptionalInt placeOf(Token token) {
        return IntStream.range(0, own.size()).filter(place -> own.get(place) == token).findFirst();
    }

    /** The token that stands directly before one of the line's own tokens in the raw text; a line end when none does. */
    public Token storedBefore(int place) {
        return lines.beside(line, at(place), -1);
    }

    /** The same behind it. */
    public Token storedBehind(int place) {
        return lines.beside(line, at(place), 1);
    }

    /** The number of tokens of the line itself. */
    public int size() {
        return own.size();
    }

    /** Whether the tokens stand as they are stored. */
    public boolean isStored() {
        return order == TokenOrder.STORED;
    }

    /** Whether line and neighbours show nothing that another view of the same line does not show. */
    public boolean isSameAs(TokenView other) {
        for (int i = 0; i < Math.max(size(), other.size()); i++) {
            if (at(i) != other.at(i)) {
                return false;
            }
        }
        return isSameLineAs(other, size() + 1, 1) && isSameLineAs(other, -2, -1);
    }

    private boolean isSameLineAs(TokenView other, int from, int step) {
        int place = from;
        while (!at(place).isLineEnd() && at(place) == other.at(place)) {
            place += step;
        }
        return at(place) == other.at(place);
    }

    /** The token at a place. */
    public Token at(int place) {
        if (place >= 0 && place < own.size()) {
            return own.get(place);
        }
        return place == -1 || place == own.size() ? Token.LINE_END : place < 0 ? before(-2 - place)
                : behind(place - own.size() - 1);
    }

    private Token before(int number) {
        while (number >= before.size() && nextBefore >= 0) {
            nextBefore = lines.withTokens(nextBefore, -1);
            if (nextBefore >= 0) {
                before.addAll(lines.tokens(nextBefore--, order).reversed());
                before.add(Token.LINE_END);
            }
        }
        return number < before.size() ? before.get(number) : Token.LINE_END;
    }

    private Token behind(int number) {
        while (number >= behind.size() && nextBehind < lines.size()) {
            nextBehind = lines.withTokens(nextBehind, 1);
            if (nextBehind < lines.size()) {
                behind.addAll(lines.tokens(nextBehind++, order));
                behind.add(Token.LINE_END);
            }
        }
        return number < behind.size() ? behind.get(number) : Token.LINE_END;
    }

    /** The first place from {@code from} on whose token is not skipped; one line end is skipped as well. */
    public int forth(int from, Predicate<Token> skipped) {
        return go(from, 1, skipped);
    }

    /** The same backwards. */
    public int back(int from, Predicate<Token> skipped) {
        return go(from, -1, skipped);
    }

    private int go(int from, int step, Predicate<Token> skipped) {
        boolean lineEnded = false;
        for (int place = from; ; place += step) {
            boolean lineEnd = at(place).isLineEnd();
            if (lineEnd && lineEnded || !lineEnd && !skipped.test(at(place))) {
                return place;
            }
            lineEnded |= lineEnd;
        }
    }

    /** The words, numbers and signs from one place up to another; line ends left out. */
    public List<Token> slice(int from, int to) {
        List<Token> slice = new ArrayList<>();
        for (int place = from; place < to; place++) {
            if (!at(place).isLineEnd()) {
                slice.add(at(place));
            }
        }
        return slice;
    }

    /** The tokens of the line behind the one that the place is in. */
    public List<Token> nextLine(int place) {
        int start = place;
        while (!at(start).isLineEnd()) {
            start++;
        }
        int end = start + 1;
        while (!at(end).isLineEnd()) {
            end++;
        }
        return slice(start + 1, end);
    }
}
