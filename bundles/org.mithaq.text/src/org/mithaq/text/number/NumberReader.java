package org.mithaq.text.number;

import java.util.Optional;
import java.util.OptionalLong;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** Reads the number that starts at a place, in digits or in words. */
final class NumberReader {

    private final NumberWords words = new NumberWords();

    /**
     * @param end place behind the number's last token
     * @param value what it says
     * @param inDigits whether it starts with digits
     */
    record Number(int end, long value, boolean inDigits) {}

    Optional<Number> read(TokenView view, int place) {
        return view.at(place).isNumber() ? Optional.of(digits(view, place)) : inWords(view, place);
    }

    private Number digits(TokenView view, int place) {
        long value = view.at(place).value();
        int end = place + 1;
        if (isThousands(view, place)) {
            value = value * 1000 + view.at(place + 2).value();
            end = place + 3;
        }
        Optional<NumberWords.Word> scale = words.word(view.at(end).text())
                .filter(word -> word.size() == NumberWords.Size.SCALE);
        return scale.isPresent() ? new Number(end + 1, value * scale.get().value(), true) : new Number(end, value, true);
    }

    /** 1,200 with nothing between. */
    private static boolean isThousands(TokenView view, int place) {
        Token comma = view.at(place + 1);
        Token rest = view.at(place + 2);
        return comma.is(",") && comma.glued() && rest.glued() && rest.digits() == 3 && view.at(place).digits() <= 3;
    }

    /**
     * Words add up as long as each one may follow the one before: thousands, hundreds, units, tens. Forty and fifty
     * are two numbers, forty-five is one.
     */
    private Optional<Number> inWords(TokenView view, int place) {
        return inWords(view, place, words.word(view.at(place).text()));
    }

    /** The number in words at a place whose first word has "and" glued in front. */
    Optional<Number> readBehindAnd(TokenView view, int place) {
        return inWords(view, place, words.word(view.at(place).text().substring(1)));
    }

    private Optional<Number> inWords(TokenView view, int place, Optional<NumberWords.Word> start) {
        Optional<NumberWords.Word> word = start;
        if (word.isEmpty()) {
            return Optional.empty();
        }
        long total = 0;
        long current = 0;
        int at = place;
        Optional<NumberWords.Size> last = Optional.empty();
        while (word.isPresent() && mayFollow(last, word.get().size())) {
            OptionalLong teen = NumberWords.teen(word.get(), view.at(at + 1).text());
            if (word.get().size() == NumberWords.Size.SCALE) {
                total += Math.max(1, current) * word.get().value();
                current = 0;
            } else {
                current = joined(current, teen.orElse(word.get().value()), word.get());
            }
            at += teen.isPresent() ? 2 : 1;
            last = Optional.of(teen.isPresent() ? NumberWords.Size.TEN : word.get().size());
            word = follower(view.at(at), last.get());
        }
        return Optional.of(new Number(at, total + current, false));
    }

    /** Three and hundred written apart are multiplied, everything else is added. */
    private static long joined(long current, long value, NumberWords.Word word) {
        boolean multiplied = word.size() == NumberWords.Size.HUNDRED && word.value() == 100 && current > 2
                && current < 10;
        return multiplied ? current * value : current + value;
    }

    /** The next word of a number: behind "and", or directly when it is a hundred or a scale. */
    private Optional<NumberWords.Word> follower(Token token, NumberWords.Size last) {
        Optional<NumberWords.Word> direct = words.word(token.text())
                .filter(word -> word.size() == NumberWords.Size.SCALE && last != NumberWords.Size.SCALE
                        || word.size() == NumberWords.Size.HUNDRED && last == NumberWords.Size.UNIT);
        if (direct.isPresent() || !token.text().startsWith("و")) {
            return direct;
        }
        return words.word(token.text().substring(1)).filter(word -> mayBeAdded(last, word.size()));
    }

    private static boolean mayFollow(Optional<NumberWords.Size> last, NumberWords.Size next) {
        return last.isEmpty() || next == NumberWords.Size.SCALE || next == NumberWords.Size.HUNDRED
                || mayBeAdded(last.get(), next);
    }

    private static boolean mayBeAdded(NumberWords.Size last, NumberWords.Size next) {
        return switch (last) {
            case UNIT -> next == NumberWords.Size.TEN;
            case TEN -> false;
            case HUNDRED -> next == NumberWords.Size.UNIT || next == NumberWords.Size.TEN;
            case SCALE -> next != NumberWords.Size.SCALE;
        };
    }
}
