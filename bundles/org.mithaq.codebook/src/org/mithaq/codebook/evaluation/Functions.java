package org.mithaq.codebook.evaluation;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.Function;
import org.mithaq.model.codebook.Category;

/** The functions of the language that ask for nothing but what their arguments give, none of which is absent. */
final class Functions {

    private Functions() {
    }

    static Result call(Function function, List<Result> arguments, Evaluation evaluation) {
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
            case DAYS -> Extremes.days(arguments.getFirst(), arguments.getLast());
            case MONTHS -> Extremes.between(ChronoUnit.MONTHS, arguments.getFirst(), arguments.getLast());
            case YEARS -> Extremes.between(ChronoUnit.YEARS, arguments.getFirst(), arguments.getLast());
            case DAYS_AFTER -> Extremes.moved(arguments.getFirst(), arguments.getLast(), ChronoUnit.DAYS);
            case MONTHS_AFTER -> Extremes.moved(arguments.getFirst(), arguments.getLast(), ChronoUnit.MONTHS);
            case WITHIN -> within(elements, arguments.getLast().elements(), evaluation).result();
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

    private static Truth within(List<Result> elements, List<Result> wholes, Evaluation evaluation) {
        return Truth.any(elements, element -> Truth.any(withWholes(element.plain(), evaluation.codebook().loaded()),
                each -> Truth.any(wholes, whole -> Comparisons.equal(each, whole.plain()))));
    }

    private static List<Result> withWholes(Result element, LoadedCodebook codebook) {
        List<Result> all = new ArrayList<>(List.of(element));
        switch (element) {
            case Result.Participation participation -> all.addAll(wholes(participation.entry(), codebook));
            case Result.Entry entry -> all.addAll(wholes(entry, codebook));
            case Result.Code code when code.element().orElse(null) instanceof Category category ->
                codebook.categoryPath(category).forEach(each -> all.add(new Result.Code(each.getName(), Optional.of(each))));
            default -> {
            }
        }
        return all;
    }

    private static List<Result> wholes(Result.Entry entry, LoadedCodebook codebook) {
        return entry.entry().map(declared -> EntryProperties.wholes(declared, codebook)).orElse(List.of());
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
