package org.mithaq.codebook.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.Function;
import org.mithaq.model.codebook.BinaryOperation;
import org.mithaq.model.codebook.BooleanLiteral;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.DateLiteral;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Filter;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.Membership;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Negation;
import org.mithaq.model.codebook.Not;
import org.mithaq.model.codebook.NumberLiteral;
import org.mithaq.model.codebook.Operator;
import org.mithaq.model.codebook.Presence;
import org.mithaq.model.codebook.Property;
import org.mithaq.model.codebook.Quantification;
import org.mithaq.model.codebook.Quantifier;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.StringLiteral;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.ValueHolder;

/** One evaluation of an expression, by one thread. */
final class Evaluation {

    private final LoadedCodebook codebook;
    private final FeatureValues values;
    private final EvaluationContext context;
    private final Steps steps;
    // most evaluations need neither
    private Optional<Properties> properties = Optional.empty();
    private Optional<FunctionCalls> functions = Optional.empty();

    Evaluation(LoadedCodebook codebook, EvaluationContext context, Steps steps) {
        this.codebook = codebook;
        this.context = context;
        this.steps = steps;
        values = new FeatureValues(codebook, context);
    }

    private Properties properties() {
        if (properties.isEmpty()) {
            properties = Optional.of(new Properties(codebook, context));
        }
        return properties.get();
    }

    private FunctionCalls functions() {
        if (functions.isEmpty()) {
            functions = Optional.of(new FunctionCalls(this, codebook, new RecordFunctions(codebook, context, steps)));
        }
        return functions.get();
    }

    /** Forgets the steps of what was evaluated before. */
    void begin() {
        steps.begin();
    }

    Result evaluate(Expression expression, Result subject) {
        steps.enter();
        try {
            return evaluateStep(expression, subject);
        } finally {
            steps.leave();
        }
    }

    private Result evaluateStep(Expression expression, Result subject) {
        if (expression == null) {
            return new Result.NotCoded();
        }
        // by its number, since asking for one class after another takes longer than the evaluation
        return switch (expression.eClass().getClassifierID()) {
            case CodebookPackage.NAME_REFERENCE -> name((NameReference) expression, subject);
            case CodebookPackage.MEMBER_ACCESS -> {
                var access = (MemberAccess) expression;
                yield member(evaluate(access.getReceiver(), subject), access.getMember());
            }
            case CodebookPackage.BINARY_OPERATION -> binary((BinaryOperation) expression, subject);
            case CodebookPackage.NOT -> truth(((Not) expression).getOperand(), subject).not().result();
            case CodebookPackage.NEGATION -> negate(evaluate(((Negation) expression).getOperand(), subject).plain());
            case CodebookPackage.MEMBERSHIP -> membership((Membership) expression, subject).result();
            case CodebookPackage.PRESENCE -> {
                var presence = (Presence) expression;
                yield presence(presence, evaluate(presence.getOperand(), subject));
            }
            case CodebookPackage.QUANTIFICATION -> quantification((Quantification) expression, subject);
            case CodebookPackage.FILTER -> {
                var filter = (Filter) expression;
                yield filter(filter, evaluate(filter.getCollection(), subject));
            }
            case CodebookPackage.FUNCTION_CALL -> call((FunctionCall) expression, subject);
            default -> literal(expression);
        };
    }

    private Result name(NameReference name, Result subject) {
        return codebook.isNameAsSuch(name) ? named(name.getElement()) : member(subject, name.getElement());
    }

    private Result call(FunctionCall call, Result subject) {
        return Function.named(call.getFunction())
                .map(function -> functions().call(function, call.getArguments(), subject))
                .orElseGet(Result.NotCoded::new);
    }

    private static Result literal(Expression expression) {
        return switch (expression) {
            case StringLiteral literal -> new Result.Text(literal.getValue());
            case NumberLiteral literal -> Result.ofNumber(literal.getValue());
            case BooleanLiteral literal -> new Result.YesNo(literal.isValue());
            case DateLiteral literal -> Result.ofDate(literal.getValue());
            default -> new Result.NotCoded();
        };
    }

    /** What a feature or property gives, asked of one thing or of each of several. */
    Result member(Result receiver, NamedElement element) {
        if (element == null) {
            return new Result.NotCoded();
        }
        if (!(receiver instanceof Result.ListOf(List<Result> elements))) {
            return memberOfOne(receiver, element);
        }
        var found = new ArrayList<Result>(elements.size());
        var present = new ArrayList<Result>(elements.size());
        for (Result each : elements) {
            var one = memberOfOne(each, element);
            found.add(one);
            present.addAll(one.elements());
        }
        boolean nothing = present.isEmpty() && found.stream().anyMatch(Result::isAbsent);
        return nothing ? absence(found) : new Result.ListOf(List.copyOf(present));
    }

    /** Missing when every one is missing, else not coded. */
    private static Result absence(List<Result> absent) {
        return absent.stream().allMatch(each -> each.plain() instanceof Result.Missing) ? absent.getFirst().plain()
                : new Result.NotCoded();
    }

    Truth matches(String text, String pattern) {
        return Patterns.matches(text, pattern, steps);
    }

    private Result memberOfOne(Result receiver, NamedElement element) {
        if (receiver instanceof Result.Row(var fields)) {
            return fields.getOrDefault(element.getName(), new Result.NotCoded());
        }
        if (receiver instanceof Result.Project(String coder)) {
            return new Result.ListOf(context.records(coder, element.getName()).map(FeatureValues::record).toList());
        }
        if (element instanceof Property && element.getName().equals("is_template")) {
            return isTemplate(receiver);
        }
        var own = holder(receiver).flatMap(holder -> feature(holder, element.getName())
                .map(feature -> feature(holder, feature, receiver)));
        if (own.isPresent()) {
            return own.get();
        }
        var property = properties().of(receiver, element.getName());
        boolean askedInVain = property instanceof Result.NotCoded && receiver.plain() instanceof Result.Missing;
        return askedInVain ? receiver.plain() : property;
    }

    private Result isTemplate(Result receiver) {
        return holder(receiver).filter(CodedRecord.class::isInstance).map(CodedRecord.class::cast)
                .flatMap(record -> codebook.recordType(record.getType())).map(RecordType::getTemplate)
                .<Result>map(template -> new Result.YesNo(truth(template, receiver) == Truth.TRUE))
                .orElse(new Result.YesNo(false));
    }

    private static Optional<ValueHolder> holder(Result receiver) {
        return switch (receiver.plain()) {
            case Result.Record(String id, Optional<CodedRecord> record) -> record.map(each -> each);
            case Result.Participation participation -> Optional.of(participation.participation());
            default -> Optional.empty();
        };
    }

    private Optional<Feature> feature(ValueHolder holder, String name) {
        return switch (holder) {
            case CodedRecord record -> codebook.recordType(record.getType())
                    .flatMap(type -> codebook.feature(type, name));
            case org.mithaq.model.coding.Participation participation -> FeatureValues.recordOf(participation)
                    .flatMap(record -> codebook.recordType(record.getType()))
                    .flatMap(type -> codebook.feature(type, participation.getVariable()))
                    .filter(Role.class::isInstance).flatMap(role -> codebook.attribute((Role) role, name));
            default -> Optional.empty();
        };
    }

    private Result feature(ValueHolder holder, Feature feature, Result subject) {
        return feature instanceof DerivedVariable derived ? evaluate(derived.getExpression(), subject).plain()
                : values.of(holder, feature);
    }

    private Result named(NamedElement element) {
        return switch (element) {
            case Entry entry -> new Result.Entry(registryName(entry), entry.getName(), Optional.of(entry));
            case DocumentedElement code -> new Result.Code(code.getName(), Optional.of(code));
            case null, default -> new Result.NotCoded();
        };
    }

    private String registryName(Entry entry) {
        return codebook.registryOf(entry).map(NamedElement::getName).orElse("");
    }

    private Truth truth(Expression condition, Result subject) {
        return Truth.of(evaluate(condition, subject));
    }

    private Result binary(BinaryOperation operation, Result subject) {
        return switch (operation.getOperator()) {
            case AND -> Truth.all(both(operation, subject, Truth.FALSE)).result();
            case OR -> Truth.any(both(operation, subject, Truth.TRUE)).result();
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> Arithmetic.compute(evaluate(operation.getLeft(), subject).plain(),
                    operation.getOperator(), evaluate(operation.getRight(), subject).plain());
            default -> Comparisons.compare(evaluate(operation.getLeft(), subject), operation.getOperator(),
                    evaluate(operation.getRight(), subject)).result();
        };
    }

    /** The truths of both operands; of the first alone when it decides. */
    private List<Truth> both(BinaryOperation operation, Result subject, Truth deciding) {
        var first = truth(operation.getLeft(), subject);
        return first == deciding ? List.of(first) : List.of(first, truth(operation.getRight(), subject));
    }

    private static Result negate(Result operand) {
        return operand instanceof Result.Numeric(BigDecimal number) ? new Result.Numeric(number.negate())
                : Arithmetic.absent(operand);
    }

    private Truth membership(Membership membership, Result subject) {
        var operand = evaluate(membership.getOperand(), subject);
        return Truth.any(membership.getValues().stream()
                .map(value -> Comparisons.compare(operand, Operator.EQUAL, evaluate(value, subject)))
                .collect(Collectors.toList()));
    }

    private static Result presence(Presence presence, Result operand) {
        boolean missing = operand.isMissing();
        boolean empty = operand.isAbsent() || operand.elements().isEmpty();
        boolean holds = switch (presence.getTest()) {
            case EMPTY -> empty;
            case CODED -> !empty || missing;
            case MISSING -> missing;
        };
        return new Result.YesNo(holds != presence.isNegated());
    }

    private Result quantification(Quantification quantification, Result subject) {
        var collection = evaluate(quantification.getCollection(), subject);
        if (collection.isAbsent()) {
            return new Result.NotCoded();
        }
        var truths = new ArrayList<Truth>();
        for (Result element : collection.elements()) {
            truths.add(truth(quantification.getCondition(), element));
        }
        return (quantification.getQuantifier() == Quantifier.EXISTS ? Truth.any(truths) : Truth.all(truths)).result();
    }

    private Result filter(Filter filter, Result collection) {
        return collection.isAbsent() ? collection.plain()
                : new Result.ListOf(collection.elements().stream()
                        .filter(element -> truth(filter.getCondition(), element) == Truth.TRUE).toList());
    }
}
