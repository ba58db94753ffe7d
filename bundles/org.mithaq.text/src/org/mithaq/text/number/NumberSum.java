package org.mithaq.text.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.mithaq.text.token.Token;

/** The number that words make which follow each other: thousands, hundreds, units, tens, and a half of the last thousand. */
final class NumberSum {

    static final String HALF = "ونصف";

    /** Of whole thousands and millions. */
    private BigDecimal total = BigDecimal.ZERO;
    /** What the next scale multiplies. */
    private BigDecimal current;
    private Optional<NumberWords.Word> last = Optional.empty();

    NumberSum() {
        this(BigDecimal.ZERO);
    }

    /** @param start in digits */
    NumberSum(BigDecimal start) {
        this.current = start;
    }

    /** Whether a word may go on with the number. */
    boolean takes(NumberWords.Word next) {
        return last.isEmpty() || switch (last.get().size()) {
            case UNIT -> next.size() != NumberWords.Size.UNIT && next.size() != NumberWords.Size.TEEN;
            case TEEN, TEN -> next.size() == NumberWords.Size.SCALE;
            case HUNDRED -> next.size() != NumberWords.Size.HUNDRED;
            case SCALE -> next.size() != NumberWords.Size.SCALE;
        };
    }

    void add(NumberWords.Word next) {
        BigDecimal value = BigDecimal.valueOf(next.value());
        if (next.size() == NumberWords.Size.SCALE) {
            total = total.add(current.signum() == 0 ? value : current.multiply(value));
            current = BigDecimal.ZERO;
        } else {
            current = isTimes(next) ? current.multiply(value) : current.add(value);
        }
        last = Optional.of(next);
    }

    /** Three and hundred written apart are multiplied. */
    private boolean isTimes(NumberWords.Word next) {
        return next.size() == NumberWords.Size.HUNDRED
                && last.filter(word -> word.size() == NumberWords.Size.UNIT && word.value() > 2).isPresent();
    }

    /** Adds half of the last scale when a token says so. */
    boolean addHalf(Token token) {
        boolean half = token.is(HALF) && last.filter(word -> word.size() == NumberWords.Size.SCALE).isPresent();
        if (half) {
            total = total.add(BigDecimal.valueOf(last.get().value()).divide(BigDecimal.TWO));
        }
        return half;
    }

    BigDecimal value() {
        BigDecimal sum = total.add(current).stripTrailingZeros();
        return sum.scale() < 0 ? sum.setScale(0) : sum;
    }
}
