package org.mithaq.codebook.evaluation.function;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import org.mithaq.codebook.evaluation.operator.Arithmetic;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.expression.Function;

/** The functions of the language that ask for nothing but what their arguments give, none of which is absent. */
final class Functions {

    private Functions() {
    }

    static Result call(Function function, List<Result> arguments, Wholes wholes) {
        var elements = arguments.getFirst().elements();
        return switch (function) {
            case COUNT -> Result.ofNumber(elements.size());
            case SUM -> sum(numbers(elements));
            case AVERAGE -> average(numbers(elements));
            case LOWEST -> Extremes.lowest(elements);
            case HIGHEST -> Extremes.highest(elements);
            case FIRST -> elements.isEmpty() ? Result.NOT_CODED : elements.getFirst();
            case LAST -> elements.isEmpty() ? Result.NOT_CODED : elements.getLast();
            case DISTINCT -> Sets.distinct(elements);
            case REPEATED -> Sets.repeated(elements);
            case INTERSECT -> Sets.filter(elements, arguments.getLast().elements(), true);
            case AMONG -> Sets.among(elements, arguments.getLast().elements());
            case DAYS -> DateArithmetic.days(arguments.getFirst(), arguments.getLast());
            case MONTHS -> DateArithmetic.between(ChronoUnit.MONTHS, arguments.getFirst(), arguments.getLast());
            case YEARS -> DateArithmetic.between(ChronoUnit.YEARS, arguments.getFirst(), arguments.getLast());
            case DAYS_AFTER -> DateArithmetic.moved(arguments.getFirst(), arguments.getLast(), ChronoUnit.DAYS);
            case MONTHS_AFTER -> DateArithmetic.moved(arguments.getFirst(), arguments.getLast(), ChronoUnit.MONTHS);
            case WITHIN -> wholes.within(elements, arguments.getLast().elements()).result();
            case CONTAINS -> test(elements, arguments.getLast(), (text, part) -> Truth.of(text.contains(part))).result();
            default -> throw new IllegalArgumentException("Asks for more than its arguments: " + function);
        };
    }

    private static List<BigDecimal> numbers(List<Result> elements) {
        return elements.stream().map(Result::plain).filter(Result.Numeric.class::isInstance)
                .map(each -> ((Result.Numeric) each).number()).toList();
    }

    private static Result sum(List<BigDecimal> numbers) {
        return numbers.isEmpty() ? Result.NOT_CODED
                : new Result.Numeric(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Result average(List<BigDecimal> numbers) {
        return numbers.isEmpty() ? Result.NOT_CODED
                : Arithmetic.divide(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                        BigDecimal.valueOf(numbers.size()));
    }

    /** Whether a text or one of several has something; absent when there is none. */
    static Result anyText(Result texts, java.util.function.Function<String, Truth> test) {
        return texts.isAbsent() ? Arithmetic.absent(texts.plain()) : anyText(texts.elements(), test).result();
    }

    private static Truth anyText(List<Result> elements, java.util.function.Function<String, Truth> test) {
        return Truth.any(elements,
                each -> each.plain() instanceof Result.Text(String text) ? test.apply(text) : Truth.FALSE);
    }

    private static Truth test(List<Result> elements, Result with, BiFunction<String, String, Truth> test) {
        return with.plain() instanceof Result.Text(String wanted)
                ? anyText(elements, text -> test.apply(text, wanted)) : Truth.UNKNOWN;
    }
}
