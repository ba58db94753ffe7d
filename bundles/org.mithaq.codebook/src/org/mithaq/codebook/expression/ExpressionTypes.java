package org.mithaq.codebook.expression;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.BinaryOperation;
import org.mithaq.model.codebook.BooleanLiteral;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.DateLiteral;
import org.mithaq.model.codebook.DefaultCase;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Filter;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.GroupKey;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.Membership;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Negation;
import org.mithaq.model.codebook.Not;
import org.mithaq.model.codebook.NumberLiteral;
import org.mithaq.model.codebook.OffScaleCode;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.Presence;
import org.mithaq.model.codebook.Property;
import org.mithaq.model.codebook.Quantification;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.RecordTypeExtension;
import org.mithaq.model.codebook.Restriction;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Rule;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.codebook.ScalePoint;
import org.mithaq.model.codebook.Split;
import org.mithaq.model.codebook.StringLiteral;
import org.mithaq.model.codebook.UnitEvent;
import org.mithaq.model.codebook.UnitShape;
import org.mithaq.model.codebook.UnitStep;
import org.mithaq.model.codebook.Variable;

/**
 * The static types of expressions. They follow from the codebook alone; where it is broken the type is
 * {@link Type.Unknown}.
 */
@Singleton
public class ExpressionTypes {

    /** The derived variables of which a thread is working out the type. */
    private final ThreadLocal<Set<DerivedVariable>> underWay = ThreadLocal.withInitial(HashSet::new);

    @Inject
    private PropertyTypes propertyTypes;
    @Inject
    private Members members;

    /** The type of what an expression gives. */
    public Type typeOf(Expression expression) {
        return switch (expression) {
            case null -> new Type.Unknown();
            case NameReference name -> typeOfName(name);
            case MemberAccess access -> typeOfMember(access);
            case BinaryOperation operation -> isArithmetic(operation) ? new Type.Numeric() : new Type.YesNo();
            case Negation negation -> new Type.Numeric();
            case NumberLiteral literal -> new Type.Numeric();
            case Not not -> new Type.YesNo();
            case Membership membership -> new Type.YesNo();
            case Presence presence -> new Type.YesNo();
            case Quantification quantification -> new Type.YesNo();
            case BooleanLiteral literal -> new Type.YesNo();
            case StringLiteral literal -> new Type.Text();
            case DateLiteral literal -> new Type.Date();
            case Filter filter -> Type.listOf(typeOf(filter.getCollection()));
            case FunctionCall call -> Function.named(call.getFunction()).map(function -> typeOf(function, call))
                    .orElseGet(Type.Unknown::new);
            default -> new Type.Unknown();
        };
    }

    private Type typeOf(Function function, FunctionCall call) {
        var arguments = call.getArguments();
        if (function == Function.REFERRING && arguments.size() == 1) {
            return arguments.getFirst() instanceof MemberAccess path ? Type.listOf(typeOf(path.getReceiver()))
                    : contextOf(call).map(Type::listOf).orElseGet(Type.Unknown::new);
        }
        if (function == Function.DUPLICATES) {
            return contextOf(call).map(Type::plain).map(Type::listOf).orElseGet(Type.Unknown::new);
        }
        return function.type(arguments.stream().map(this::typeOf).toList());
    }

    /** The type of what an expression's own names are looked up in; empty where no record is at hand. */
    public Optional<Type> contextOf(Expression expression) {
        return contextOf((EObject) expression);
    }

    private Optional<Type> contextOf(EObject child) {
        return switch (child.eContainer()) {
            case null -> Optional.empty();
            case Quantification quantification when child == quantification.getCondition() ->
                Optional.of(typeOf(quantification.getCollection()).element());
            case Filter filter when child == filter.getCondition() ->
                Optional.of(typeOf(filter.getCollection()).element());
            case DefaultCase value when child == value.getValue() -> Optional.empty();
            case Restriction restriction when child == restriction.getAllowed()
                    && restriction.eContainer() instanceof Feature feature -> Optional.of(typeOf(feature).element());
            case Feature feature -> Optional.of(owner(feature));
            case RecordType type -> Optional.of(record(type));
            case Rule rule -> Optional.of(rule.isProject() ? new Type.Project() : record(rule.getContext()));
            case Split split -> Optional.of(record(split.getContext()));
            case Column outer when child instanceof Column -> Optional.of(typeOf(outer.getExpression()).element());
            case DatasetUnit unit -> Optional.of(elementOf(unit));
            case Dataset dataset -> Optional.of(typeOf(dataset.getUnit()));
            case EObject parent -> contextOf(parent);
        };
    }

    /** The type of which a value is expected in an expression's place, so that codes and entries of it may be named. */
    public Optional<Type> expectedAt(Expression expression) {
        return switch (expression.eContainer()) {
            case BinaryOperation operation when expression == operation.getRight() && !isArithmetic(operation)
                    && !isLogical(operation) -> Optional.of(typeOf(operation.getLeft()).single());
            case Membership membership when expression != membership.getOperand() ->
                Optional.of(typeOf(membership.getOperand()).single());
            case FunctionCall call when call.getArguments().indexOf(expression) > 0
                    && Function.named(call.getFunction()).filter(Function::namesFollowFirstArgument).isPresent() ->
                Optional.of(typeOf(call.getArguments().getFirst()).single());
            case DefaultCase value when expression == value.getValue()
                    && value.eContainer() instanceof Variable variable ->
                Optional.of(typeOf(variable, owner(variable)).single());
            case null, default -> Optional.empty();
        };
    }

    /** Whether a name stands for a code, an entry or a declaration as such, and is not evaluated on the record. */
    public boolean isNameAsSuch(NameReference reference) {
        var element = reference.getElement();
        return element != null && expectedAt(reference).map(type -> members.names(reference, type))
                .filter(names -> names.get(element.getName()) == element).isPresent();
    }

    /** The type of one unit of analysis: what a row shows. */
    public Type typeOf(DatasetUnit unit) {
        if (unit == null) {
            return new Type.Unknown();
        }
        return unit.getShape() == UnitShape.ELEMENTS ? elementOf(unit) : new Type.Row(unit);
    }

    /** The type of what the path of a unit reaches, of which a row may show one or several. */
    public Type elementOf(DatasetUnit unit) {
        return unit.getSteps().isEmpty() ? start(unit) : typeAfter(unit.getSteps().getLast()).element();
    }

    /** The type of what a step of a unit starts at. */
    public Type typeBefore(UnitStep step) {
        var unit = (DatasetUnit) step.eContainer();
        int index = unit.getSteps().indexOf(step);
        return index == 0 ? start(unit) : typeAfter(unit.getSteps().get(index - 1)).element();
    }

    /** The type of a feature's values, a list when there may be several. */
    public Type typeOf(Feature feature) {
        return typeOf(feature, owner(feature));
    }

    /** The type of what a step of a unit leads to. */
    public Type typeAfter(UnitStep step) {
        return typeOf(step, typeBefore(step), step.getElement());
    }

    private static Type start(DatasetUnit unit) {
        return unit.isAllRecords() ? new Type.AnyRecord() : record(unit.getType());
    }

    private Type typeOfName(NameReference reference) {
        if (Paths.startsAtType(reference) && reference.getElement() instanceof RecordType type) {
            return record(type);
        }
        if (isNameAsSuch(reference)) {
            return typeOfCode(reference.getElement())
                    .orElseGet(() -> expectedAt(reference).orElseGet(Type.Unknown::new));
        }
        return contextOf(reference).map(context -> typeOf(reference, context, reference.getElement()))
                .orElseGet(Type.Unknown::new);
    }

    private Type typeOfMember(MemberAccess access) {
        var receiver = typeOf(access.getReceiver());
        var type = typeOf(access, receiver.element(), access.getMember());
        return receiver.isList() ? Type.listOf(type) : type;
    }

    private Type typeOf(EObject place, Type receiver, NamedElement element) {
        return switch (element) {
            case null -> new Type.Unknown();
            case NamedElement unresolved when unresolved.eIsProxy() -> new Type.Unknown();
            case Feature feature -> typeOf(feature, receiver);
            case GroupKey key -> typeOf(key.getExpression()).single();
            case UnitEvent event -> new Type.ListOf(elementOf((DatasetUnit) event.eContainer()));
            case Property property when receiver.plain() instanceof Type.Row(var unit)
                    && propertyTypes.isElement(property) -> elementOf(unit);
            case Property property when receiver.plain() instanceof Type.Row(var unit)
                    && propertyTypes.isElements(property) -> new Type.ListOf(elementOf(unit));
            case Property property -> propertyTypes.of(place, receiver, property);
            case RecordType type -> Type.listOf(record(type));
            default -> new Type.Unknown();
        };
    }

    private Type typeOf(Feature feature, Type owner) {
        var type = switch (feature) {
            case DerivedVariable derived -> typeOfDerived(derived);
            case PartFeature parts -> FeatureTypes.content(parts);
            case Role role -> new Type.Coded(new Type.Participation(List.of(role), owner), owner);
            case Link link -> new Type.Coded(FeatureTypes.content(link), owner);
            default -> new Type.Coded(FeatureTypes.content(feature), owner);
        };
        return FeatureTypes.isMany(feature) ? Type.listOf(type) : type;
    }

    /** One that is computed from itself has no type; the validation says what is wrong. */
    private Type typeOfDerived(DerivedVariable derived) {
        Set<DerivedVariable> open = underWay.get();
        if (!open.add(derived)) {
            return new Type.Unknown();
        }
        try {
            return typeOf(derived.getExpression());
        } finally {
            open.remove(derived);
        }
    }

    /** The type of what has a feature: a record, or an actor's part in one. */
    public Type ownerOf(Feature feature) {
        return owner(feature);
    }

    private static Type owner(Feature feature) {
        return switch (feature.eContainer()) {
            case RecordType type -> record(type);
            case Role role -> participation(role);
            case RecordTypeExtension extension when extension.isOfRole() -> extension.getRole() == null
                    || extension.getRole().eIsProxy() ? new Type.Unknown() : participation(extension.getRole());
            case RecordTypeExtension extension -> record(extension.getType());
            case null, default -> new Type.Unknown();
        };
    }

    private static Type participation(Role role) {
        var record = owner(role);
        return new Type.Coded(new Type.Participation(List.of(role), record), record);
    }

    private static Type record(RecordType type) {
        return type == null || type.eIsProxy() ? new Type.Unknown() : new Type.RecordOf(type);
    }

    private static Optional<Type> typeOfCode(NamedElement element) {
        return switch (element) {
            case Category category -> Optional.ofNullable(VisibleDeclarations.listOf(category))
                    .map(list -> new Type.Category((CategoryList) list));
            case ScalePoint point -> Optional.ofNullable(VisibleDeclarations.listOf(point))
                    .map(scale -> new Type.Position((Scale) scale));
            case OffScaleCode code -> Optional.ofNullable(VisibleDeclarations.listOf(code))
                    .map(scale -> new Type.Position((Scale) scale));
            case MissingReason reason -> Optional.of(new Type.Reason());
            case Entry entry -> Optional.ofNullable(VisibleDeclarations.registryOf(entry)).map(Type.Entry::new);
            default -> Optional.empty();
        };
    }

    private static boolean isArithmetic(BinaryOperation operation) {
        return switch (operation.getOperator()) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> true;
            default -> false;
        };
    }

    private static boolean isLogical(BinaryOperation operation) {
        return switch (operation.getOperator()) {
            case AND, OR -> true;
            default -> false;
        };
    }
}
