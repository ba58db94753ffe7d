package org.mithaq.codebook.evaluation.function;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.compiled.CompiledExpressions;
import org.mithaq.codebook.evaluation.compiled.Constant;
import org.mithaq.codebook.evaluation.function.Computed.Computation;
import org.mithaq.codebook.evaluation.name.NamedResults;
import org.mithaq.codebook.evaluation.operator.Arithmetic;
import org.mithaq.codebook.evaluation.property.CompiledMembers;
import org.mithaq.codebook.evaluation.property.Member;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.codebook.expression.Function;
import org.mithaq.codebook.expression.Paths;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Variable;

/**
 * Compiles calls of functions. Some evaluate only those of their arguments that they need, or name a feature that they
 * don't ask for its values; the others are {@link Functions} of what their arguments give.
 */
public final class FunctionCompiler {

    private final CompiledMembers members;
    private final CompiledExpressions expressions;
    private final Wholes wholes;
    private final RecordFunctions records;

    /**
     * @param names what the names in values stand for
     * @param members what the names of the codebook ask things for
     * @param expressions those of the codebook, among them the defaults of variables
     */
    public FunctionCompiler(LoadedCodebook codebook, NamedResults names, CompiledMembers members,
            CompiledExpressions expressions) {
        this.members = members;
        this.expressions = expressions;
        wholes = new Wholes(codebook, names);
        records = new RecordFunctions(codebook);
    }

    /**
     * Compiles a call.
     *
     * @param paths the arguments as the codebook has them
     * @param arguments the same, compiled
     * @return what gives {@link Result#NOT_CODED} when there are fewer or more arguments than the function takes
     */
    public CompiledExpression compile(Function function, List<Expression> paths, List<CompiledExpression> arguments) {
        if (arguments.size() < function.fewest() || arguments.size() > function.most()) {
            return new Constant(Result.NOT_CODED);
        }
        return new Computed(switch (function) {
            case IF -> conditional(arguments);
            case EITHER -> (subject, evaluation) -> either(arguments, subject, evaluation);
            case UNION -> (subject, evaluation) -> union(arguments, subject, evaluation);
            case MINUS -> minus(arguments);
            case CHAIN -> chain(arguments.getFirst(), linked(paths.getFirst()));
            case DEFAULT -> defaultOf(paths.getFirst());
            case MATCHES -> matches(arguments);
            case DUPLICATES -> new Duplicates(arguments);
            case REFERRING, CHAIN_BACK, NETWORK, DEPTH, INHERITED -> ofRecords(function, paths.getFirst());
            default -> (subject, evaluation) -> eager(function, arguments, subject, evaluation);
        });
    }

    /** A function of something absent is absent. */
    private Result eager(Function function, List<CompiledExpression> arguments, Result subject,
            Evaluation evaluation) {
        List<Result> results = new ArrayList<>(arguments.size());
        Optional<Result> absent = Optional.empty();
        for (CompiledExpression argument : arguments) {
            Result result = argument.evaluate(subject, evaluation);
            results.add(result);
            absent = absent.isEmpty() && result.isAbsent() ? Optional.of(result) : absent;
        }
        return absent.isPresent() ? Arithmetic.absent(absent.get().plain())
                : Functions.call(function, results, wholes);
    }

    /** Nothing when the pattern cannot be read or does not stand in quotes, of which the codebook's issues tell. */
    private static Computation matches(List<CompiledExpression> arguments) {
        Optional<Pattern> known = arguments.getLast() instanceof Constant constant
                && constant.value() instanceof Result.Text(String pattern) ? Patterns.compile(pattern) : Optional.empty();
        return known.isEmpty() ? (subject, evaluation) -> Result.NOT_CODED
                : (subject, evaluation) -> Functions.anyText(arguments.getFirst().evaluate(subject, evaluation),
                        text -> Patterns.matches(text, known.get(), evaluation.steps()));
    }

    private static Computation conditional(List<CompiledExpression> arguments) {
        return (subject, evaluation) -> switch (arguments.getFirst().test(subject, evaluation)) {
            case TRUE -> arguments.get(1).evaluate(subject, evaluation).plain();
            case FALSE -> arguments.get(2).evaluate(subject, evaluation).plain();
            case UNKNOWN -> Result.NOT_CODED;
        };
    }

    private static Result either(List<CompiledExpression> arguments, Result subject, Evaluation evaluation) {
        Result last = Result.NOT_CODED;
        for (CompiledExpression argument : arguments) {
            last = argument.evaluate(subject, evaluation).plain();
            if (!last.elements().isEmpty()) {
                return last;
            }
        }
        return last;
    }

    /** Absent lists add nothing; the union is absent only when all of them are. */
    private static Result union(List<CompiledExpression> arguments, Result subject, Evaluation evaluation) {
        var lists = arguments.stream().map(each -> each.evaluate(subject, evaluation)).toList();
        return lists.stream().allMatch(Result::isAbsent) ? Arithmetic.absent(lists.getFirst().plain())
                : Sets.distinct(lists.stream().flatMap(each -> each.elements().stream()).toList());
    }

    private static Computation minus(List<CompiledExpression> arguments) {
        return (subject, evaluation) -> {
            Result list = arguments.getFirst().evaluate(subject, evaluation);
            return list.isAbsent() ? list.plain() : Sets.filter(list.elements(),
                    arguments.getLast().evaluate(subject, evaluation).elements(), false);
        };
    }

    /** Every record once, however the links run. */
    private static Computation chain(CompiledExpression link, Optional<Member> next) {
        return (subject, evaluation) -> {
            Result first = link.evaluate(subject, evaluation);
            if (first.isAbsent()) {
                return first.plain();
            }
            Map<Result.Identity, Result> found = new LinkedHashMap<>();
            var waiting = new ArrayDeque<>(first.elements());
            while (!waiting.isEmpty()) {
                evaluation.steps().count();
                if (waiting.remove().plain() instanceof Result.Record record
                        && found.putIfAbsent(record.identity(), record) == null && next.isPresent()) {
                    waiting.addAll(next.get().of(record, evaluation).elements());
                }
            }
            return new Result.ListOf(List.copyOf(found.values()));
        };
    }

    private Optional<Member> linked(Expression link) {
        NamedElement element = switch (link) {
            case NameReference name -> name.getElement();
            case MemberAccess access -> access.getMember();
            case null, default -> null;
        };
        return members.named(element);
    }

    private Computation defaultOf(Expression path) {
        return Paths.feature(path).orElse(null) instanceof Variable variable
                ? (subject, evaluation) -> defaultOf(variable, subject, evaluation)
                : (subject, evaluation) -> Result.NOT_CODED;
    }

    private Result defaultOf(Variable variable, Result subject, Evaluation evaluation) {
        var values = Defaults.of(variable, subject, expressions, evaluation).stream()
                .map(each -> expressions.expression(each).evaluate(subject, evaluation)).toList();
        if (values.isEmpty()) {
            return Result.NOT_CODED;
        }
        return variable.getUpper() == 1 ? values.getFirst() : new Result.ListOf(values);
    }

    private Computation ofRecords(Function function, Expression path) {
        Optional<Feature> feature = Paths.feature(path);
        Optional<String> type = path instanceof MemberAccess access && access.getReceiver() instanceof NameReference name
                && name.getElement() instanceof RecordType named ? Optional.ofNullable(named.getName()) : Optional.empty();
        return (subject, evaluation) -> feature.isPresent() && subject.plain() instanceof Result.Record record
                && record.record().isPresent()
                        ? records.call(function, feature.get(), type, record.record().get(), evaluation)
                        : Result.NOT_CODED;
    }
}
