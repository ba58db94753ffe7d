package org.mithaq.core.check.codebook;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.coding.EntryValue;

/**
 * The codes and entries about whose use there is nothing to be said: they are declared, may be used at any time, and are
 * still wanted. Nearly all that are coded are such, so that nothing more has to be asked.
 */
final class SoundCodes {

    private final LoadedCodebook codebook;
    private final Set<String> reasons;
    private final Map<String, Set<String>> entries;

    SoundCodes(LoadedCodebook codebook) {
        this.codebook = codebook;
        reasons = names(codebook.missingReasons(), codebook::missingReason, SoundCodes::isSound);
        entries = codebook.registries().stream().filter(registry -> registry.getName() != null)
                .collect(Collectors.toMap(NamedElement::getName, this::entries, (first, second) -> first));
    }

    private Set<String> entries(Registry registry) {
        return names(codebook.entries(registry), name -> codebook.entry(registry, name), SoundCodes::isSound);
    }

    /** Those of the names whose element, the first of that name, is sound. */
    private static <T extends NamedElement> Set<String> names(Collection<? extends NamedElement> declared,
            Function<String, Optional<T>> first, Function<T, Boolean> isSound) {
        return declared.stream().map(NamedElement::getName).filter(name -> name != null)
                .filter(name -> first.apply(name).filter(isSound::apply).isPresent()).collect(Collectors.toSet());
    }

    private static boolean isSound(Code code) {
        return !code.isDeprecated() && code.getValidFrom().isEmpty() && code.getValidTo().isEmpty();
    }

    private static boolean isSound(Entry entry) {
        return entry.getValidFrom().isEmpty() && entry.getValidTo().isEmpty();
    }

    /** The categories, points or units that values of a feature may name; none of other features. */
    Set<String> codes(Feature feature) {
        return switch (feature) {
            case CategoryVariable variable when variable.getList() != null -> names(
                    codebook.categories(variable.getList()), name -> codebook.category(variable.getList(), name),
                    SoundCodes::isSound);
            case PositionVariable variable when variable.getScale() != null -> names(
                    LoadedCodebook.codes(variable.getScale()), name -> codebook.position(variable.getScale(), name),
                    SoundCodes::isSound);
            case QuantityVariable variable when variable.getUnits() != null -> names(
                    codebook.categories(variable.getUnits()), name -> codebook.category(variable.getUnits(), name),
                    SoundCodes::isSound);
            default -> Set.of();
        };
    }

    /** The missing reasons. */
    Set<String> reasons() {
        return reasons;
    }

    /** Whether a value, be it an actor's part, names such an entry. */
    boolean isEntry(EntryValue value) {
        return entries.getOrDefault(value.getRegistry(), Set.of()).contains(value.getEntry());
    }
}
