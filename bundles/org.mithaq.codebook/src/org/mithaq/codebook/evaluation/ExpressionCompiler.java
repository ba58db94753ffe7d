package org.mithaq.codebook.evaluation;

import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.expression.Function;
import org.mithaq.model.codebook.BinaryOperation;
import org.mithaq.model.codebook.BooleanLiteral;
import org.mithaq.model.codebook.DateLiteral;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Filter;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.Membership;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Negation;
import org.mithaq.model.codebook.Not;
import org.mithaq.model.codebook.NumberLiteral;
import org.mithaq.model.codebook.Presence;
import org.mithaq.model.codebook.Quantification;
import org.mithaq.model.codebook.StringLiteral;

/** Turns expressions into what can be evaluated. Of what a broken file leaves out comes what is not coded. */
final class ExpressionCompiler {

    private final CompiledCodebook codebook;
    private final FunctionCompiler functions;
    private final CompiledExpression nothing = new Constant(Result.NOT_CODED);

    ExpressionCompiler(CompiledCodebook codebook) {
        this.codebook = codebook;
        functions = new FunctionCompiler(codebook);
    }

    CompiledExpression nothing() {
        return nothing;
    }

    CompiledExpression compile(Expression expression) {
        return new Compilation(0).compile(expression);
    }

    /** What a name gives that stands for itself. */
    static Result named(NamedElement element, CompiledCodebook codebook) {
        return switch (element) {
            case Entry entry -> new Result.Entry(codebook.loaded().registryOf(entry).map(NamedElement::getName).orElse(""),
                    entry.getName(), Optional.of(entry));
            case DocumentedElement code -> new Result.Code(code.getName(), Optional.of(code));
            case null, default -> Result.NOT_CODED;
        };
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
                case NameReference name -> codebook.loaded().types().isNameAsSuch(name)
                        ? new Constant(named(name.getElement(), codebook))
                        : member(name.getElement()).<CompiledExpression>map(AskedOfSubject::new).orElse(nothing);
                case MemberAccess access -> member(access.getMember()).<CompiledExpression>map(
                        member -> new AskedOfOthers(inner(access.getReceiver()), member)).orElse(nothing);
                case BinaryOperation operation -> binary(operation);
                case Not not -> new Inversion(inner(not.getOperand()));
                case Negation negation -> new Negative(inner(negation.getOperand()));
                case Membership membership -> new OneOf(inner(membership.getOperand()), inner(membership.getValues()));
                case Presence presence ->
                    new FillingTest(inner(presence.getOperand()), presence.getTest(), presence.isNegated());
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

    private Optional<Member> member(NamedElement element) {
        return Optional.ofNullable(element).filter(named -> named.getName() != null).map(codebook::member);
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
