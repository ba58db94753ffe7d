package org.mithaq.codebook.validation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.xtext.validation.Check;
import org.mithaq.codebook.expression.Compatibility;
import org.mithaq.codebook.expression.Function;
import org.mithaq.codebook.expression.Type;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.FunctionCall;

/** Functions are known and get what they work on. */
public class FunctionChecks extends TypeChecksBase {

    @Check
    public void functionsAreKnown(FunctionCall call) {
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
        }
    }

    private void check(Function function, List<Expression> arguments) {
        var first = arguments.getFirst();
        switch (function) {
            case SUM, AVERAGE -> need(first, function, Compatibility.is(typeOf(first), Type.Numeric.class));
            case LOWEST, HIGHEST -> need(first, function, Compatibility.hasOrder(typeOf(first).single()));
            case DAYS -> arguments.forEach(each -> need(each, function, Compatibility.is(typeOf(each), Type.Date.class)));
            case CONTAINS ->
                arguments.forEach(each -> need(each, function, Compatibility.is(typeOf(each), Type.Text.class)));
            case IF -> needCondition(first);
            case WITHIN -> needSameTree(first, arguments.getLast());
            case CHAIN -> need(first, function, isRecord(typeOf(first).single()));
            case COUNT, FIRST, LAST, DISTINCT, EITHER -> {
            }
        }
    }

    private void need(Expression argument, Function function, boolean fits) {
        if (!fits) {
            error(IssueCode.WRONG_TYPE, "argument", argument, null, function.id(), name(typeOf(argument).plain()));
        }
    }

    private void needSameTree(Expression element, Expression whole) {
        if (!Compatibility.comparable(typeOf(element), typeOf(whole))) {
            error(IssueCode.WRONG_TYPE, "compare", whole, null, name(typeOf(element).plain()),
                    name(typeOf(whole).plain()));
        }
    }

    private static boolean isRecord(Type type) {
        return Compatibility.is(type, Type.RecordOf.class) || type instanceof Type.AnyRecord;
    }
}
