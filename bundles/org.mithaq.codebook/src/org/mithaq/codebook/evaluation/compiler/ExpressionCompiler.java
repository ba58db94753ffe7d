package org.mithaq.codebook.evaluation.compiler;

import java.util.List;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.compiled.Constant;
import org.mithaq.codebook.evaluation.function.FunctionCompiler;
import org.mithaq.codebook.evaluation.name.NamedResults;
import org.mithaq.codebook.evaluation.property.CompiledMembers;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Steps;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.codebook.expression.Function;
import org.mithaq.model.codebook.BinaryOperation;
import org.mithaq.model.codebook.BooleanLiteral;
import org.mithaq.model.codebook.DateLiteral;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Filter;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.Membership;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.Negation;
import org.mithaq.model.codebook.Not;
import org.mithaq.model.codebook.NumberLiteral;
import org.mithaq.model.codebook.Presence;
import org.mithaq.model.codebook.Quantification;
import org.mithaq.model.codebook.StringLiteral;

/** Turns expressions into what can be evaluated. Of what a broken file leaves out comes what is not coded. */
final class ExpressionCompiler {

    private final ExpressionTypes types;
    private final NamedResults names;
    private final CompiledMembers members;
    private final FunctionCompiler functions;
    private final CompiledExpression nothing = new Constant(Result.NOT_CODED);

    /** @param types those of the codebook's expressions, which tell names as such from what they ask for */
    ExpressionCompiler(ExpressionTypes types, NamedResults names, CompiledMembers members,
            FunctionCompiler functions) {
        this.types = types;
        this.names = names;
        this.members = members;
        this.functions = functions;
    }

    CompiledExpression nothing() {
        return nothing;
    }

    CompiledExpression compile(Expression expression) {
        return new Compilation(0).compile(expression);
    }

    /** @param depth how deep the part of the expression stands, so that none is gone down without end */
    private final class Compilation {

        private final int depth;

        Compilation(int depth) {
            this.depth = depth;
        }

        private CompiledExpression inner(Expression expression) {
            return depth < Steps.DEEPEST ? new Compilation(depth + 1).compile(expression) : new TooDeep();
        }

        private List<CompiledExpression> inner(List<Expression> expressions) {
            return expressions.stream().map(this::inner).toList();
        }

        CompiledExpression compile(Expression expression) {
            return switch (expression) {
                case NameReference name -> types.isNameAsSuch(name)
                        ? new Constant(names.named(name.getElement()))
                        : members.named(name.getElement()).<CompiledExpression>map(AskedOfSubject::new).orElse(nothing);
                case MemberAccess access -> members.named(access.getMember()).<CompiledExpression>map(
                        member -> new AskedOfOthers(inner(access.getReceiver()), member)).orElse(nothing);
                case BinaryOperation operation -> binary(operation);
                case Not not -> new Inversion(inner(not.getOperand()));
                case Negation negation -> new Negative(inner(negation.getOperand()));
                case Membership membership -> new OneOf(inner(membership.getOperand()), inner(membership.getValues()));
                case Presence presence ->
                    new PresenceCondition(inner(presence.getOperand()), presence.getTest(), presence.isNegated());
                case Quantification quantification -> new Quantified(inner(quantification.getCollection()),
                        quantification.getQuantifier(), inner(quantification.getCondition()));
                case Filter filter -> new Filtered(inner(filter.getCollection()), inner(filter.getCondition()));
                case FunctionCall call -> Function.named(call.getFunction())
                        .map(function -> functions.compile(function, call.getArguments(), inner(call.getArguments())))
                        .orElse(nothing);
                case null, default -> literal(expression);
            };
        }

        private CompiledExpression binary(BinaryOperation operation) {
            CompiledExpression left = inner(operation.getLeft());
            CompiledExpression right = inner(operation.getRight());
            return switch (operation.getOperator()) {
                case AND -> Connection.and(left, right);
                case OR -> Connection.or(left, right);
                case ADD, SUBTRACT, MULTIPLY, DIVIDE -> new Calculation(left, operation.getOperator(), right);
                default -> new Comparison(left, operation.getOperator(), right);
            };
        }
    }

    private CompiledExpression literal(Expression expression) {
        return switch (expression) {
            case StringLiteral literal -> new Constant(new Result.Text(literal.getValue()));
            case NumberLiteral literal -> new Constant(Result.ofNumber(literal.getValue()));
            case BooleanLiteral literal -> new Constant(new Result.YesNo(literal.isValue()));
            case DateLiteral literal -> new Constant(Result.ofDate(literal.getValue()));
            case null, default -> nothing;
        };
    }
}
