package org.mithaq.codebook.expression;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
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
import org.mithaq.model.codebook.Role;

/** What can be asked of things of a type: the features that the codebook declares, then the language's properties. */
@Singleton
public class Members {

    @Inject
    private Provider<PropertyLibrary> library;
    @Inject
    private VisibleDeclarations visible;
    @Inject
    private VisibleFeatures features;

    /** The features and properties that the elements of a type have, by their names, as seen from an element. */
    public Map<String, NamedElement> of(EObject place, Type type) {
        return switch (type) {
            case Type.ListOf(Type element) -> of(place, element);
            case Type.Coded coded ->
                JoinedNames.of(of(place, coded.content()), library.get().properties(Subject.VALUE));
            case Type.RecordOf(RecordType record) ->
                JoinedNames.of(visible.features(place, record), library.get().properties(Subject.RECORD));
            case Type.Project project -> visible.byName(place, CodebookPackage.Literals.RECORD_TYPE);
            case Type.AnyRecord any -> library.get().properties(Subject.RECORD);
            case Type.Participation(List<Role> roles, Type owner) -> ofParticipation(place, roles);
            case Type.OneOf(List<Type> alternatives) -> alternatives.stream().map(each -> of(place, each))
                    .reduce(Map.of(), JoinedNames::of);
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
            case Type.Category(var list) -> isResolved(list) ? visible.codes(place, list) : Map.of();
            case Type.Position(var scale) -> isResolved(scale) ? visible.codes(place, scale) : Map.of();
            case Type.Reason reason -> visible.reasons(place);
            case Type.Entry(var registry) -> isResolved(registry) ? visible.entries(place, registry) : Map.of();
            case Type.Participation(List<Role> roles, Type owner) -> roles.stream().map(Role::getRegistry).distinct()
                    .filter(Members::isResolved).map(registry -> visible.entries(place, registry))
                    .reduce(Map.of(), JoinedNames::of);
            case Type.OneOf(List<Type> alternatives) -> alternatives.stream().map(each -> names(place, each))
                    .reduce(Map.of(), JoinedNames::of);
            case Type.NameOf(Type.NameKind kind, Type owner) -> namesOf(place, kind, owner);
            default -> Map.of();
        };
    }

    private Map<String, NamedElement> namesOf(EObject place, Type.NameKind kind, Type owner) {
        return switch (kind) {
            case REFERENCE_TARGET -> visible.byName(place, CodebookPackage.Literals.REFERENCE_TARGET);
            case ROLE -> VisibleDeclarations.byName(features.of(place, owner).filter(Role.class::isInstance).toList());
            case FEATURE -> VisibleDeclarations.byName(features.of(place, owner).toList());
        };
    }

    private Map<String, NamedElement> ofRow(DatasetUnit unit) {
        var declared = JoinedNames.of(VisibleDeclarations.byName(unit.getGroups()),
                VisibleDeclarations.byName(unit.getEvents()));
        return switch (unit.getShape()) {
            case ELEMENTS -> Map.of();
            case GROUPS -> JoinedNames.of(declared, library.get().properties(Subject.GROUP));
            case DYADS -> JoinedNames.of(declared, library.get().properties(Subject.DYAD));
            case MONTHS -> JoinedNames.of(declared, JoinedNames.of(library.get().properties(Subject.GROUP),
                    library.get().properties(Subject.MONTH)));
        };
    }

    private Map<String, NamedElement> ofParticipation(EObject place, List<Role> roles) {
        var attributes = roles.stream().map(role -> visible.attributes(place, role)).reduce(Map.of(), JoinedNames::of);
        return JoinedNames.of(JoinedNames.of(attributes, library.get().properties(Subject.PARTICIPATION)),
                library.get().properties(Subject.ENTRY));
    }

    private static boolean isResolved(EObject object) {
        return object != null && !object.eIsProxy();
    }
}
