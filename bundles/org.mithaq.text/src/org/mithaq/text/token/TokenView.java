package org.mithaq.text.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;

/** The tokens of a whole report in one order, with a line end behind each line. Places count tokens. */
public final class TokenView {

    private final List<Token> tokens = new ArrayList<>();
    private final boolean stored;

    public TokenView(List<List<Token>> lines, TokenOrder order, TokenRules rules) {
        this.stored = order == TokenOrder.STORED;
        for (List<Token> line : lines) {
            tokens.addAll(order.read(line, rules));
            tokens.add(Token.LINE_END);
        }
    }

    public int size() {
        return tokens.size();
    }

    /** Whether the tokens stand as they are stored. */
    public boolean isStored() {
        return stored;
    }

    /** The token at a place; outside of the report, a line end. */
    public Token at(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place) : Token.LINE_END;
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
        int place = from;
        while (place >= 0 && place < tokens.size()) {
            if (at(place).isLineEnd() && !lineEnded) {
                lineEnded = true;
            } else if (at(place).isLineEnd() || !skipped.test(at(place))) {
                return place;
            }
            place += step;
        }
        return place;
    }

    /** The number in this order of each raw place that a part of a token starts at. */
    public Map<RawOffset, Integer> ranks() {
        Map<RawOffset, Integer> ranks = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (RawRange range : tokens.get(i).segments().ranges()) {
                ranks.put(range.start(), i);
            }
        }
        return ranks;
    }

    /** The words, numbers and signs from one place up to another; line ends left out. */
    public List<Token> slice(int from, int to) {
        return tokens.subList(from, to).stream().filter(token -> !token.isLineEnd()).toList();
    }

    /** The tokens of the line behind the one that the place is in. */
    public List<Token> nextLine(int place) {
        int start = place;
        while (start < size() && !at(start).isLineEnd()) {
            start++;
        }
        int end = ++start;
        while (end < size() && !at(end).isLineEnd()) {
            end++;
        }
        return start < size() ? tokens.subList(start, end) : List.of();
    }
}
