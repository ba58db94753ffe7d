package org.mithaq.codebook.evaluation.operator;

import java.math.BigDecimal;
import java.math.MathContext;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.codebook.Operator;

/** Computes with numbers. What is missing stays missing, what is not coded stays not coded. */
public final class Arithmetic {

    private Arithmetic() {
    }

    /**
     * What two results give.
     *
     * @param operator one of the four of arithmetic; what is divided by zero is not coded
     * @throws IllegalArgumentException for other operators
     */
    public static Result compute(Result left, Operator operator, Result right) {
        if (!(left instanceof Result.Numeric(BigDecimal a)) || !(right instanceof Result.Numeric(BigDecimal b))) {
            return left instanceof Result.Numeric ? absent(right) : absent(left);
        }
        return switch (operator) {
            case ADD -> new Result.Numeric(a.add(b));
            case SUBTRACT -> new Result.Numeric(a.subtract(b));
            case MULTIPLY -> new Result.Numeric(a.multiply(b));
            case DIVIDE -> b.signum() == 0 ? Result.NOT_CODED : divide(a, b);
            default -> throw new IllegalArgumentException("No arithmetic: " + operator);
        };
    }

    /** A number with the other sign. */
    public static Result negate(Result operand) {
        return operand instanceof Result.Numeric(BigDecimal number) ? new Result.Numeric(number.negate()) : absent(operand);
    }

    /** A quotient of sixteen digits, without zeros at its end; the divisor is not zero. */
    public static Result divide(BigDecimal a, BigDecimal b) {
        var quotient = a.divide(b, MathContext.DECIMAL64).stripTrailingZeros();
        return new Result.Numeric(quotient.scale() < 0 ? quotient.setScale(0) : quotient);
    }

    /** What is computed from something that is no number: a missing reason stays, all else is not coded. */
    public static Result absent(Result operand) {
        return operand instanceof Result.Missing ? operand : Result.NOT_CODED;
    }
}
