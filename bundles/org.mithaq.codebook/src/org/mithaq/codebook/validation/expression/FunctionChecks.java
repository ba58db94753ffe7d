package org.mithaq.codebook.validation.expression;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.mithaq.codebook.expression.Compatibility;
import org.mithaq.codebook.expression.Function;
import org.mithaq.codebook.expression.Paths;
import org.mithaq.codebook.expression.Type;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.TypeChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.StringLiteral;
import org.mithaq.model.codebook.Variable;

/** Functions are known and get what they work on. */
class FunctionChecks extends TypeChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(FunctionCall.class, this::functionsAreKnown);
    }

    private void functionsAreKnown(FunctionCall call) {
        var function = Function.named(call.getFunction());
        if (function.isEmpty()) {
            error(IssueCode.UNKNOWN_FUNCTION, "", call, CodebookPackage.Literals.FUNCTION_CALL__FUNCTION,
                    call.getFunction(),
                    Arrays.stream(Function.values()).map(Function::id).collect(Collectors.joining(", ")));
            return;
        }
        int count = call.getArguments().size();
        if (count < function.get().fewest() || count > function.get().most()) {
            error(IssueCode.ARGUMENTS, function.get().fewest() == function.get().most() ? "" : "range", call,
                    CodebookPackage.Literals.FUNCTION_CALL__FUNCTION, call.getFunction(), count,
                    function.get().fewest(), function.get().most());
        } else {
            check(function.get(), call.getArguments());
            if (function.get() == Function.DUPLICATES) {
                duplicatesAreOfRecords(call);
            }
        }
    }

    private void check(Function function, List<Expression> arguments) {
        var first = arguments.getFirst();
        switch (function) {
            case SUM, AVERAGE -> need(first, function, Compatibility.is(typeOf(first), Type.Numeric.class));
            case LOWEST, HIGHEST -> need(first, function, Compatibility.hasOrder(typeOf(first).single()));
            case DAYS, MONTHS, YEARS ->
                arguments.forEach(each -> need(each, function, Compatibility.is(typeOf(each), Type.Date.class)));
            case DAYS_AFTER, MONTHS_AFTER -> {
                need(first, function, Compatibility.is(typeOf(first), Type.Date.class));
                needNumber(arguments.getLast());
            }
            case CONTAINS ->
                arguments.forEach(each -> need(each, function, Compatibility.is(typeOf(each), Type.Text.class)));
            case IF -> needCondition(first);
            case WITHIN -> needSameTree(first, arguments.getLast());
            case CHAIN -> need(first, function, isRecord(typeOf(first).single()));
            case MATCHES -> {
                need(first, function, Compatibility.is(typeOf(first), Type.Text.class));
                needPattern(function, arguments.getLast());
            }
            case INTERSECT, AMONG, MINUS -> needSameTree(first, arguments.getLast());
            case UNION -> arguments.stream().skip(1).forEach(each -> needSameTree(first, each));
            case CHAIN_BACK, NETWORK, DEPTH -> needFeature(first, function, "link",
                    feature -> first instanceof NameReference && leadsToItsOwnType(feature));
            case REFERRING -> needFeature(first, function, "link",
                    feature -> feature instanceof Link || feature instanceof ReferenceVariable);
            case INHERITED -> needFeature(first, function, "parts", PartFeature.class::isInstance);
            case DEFAULT -> needFeature(first, function, "variable",
                    feature -> feature instanceof Variable variable && !variable.getDefaults().isEmpty());
            case DUPLICATES -> arguments.forEach(this::needKey);
            case COUNT, FIRST, LAST, DISTINCT, REPEATED, EITHER -> {
            }
        }
    }

    private void need(Expression argument, Function function, boolean fits) {
        if (!fits) {
            error(IssueCode.WRONG_TYPE, "argument", argument, null, function.id(), name(typeOf(argument).plain()));
        }
    }

    private void duplicatesAreOfRecords(FunctionCall call) {
        var asked = types().contextOf(call).orElseGet(Type.Unknown::new);
        if (!(asked instanceof Type.Unknown) && !isRecord(asked)) {
            error(IssueCode.WRONG_TYPE, "record", call, CodebookPackage.Literals.FUNCTION_CALL__FUNCTION,
                    call.getFunction(), name(asked.plain()));
        }
    }

    private void needSameTree(Expression element, Expression whole) {
        if (!Compatibility.comparable(typeOf(element), typeOf(whole))) {
            error(IssueCode.WRONG_TYPE, "compare", whole, null, name(typeOf(element).plain()),
                    name(typeOf(whole).plain()));
        }
    }

    private void needFeature(Expression argument, Function function, String variant, Predicate<Feature> fits) {
        boolean unknown = typeOf(argument).single() instanceof Type.Unknown;
        if (!unknown && Paths.feature(argument).filter(fits).isEmpty()) {
            error(IssueCode.WRONG_TYPE, variant, argument, null, function.id());
        }
    }

    private static boolean leadsToItsOwnType(Feature feature) {
        return feature instanceof Link link && link.getTarget() == VisibleDeclarations.recordTypeOf(link);
    }

    private void needPattern(Function function, Expression argument) {
        if (!(argument instanceof StringLiteral literal)) {
            error(IssueCode.WRONG_TYPE, "literal", argument, null, function.id());
            return;
        }
        try {
            Pattern.compile(literal.getValue());
        } catch (PatternSyntaxException e) {
            error(IssueCode.PATTERN, "", literal, CodebookPackage.Literals.STRING_LITERAL__VALUE, e.getIndex() + 1,
                    e.getDescription());
        }
    }

    private static boolean isRecord(Type type) {
        return Compatibility.is(type, Type.RecordOf.class) || type instanceof Type.AnyRecord;
    }
}
