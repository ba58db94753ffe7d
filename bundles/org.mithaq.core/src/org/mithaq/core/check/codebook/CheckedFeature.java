package org.mithaq.core.check.codebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;

/** A feature of a record type, or an attribute of a role, with what checks ask of its values, found out once for millions. */
public final class CheckedFeature {

    private final Feature feature;
    private final ValueKinds kinds;
    private final SoundCodes sound;
    private final Set<String> soundCodes;
    private final Map<String, Optional<CheckedFeature>> attributes = new HashMap<>();

    CheckedFeature(Feature feature, SoundCodes sound) {
        this.feature = feature;
        this.sound = sound;
        kinds = ValueKinds.of(feature);
        soundCodes = sound.codes(feature);
        if (feature instanceof Role role) {
            role.getAttributes().forEach(attribute -> attributes.putIfAbsent(attribute.getName(),
                    Optional.of(new CheckedFeature(attribute, sound))));
        }
    }

    /** As it is declared. */
    public Feature feature() {
        return feature;
    }

    /** Whether its values are actors' parts. */
    public boolean isRole() {
        return feature instanceof Role;
    }

    /** An attribute of a role by its name; of several with the same name, the first. Empty when it is no role. */
    public Optional<CheckedFeature> attribute(String name) {
        return attributes.getOrDefault(name, Optional.empty());
    }

    /** Whether a value is of a kind that belongs to the feature. */
    public boolean fits(DeclaredValue declared) {
        return kinds.fit(declared);
    }

    /**
     * Whether there is surely nothing to be said about the code or entry that a value names. By the number of its class,
     * since asking for one class after another takes longer than all the rest.
     *
     * @param declared a value of this feature
     */
    public boolean isSound(DeclaredValue declared) {
        Value value = declared.value();
        return switch (declared.kind()) {
            case CodingPackage.MISSING_VALUE -> sound.reasons().contains(((MissingValue) value).getReason());
            case CodingPackage.CATEGORY_VALUE -> soundCodes.contains(((CategoryValue) value).getCategory());
            case CodingPackage.POSITION_VALUE -> soundCodes.contains(((PositionValue) value).getCode());
            case CodingPackage.QUANTITY_VALUE -> isSoundUnit(((QuantityValue) value).getUnit());
            case CodingPackage.ENTRY_VALUE, CodingPackage.PARTICIPATION -> sound.isEntry((EntryValue) value);
            default -> true;
        };
    }

    private boolean isSoundUnit(String unit) {
        return unit.isEmpty() || soundCodes.contains(unit);
    }

    /** Whether only some values are allowed. */
    public boolean isRestricted() {
        return !feature.getRestrictions().isEmpty();
    }

    /** Whether it is a link that may never lead back. */
    public boolean isAcyclic() {
        return feature instanceof Link link && link.isAcyclic();
    }
}
