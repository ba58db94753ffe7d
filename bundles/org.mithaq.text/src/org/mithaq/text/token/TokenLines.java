package org.mithaq.text.token;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.text.RawOffset;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.arabic.TextLine;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.Zones;

/**
 * The lines of a reading, each cut into tokens when somebody first looks at it: what is looked for mostly stands in a few of
 * them. Lines are numbered from 0. Not for several threads.
 */
public final class TokenLines {

    private final Reading reading;
    private final TokenRules rules;
    private final Tokenizer tokenizer;
    private final List<TextLine> lines;
    private final Map<Integer, List<Token>> asStored = new HashMap<>();
    private final Map<Integer, List<Token>> inRaw = new HashMap<>();
    /** The one that was asked for last: what is looked for mostly stands near what was. */
    private int lastLine;
    private final Map<TokenOrder, Map<Integer, List<Token>>> ordered = new EnumMap<>(TokenOrder.class);

    public TokenLines(Reading reading, Zones zones, TokenRules rules) {
        this.reading = reading;
        this.rules = rules;
        this.tokenizer = new Tokenizer(reading, zones, rules);
        this.lines = TextLine.of(reading.text());
    }

    /** The number of lines, empty ones too. */
    public int size() {
        return lines.size();
    }

    /** All lines. */
    public BitSet all() {
        BitSet all = new BitSet();
        all.set(0, lines.size());
        return all;
    }

    /** The tokens of a line as the reading has them. */
    public List<Token> tokens(int line) {
        return asStored.computeIfAbsent(line, number -> tokenizer.line(lines.get(number)));
    }

    /** The tokens of a line in an order. */
    public List<Token> tokens(int line, TokenOrder order) {
        return order == TokenOrder.STORED ? tokens(line) : ordered.computeIfAbsent(order, o -> new HashMap<>())
                .computeIfAbsent(line, number -> order.read(tokens(number), rules));
    }

    /** The line that a place of the reading is in. */
    public int line(ReadingOffset place) {
        if (!isIn(place, lastLine)) {
            lastLine = search(place);
        }
        return lastLine;
    }

    private boolean isIn(ReadingOffset place, int line) {
        return lines.get(line).start() <= place.value()
                && (line + 1 == lines.size() || place.value() < lines.get(line + 1).start());
    }

    private int search(ReadingOffset place) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= place.value()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The line that a place of the raw text is shown in. */
    public int line(RawOffset place) {
        return line(reading.toReading(place));
    }

    /**
     * The orders to try on a report, the likeliest first.
     *
     * @param numbered lines, among them all that hold numbers
     */
    public List<TokenOrder> orders(BitSet numbered) {
        return TokenOrder.of(numbered.stream().mapToObj(this::tokens).toList(), this::isTurned);
    }

    /** Whether the reading has tokens of a line in another order than they are stored in. */
    private boolean isTurned() {
        int place = 0;
        RawOffset last = RawOffset.START;
        for (Piece piece : reading.pieces()) {
            switch (piece) {
                case Piece.Kept kept -> {
                    if (kept.range().start().isBefore(last)
                            && TokenOrder.isTurned(tokens(line(new ReadingOffset(place))))) {
                        return true;
                    }
                    last = kept.range().start();
                    place += kept.range().length();
                }
                case Piece.Inserted inserted -> place += inserted.text().length();
                case Piece.Dropped dropped -> { }
            }
        }
        return false;
    }

    /** The tokens of those of some lines that stand in another order than they are stored in. */
    public List<Token> turned(BitSet among) {
        return among.stream().mapToObj(this::tokens).filter(TokenOrder::isTurned).flatMap(List::stream).toList();
    }

    /** The token that stands so many places behind another one of its line in the raw text, or before it. */
    Token beside(int line, Token token, int places) {
        List<Token> inRaw = inRaw(line);
        int at = Collections.binarySearch(inRaw, token, Comparator.comparing(Token::start));
        int beside = at + places;
        return at >= 0 && beside >= 0 && beside < inRaw.size() ? inRaw.get(beside) : Token.LINE_END;
    }

    private List<Token> inRaw(int line) {
        return inRaw.computeIfAbsent(line, number -> TokenOrder.isTurned(tokens(number))
                ? tokens(number).stream().sorted(Comparator.comparing(Token::start)).toList() : tokens(number));
    }

    /** The number of each token of a line in an order, by the raw places that its parts start at. */
    public Map<RawOffset, Integer> ranks(int line, TokenOrder order) {
        Map<RawOffset, Integer> ranks = new HashMap<>();
        List<Token> tokens = tokens(line, order);
        for (int i = 0; i < tokens.size(); i++) {
            int rank = i;
            tokens.get(i).segments().ranges().forEach(range -> ranks.put(range.start(), rank));
        }
        return ranks;
    }

    /** The last line with tokens before another; that one itself when there is none. */
    public int before(int line) {
        int found = withTokens(line - 1, -1);
        return found < 0 ? line : found;
    }

    /** The first line with tokens behind another; that one itself when there is none. */
    public int behind(int line) {
        int found = withTokens(line + 1, 1);
        return found >= lines.size() ? line : found;
    }

    /** The first line with tokens from one on, going up or down; none gives -1 or the number of lines. */
    int withTokens(int from, int step) {
        int line = from;
        while (line >= 0 && line < lines.size() && tokens(line).isEmpty()) {
            line += step;
        }
        return line;
    }
}
