package org.mithaq.codebook.expression;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.library.PropertyLibrary;
import org.mithaq.codebook.library.Subject;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;

/** What can be asked of things of a type: the features that the codebook declares, then the language's properties. */
@Singleton
public class Members {

    @Inject
    private Provider<PropertyLibrary> library;
    @Inject
    private VisibleDeclarations visible;

    /** The features and properties that the elements of a type have, by their names. */
    public Map<String, NamedElement> of(Type type) {
        return switch (type) {
            case Type.ListOf(Type element) -> of(element);
            case Type.Coded coded -> both(of(coded.content()), library.get().properties(Subject.VALUE));
            case Type.RecordOf(RecordType record) -> visible.namesIn(record,
                    () -> both(VisibleDeclarations.byName(record.getFeatures()), library.get().properties(Subject.RECORD)));
            case Type.AnyRecord any -> library.get().properties(Subject.RECORD);
            case Type.Participation(List<Role> roles, Type owner) -> ofParticipation(roles);
            case Type.OneOf(List<Type> alternatives) -> alternatives.stream().map(this::of).reduce(Map.of(), this::both);
            case Type.Quantity quantity -> library.get().properties(Subject.QUANTITY);
            case Type.Date date -> library.get().properties(Subject.DATE);
            case Type.Category category -> library.get().properties(Subject.CATEGORY);
            case Type.Position position -> library.get().properties(Subject.POSITION);
            case Type.Entry entry -> library.get().properties(Subject.ENTRY);
            case Type.Evidence evidence -> library.get().properties(Subject.EVIDENCE);
            case Type.Report report -> library.get().properties(Subject.REPORT);
            case Type.Decision decision -> library.get().properties(Subject.DECISION);
            case Type.Row(DatasetUnit unit) -> ofRow(unit);
            case Type.Text t -> Map.of();
            case Type.YesNo t -> Map.of();
            case Type.Numeric t -> Map.of();
            case Type.Reason t -> Map.of();
            case Type.NameOf t -> Map.of();
            case Type.Unknown t -> Map.of();
        };
    }

    /** The codes, entries and other names that values of a type are written with, as seen from an element. */
    public Map<String, NamedElement> names(EObject place, Type type) {
        return switch (type.single()) {
            case Type.Category(var list) -> isResolved(list) ? visible.codes(list) : Map.of();
            case Type.Position(var scale) -> isResolved(scale) ? visible.codes(scale) : Map.of();
            case Type.Reason reason -> visible.reasons(place);
            case Type.Entry(var registry) -> isResolved(registry) ? visible.entries(place, registry) : Map.of();
            case Type.Participation(List<Role> roles, Type owner) -> roles.stream().map(Role::getRegistry).distinct()
                    .filter(Members::isResolved).map(registry -> visible.entries(place, registry))
                    .reduce(Map.of(), this::both);
            case Type.OneOf(List<Type> alternatives) -> alternatives.stream().map(each -> names(place, each))
                    .reduce(Map.of(), this::both);
            case Type.NameOf(Type.NameKind kind, Type owner) -> namesOf(place, kind, owner);
            default -> Map.of();
        };
    }

    private Map<String, NamedElement> namesOf(EObject place, Type.NameKind kind, Type owner) {
        return switch (kind) {
            case RECORD_TYPE -> visible.byName(place, CodebookPackage.Literals.RECORD_TYPE);
            case ROLE -> VisibleDeclarations.byName(OwnFeatures.of(owner).filter(Role.class::isInstance).toList());
            case FEATURE -> VisibleDeclarations.byName(OwnFeatures.of(owner).toList());
        };
    }

    private Map<String, NamedElement> ofRow(DatasetUnit unit) {
        var declared = both(VisibleDeclarations.byName(unit.getGroups()), VisibleDeclarations.byName(unit.getEvents()));
        return switch (unit.getShape()) {
            case ELEMENTS -> Map.of();
            case GROUPS -> both(declared, library.get().properties(Subject.GROUP));
            case DYADS -> both(declared, library.get().properties(Subject.DYAD));
            case MONTHS -> both(declared, both(library.get().properties(Subject.GROUP),
                    library.get().properties(Subject.MONTH)));
        };
    }

    private Map<String, NamedElement> ofParticipation(List<Role> roles) {
        var attributes = VisibleDeclarations.byName(roles.stream().flatMap(role -> role.getAttributes().stream()).toList());
        return both(both(attributes, library.get().properties(Subject.PARTICIPATION)), library.get().properties(Subject.ENTRY));
    }

    private Map<String, NamedElement> both(Map<String, NamedElement> first, Map<String, NamedElement> second) {
        var all = new LinkedHashMap<>(first);
        second.forEach(all::putIfAbsent);
        return all;
    }

    private static boolean isResolved(EObject object) {
        return object != null && !object.eIsProxy();
    }
}
