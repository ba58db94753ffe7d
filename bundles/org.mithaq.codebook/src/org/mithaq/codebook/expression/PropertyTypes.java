package org.mithaq.codebook.expression;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.library.PropertyLibrary;
import org.mithaq.codebook.library.Subject;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.Property;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;

/** The types of the language's properties; some depend on what they are asked of. */
@Singleton
class PropertyTypes {

    @Inject
    private Provider<PropertyLibrary> library;
    @Inject
    private VisibleDeclarations visible;
    @Inject
    private VisibleFeatures features;

    /**
     * @param place where the expression stands, which decides what is visible
     * @param receiver what the property is asked of, no list
     * @param property the property
     */
    Type of(EObject place, Type receiver, Property property) {
        var declared = library.get().declared(property);
        if (declared.subject() == Subject.VALUE && receiver instanceof Type.Coded coded) {
            return ofValue(coded, property);
        }
        return switch (receiver.plain()) {
            case Type.OneOf(List<Type> alternatives) -> Type.oneOf(alternatives.stream()
                    .filter(each -> subjects(each).contains(declared.subject()))
                    .map(each -> of(place, each, property)).toList());
            case Type plain -> switch (declared.subject()) {
                case RECORD -> ofRecord(place, plain, property);
                case PARTICIPATION -> ofParticipation((Type.Participation) plain, property);
                case ENTRY -> ofEntry(plain, property);
                case EVIDENCE -> ofEvidence((Type.Evidence) plain, property);
                case QUANTITY -> ofQuantity((Type.Quantity) plain, property);
                case CATEGORY -> ofCategory(plain, property);
                case DECISION -> ofDecision((Type.Decision) plain, property);
                case DATE, POSITION, REPORT, VALUE, GROUP, DYAD, MONTH -> declaredType(property);
            };
        };
    }

    private static List<Subject> subjects(Type type) {
        return switch (type.single()) {
            case Type.RecordOf t -> List.of(Subject.RECORD);
            case Type.AnyRecord t -> List.of(Subject.RECORD);
            case Type.Participation t -> List.of(Subject.PARTICIPATION, Subject.ENTRY);
            case Type.Entry t -> List.of(Subject.ENTRY);
            case Type.Evidence t -> List.of(Subject.EVIDENCE);
            case Type.Quantity t -> List.of(Subject.QUANTITY);
            case Type.Category t -> List.of(Subject.CATEGORY);
            case Type.Date t -> List.of(Subject.DATE);
            case Type.Position t -> List.of(Subject.POSITION);
            case Type.Report t -> List.of(Subject.REPORT);
            case Type.Decision t -> List.of(Subject.DECISION);
            default -> List.of();
        };
    }

    private Type ofRecord(EObject place, Type record, Property property) {
        return switch (property.getName()) {
            case "type" -> new Type.NameOf(Type.NameKind.REFERENCE_TARGET, record);
            case "report" -> new Type.Report();
            case "owner" -> owner(place, record);
            case "feature" -> new Type.NameOf(Type.NameKind.FEATURE, owner(place, record));
            case "roles" -> roles(place, record);
            case "evidence" -> new Type.ListOf(new Type.Evidence(record));
            case "decisions" -> new Type.ListOf(new Type.Decision(record));
            default -> declaredType(property);
        };
    }

    private Type owner(EObject place, Type record) {
        if (!(record instanceof Type.RecordOf(RecordType part))) {
            return new Type.AnyRecord();
        }
        List<Type> owners = visible.declarations(place, RecordType.class)
                .filter(type -> visible.features(place, type).values().stream()
                        .anyMatch(feature -> feature instanceof PartFeature parts && parts.getType() == part))
                .<Type>map(Type.RecordOf::new).toList();
        return owners.isEmpty() ? new Type.AnyRecord() : Type.oneOf(owners);
    }

    private Type roles(EObject place, Type record) {
        var roles = features.of(place, record).filter(Role.class::isInstance).map(Role.class::cast).toList();
        return new Type.ListOf(new Type.Coded(new Type.Participation(roles, record), record));
    }

    private Type ofValue(Type.Coded value, Property property) {
        return switch (property.getName()) {
            case "owner" -> value.owner();
            case "variable" -> new Type.NameOf(Type.NameKind.FEATURE, value.owner());
            case "missing_reason" -> new Type.Reason();
            case "evidence" -> new Type.ListOf(new Type.Evidence(value.owner()));
            case "itself" -> value.content();
            default -> declaredType(property);
        };
    }

    private Type ofParticipation(Type.Participation participation, Property property) {
        return switch (property.getName()) {
            case "role" -> new Type.NameOf(Type.NameKind.ROLE, participation.owner());
            case "entry" -> Type.oneOf(registries(participation).<Type>map(Type.Entry::new).toList());
            default -> declaredType(property);
        };
    }

    private Type ofEntry(Type entry, Property property) {
        var registries = switch (entry) {
            case Type.Participation participation -> registries(participation).toList();
            case Type.Entry(Registry registry) -> List.of(registry);
            default -> List.<Registry>of();
        };
        return switch (property.getName()) {
            case "type" -> new Type.NameOf(Type.NameKind.REFERENCE_TARGET, entry);
            case "kind" -> Type.oneOf(registries.stream().map(Registry::getKinds).filter(list -> list != null)
                    .<Type>map(Type.Category::new).toList());
            case "entry", "part_of" -> Type.oneOf(registries.stream().<Type>map(Type.Entry::new).toList());
            case "wholes" -> new Type.ListOf(Type.oneOf(registries.stream().<Type>map(Type.Entry::new).toList()));
            default -> declaredType(property);
        };
    }

    private static Stream<Registry> registries(Type.Participation participation) {
        return participation.roles().stream().map(Role::getRegistry).filter(registry -> registry != null).distinct();
    }

    private Type ofEvidence(Type.Evidence evidence, Property property) {
        return switch (property.getName()) {
            case "report" -> new Type.Report();
            case "owner" -> evidence.owner();
            case "variable" -> new Type.NameOf(Type.NameKind.FEATURE, evidence.owner());
            default -> declaredType(property);
        };
    }

    private Type ofDecision(Type.Decision decision, Property property) {
        return switch (property.getName()) {
            case "owner" -> decision.owner();
            case "variable" -> new Type.NameOf(Type.NameKind.FEATURE, decision.owner());
            case "missing_reason" -> new Type.Reason();
            case "evidence" -> new Type.ListOf(new Type.Evidence(decision.owner()));
            default -> declaredType(property);
        };
    }

    /** Whether a property of a row is one of the things that the row is made of. */
    boolean isElement(Property property) {
        return library.get().declared(property).subject() == Subject.DYAD;
    }

    /** Whether a property of a row is several of the things that the row is made of. */
    boolean isElements(Property property) {
        var declared = library.get().declared(property);
        return declared.subject() == Subject.GROUP
                || declared.subject() == Subject.MONTH && declared.variable().getUpper() != 1;
    }

    private Type ofQuantity(Type.Quantity quantity, Property property) {
        return property.getName().equals("unit") && quantity.units().isPresent()
                ? new Type.Category(quantity.units().get()) : declaredType(property);
    }

    private Type ofCategory(Type category, Property property) {
        return switch (property.getName()) {
            case "family", "broader" -> category;
            default -> declaredType(property);
        };
    }

    private Type declaredType(Property property) {
        var variable = library.get().declared(property).variable();
        var type = FeatureTypes.content(variable);
        return variable.getUpper() == 1 ? type : new Type.ListOf(type);
    }
}
