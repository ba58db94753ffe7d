package org.mithaq.codebook.evaluation;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.Function;
import org.mithaq.codebook.expression.Paths;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Variable;

/** The functions of the language. A function of something absent is absent, unless it says otherwise. */
final class FunctionCalls {

    private final Evaluation evaluation;
    private final EntryProperties entries;
    private final LoadedCodebook codebook;
    private final RecordFunctions records;

    FunctionCalls(Evaluation evaluation, LoadedCodebook codebook, RecordFunctions records) {
        this.evaluation = evaluation;
        this.records = records;
        this.codebook = codebook;
        entries = new EntryProperties(codebook);
    }

    Result call(Function function, List<Expression> arguments, Result subject) {
        if (arguments.size() < function.fewest() || arguments.size() > function.most()) {
            return new Result.NotCoded();
        }
        return switch (function) {
            case IF -> conditional(arguments, subject);
            case EITHER -> either(arguments, subject);
            case CHAIN -> chain(arguments.getFirst(), subject);
            case UNION -> union(arguments, subject);
            case MINUS -> minus(arguments, subject);
            case REFERRING, CHAIN_BACK, NETWORK, DEPTH, INHERITED -> records.call(function, arguments.getFirst(), subject);
            case DEFAULT -> defaultOf(arguments.getFirst(), subject);
            default -> call(function, arguments.stream().map(each -> evaluation.evaluate(each, subject)).toList());
        };
    }

    private Result call(Function function, List<Result> arguments) {
        var absent = arguments.stream().filter(Result::isAbsent).findFirst();
        if (absent.isPresent()) {
            return Arithmetic.absent(absent.get().plain());
        }
        var elements = arguments.getFirst().elements();
        return switch (function) {
            case COUNT -> Result.ofNumber(elements.size());
            case SUM -> sum(numbers(elements));
            case AVERAGE -> average(numbers(elements));
            case LOWEST -> Extremes.lowest(elements);
            case HIGHEST -> Extremes.highest(elements);
            case FIRST -> elements.isEmpty() ? new Result.NotCoded() : elements.getFirst();
            case LAST -> elements.isEmpty() ? new Result.NotCoded() : elements.getLast();
            case DISTINCT -> Sets.distinct(elements);
            case REPEATED -> Sets.repeated(elements);
            case INTERSECT -> Sets.filter(elements, arguments.getLast().elements(), true);
            case DAYS -> Extremes.days(arguments.getFirst(), arguments.getLast());
            case MONTHS -> Extremes.between(ChronoUnit.MONTHS, arguments.getFirst(), arguments.getLast());
            case YEARS -> Extremes.between(ChronoUnit.YEARS, arguments.getFirst(), arguments.getLast());
            case DAYS_AFTER -> Extremes.moved(arguments.getFirst(), arguments.getLast(), ChronoUnit.DAYS);
            case MONTHS_AFTER -> Extremes.moved(arguments.getFirst(), arguments.getLast(), ChronoUnit.MONTHS);
            case WITHIN -> within(elements, arguments.getLast().elements()).result();
            case CONTAINS -> test(elements, arguments.getLast(), (text, part) -> Truth.of(text.contains(part))).result();
            case MATCHES -> test(elements, arguments.getLast(), evaluation::matches).result();
            case IF, EITHER, CHAIN, UNION, MINUS, REFERRING, CHAIN_BACK, NETWORK, DEPTH, INHERITED, DEFAULT -> throw new IllegalArgumentException("Evaluated lazily: " + function);
        };
    }

    private Result conditional(List<Expression> arguments, Result subject) {
        return switch (Truth.of(evaluation.evaluate(arguments.get(0), subject))) {
            case TRUE -> evaluation.evaluate(arguments.get(1), subject).plain();
            case FALSE -> evaluation.evaluate(arguments.get(2), subject).plain();
            case UNKNOWN -> new Result.NotCoded();
        };
    }

    private Result either(List<Expression> arguments, Result subject) {
        Result last = new Result.NotCoded();
        for (Expression argument : arguments) {
            last = evaluation.evaluate(argument, subject).plain();
            if (!last.elements().isEmpty()) {
                return last;
            }
        }
        return last;
    }

    /** Absent lists add nothing; the union is absent only when all of them are. */
    private Result union(List<Expression> arguments, Result subject) {
        var lists = arguments.stream().map(each -> evaluation.evaluate(each, subject)).toList();
        return lists.stream().allMatch(Result::isAbsent) ? Arithmetic.absent(lists.getFirst().plain())
                : Sets.distinct(lists.stream().flatMap(each -> each.elements().stream()).toList());
    }

    private Result minus(List<Expression> arguments, Result subject) {
        var list = evaluation.evaluate(arguments.getFirst(), subject);
        return list.isAbsent() ? list.plain()
                : Sets.filter(list.elements(), evaluation.evaluate(arguments.getLast(), subject).elements(), false);
    }

    private Result defaultOf(Expression argument, Result subject) {
        if (!(Paths.feature(argument).orElse(null) instanceof Variable variable)) {
            return new Result.NotCoded();
        }
        var values = Defaults.of(variable, evaluation, subject).stream()
                .map(each -> evaluation.evaluate(each, subject)).toList();
        if (values.isEmpty()) {
            return new Result.NotCoded();
        }
        return variable.getUpper() == 1 ? values.getFirst() : new Result.ListOf(values);
    }

    /** Every record once, however the links run. */
    private Result chain(Expression link, Result subject) {
        var first = evaluation.evaluate(link, subject);
        if (first.isAbsent()) {
            return first.plain();
        }
        var found = new LinkedHashMap<Result.Identity, Result>();
        var waiting = new ArrayDeque<>(first.elements());
        while (!waiting.isEmpty()) {
            var next = waiting.remove().plain();
            if (next instanceof Result.Record record && found.putIfAbsent(record.identity(), record) == null) {
                linked(link).ifPresent(element -> waiting.addAll(evaluation.member(record, element).elements()));
            }
        }
        return new Result.ListOf(List.copyOf(found.values()));
    }

    private static Optional<NamedElement> linked(Expression link) {
        return switch (link) {
            case NameReference name -> Optional.ofNullable(name.getElement());
            case MemberAccess access -> Optional.ofNullable(access.getMember());
            default -> Optional.empty();
        };
    }

    private static List<BigDecimal> numbers(List<Result> elements) {
        return elements.stream().map(Result::plain).filter(Result.Numeric.class::isInstance)
                .map(each -> ((Result.Numeric) each).number()).toList();
    }

    private static Result sum(List<BigDecimal> numbers) {
        return numbers.isEmpty() ? new Result.NotCoded()
                : new Result.Numeric(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Result average(List<BigDecimal> numbers) {
        return numbers.isEmpty() ? new Result.NotCoded()
                : Arithmetic.divide(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                        BigDecimal.valueOf(numbers.size()));
    }

    private Truth within(List<Result> elements, List<Result> wholes) {
        return Truth.any(elements.stream().flatMap(element -> withWholes(element.plain()).stream())
                .flatMap(each -> wholes.stream().map(whole -> Comparisons.equal(each, whole.plain()))).toList());
    }

    private List<Result> withWholes(Result element) {
        var all = new ArrayList<Result>(List.of(element));
        switch (element) {
            case Result.Participation participation ->
                entries.of(participation.entry(), "wholes").ifPresent(wholes -> all.addAll(wholes.elements()));
            case Result.Entry entry -> entries.of(entry, "wholes").ifPresent(wholes -> all.addAll(wholes.elements()));
            case Result.Code code when code.element().orElse(null) instanceof Category category ->
                codebook.categoryPath(category).forEach(each -> all.add(new Result.Code(each.getName(), Optional.of(each))));
            default -> {
            }
        }
        return all;
    }

    private static Truth test(List<Result> elements, Result with, BiFunction<String, String, Truth> test) {
        return with.plain() instanceof Result.Text(String wanted)
                ? Truth.any(elements.stream().map(Result::plain).map(each -> each instanceof Result.Text(String text)
                        ? test.apply(text, wanted) : Truth.FALSE).toList())
                : Truth.UNKNOWN;
    }
}
