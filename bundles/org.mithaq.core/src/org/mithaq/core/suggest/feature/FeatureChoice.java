package org.mithaq.core.suggest.feature;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DateVariable;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.TextVariable;

/**
 * Which features of a record type take what a report suggests. Nothing is known about the codebook but its kinds of
 * features and what it requires: an entry goes to the first role for its registry, else to the first required reference
 * that it may fill, a date to the only or to a required date.
 */
public final class FeatureChoice {

    private final RecordType type;

    private FeatureChoice(RecordType type) {
        this.type = type;
    }

    /** The choice among the features of a type. */
    public static FeatureChoice of(RecordType type) {
        return new FeatureChoice(type);
    }

    /** The kinds of the suggestions that may fill a role or a required reference. */
    public Set<String> registryKinds() {
        Set<String> kinds = new LinkedHashSet<>();
        features(Role.class).flatMap(FeatureChoice::registriesOf).forEach(registry -> kinds.add(kind(registry)));
        requiredReferences().flatMap(FeatureChoice::registries).forEach(registry -> kinds.add(kind(registry)));
        return kinds;
    }

    /**
     * The feature that an entry goes to.
     *
     * @param kind of the suggestion
     */
    public Optional<Feature> forEntry(String kind) {
        Optional<Feature> role = features(Role.class).filter(r -> takes(r, kind))
                .map(Feature.class::cast).findFirst();
        return role.or(() -> requiredReferences()
                .filter(reference -> takes(reference, kind))
                .map(Feature.class::cast).findFirst());
    }

    /**
     * The date that a date near the record goes to: the only one; else the one that is required, given what is coded.
     *
     * @param codes ids of the codes that the record has
     */
    public Optional<DateVariable> date(Set<String> codes) {
        List<DateVariable> all = features(DateVariable.class).toList();
        if (all.size() == 1) {
            return Optional.of(all.getFirst());
        }
        List<DateVariable> required = all.stream().filter(FeatureChoice::mayBeRequired).toList();
        return required.stream().filter(variable -> isRequired(variable, codes)).findFirst()
                .or(() -> required.stream().reduce((first, last) -> last));
    }

    /**
     * The quantity that a quantity near the record goes to: the first that takes its unit.
     *
     * @param unit id; empty when there is none, which fits quantities without units alone
     */
    public Optional<QuantityVariable> quantity(String unit) {
        return features(QuantityVariable.class).filter(variable -> variable.getUnits() == null ? unit.isEmpty()
                : Codes.of(variable.getUnits()).stream().anyMatch(code -> code.getName().equals(unit))).findFirst();
    }

    /** A condition that names a code is taken to hold for records with that code. */
    private static boolean isRequired(Feature feature, Set<String> codes) {
        Expression condition = feature.getRequiredWhen();
        if (condition == null) {
            return feature.isRequired();
        }
        boolean named = Stream.concat(Stream.of(condition), contents(condition))
                .filter(NameReference.class::isInstance).map(name -> ((NameReference) name).getElement())
                .anyMatch(element -> element instanceof Code code && codes.contains(code.getName()));
        return named != feature.isRequiredUnless();
    }

    private static Stream<EObject> contents(Expression condition) {
        Iterable<EObject> all = condition::eAllContents;
        return StreamSupport.stream(all.spliterator(), false);
    }

    /** The categories that cues may speak for. */
    public List<CategoryVariable> categories() {
        return features(CategoryVariable.class).filter(variable -> variable.getList() != null).toList();
    }

    /** The categories that items of lists are told apart by: the first that are required and have cues. */
    public Optional<CategoryVariable> cuedCategory() {
        return categories().stream().filter(CategoryVariable::isRequired)
                .filter(variable -> Codes.of(variable.getList()).stream().anyMatch(code -> !code.getCues().isEmpty()))
                .findFirst();
    }

    /** The texts in the order of the form. */
    public List<TextVariable> texts() {
        return features(TextVariable.class).toList();
    }

    /** The kinds of the suggestions whose entries may be values of a reference. */
    public static Stream<String> kinds(ReferenceVariable reference) {
        return registries(reference).map(FeatureChoice::kind);
    }

    /** The position that stances of the type take: the first. */
    public Optional<PositionVariable> position() {
        return features(PositionVariable.class).findFirst();
    }

    /** Whether this is the feature that holds the one whom the record is about. */
    public boolean isMain(String variable) {
        return requiredReferences().findFirst().map(reference -> reference.getName().equals(variable)).orElse(true);
    }

    /** The references that have to be filled, in the order of the form. */
    public Stream<ReferenceVariable> requiredReferences() {
        return features(ReferenceVariable.class).filter(FeatureChoice::mayBeRequired);
    }

    /** Whether entries of this kind may be values of the feature. */
    public static boolean takes(Feature feature, String kind) {
        return registriesOf(feature).anyMatch(registry -> kind(registry).equals(kind));
    }

    /** The registries whose entries may be values of a reference. */
    public static Stream<Registry> registries(ReferenceVariable reference) {
        return reference.getTargets().stream().filter(Registry.class::isInstance).map(Registry.class::cast);
    }

    /** The kind of the suggestions whose values are entries of a registry. */
    public static String kind(Registry registry) {
        return registry.getName().toLowerCase(Locale.ROOT);
    }

    /**
     * The name of the registry that a feature takes entries of this kind from.
     *
     * @throws IllegalArgumentException when it does not take them, see {@link #takes}
     */
    public static String registryName(Feature feature, String kind) {
        return registriesOf(feature).filter(registry -> kind(registry).equals(kind)).map(Registry::getName).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(feature.getName() + " takes no " + kind));
    }

    private static Stream<Registry> registriesOf(Feature feature) {
        return switch (feature) {
            case Role role -> Stream.ofNullable(role.getRegistry());
            case ReferenceVariable reference -> registries(reference);
            default -> Stream.empty();
        };
    }

    private <T extends Feature> Stream<T> features(Class<T> sort) {
        return type.getFeatures().stream().filter(sort::isInstance).map(sort::cast);
    }

    private static boolean mayBeRequired(Feature feature) {
        return feature.isRequired() || feature.getRequiredWhen() != null;
    }
}
