package org.mithaq.core.check.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.model.codebook.BooleanVariable;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.DateVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.NumberVariable;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceTarget;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.TextVariable;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.EntryValue;

/** Which kinds of values belong to a feature, by the numbers of their classes. A missing reason belongs to every one. */
final class ValueKinds {

    private final long kinds;
    private final Set<String> registries;

    private ValueKinds(Collection<Integer> kinds, Stream<Registry> registries) {
        this.kinds = kinds.stream().mapToLong(kind -> 1L << kind).reduce(0, (some, others) -> some | others);
        this.registries = registries.map(NamedElement::getName).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private ValueKinds(int kind) {
        this(List.of(kind), Stream.of());
    }

    static ValueKinds of(Feature feature) {
        return switch (feature) {
            case TextVariable text -> new ValueKinds(CodingPackage.TEXT_VALUE);
            case BooleanVariable yesNo -> new ValueKinds(CodingPackage.BOOLEAN_VALUE);
            case NumberVariable number -> new ValueKinds(CodingPackage.NUMBER_VALUE);
            case QuantityVariable quantity -> new ValueKinds(CodingPackage.QUANTITY_VALUE);
            case DateVariable date -> new ValueKinds(CodingPackage.DATE_VALUE);
            case CategoryVariable category -> new ValueKinds(CodingPackage.CATEGORY_VALUE);
            case PositionVariable position -> new ValueKinds(CodingPackage.POSITION_VALUE);
            case ReferenceVariable reference -> ofTargets(reference.getTargets());
            case Role role -> new ValueKinds(List.of(CodingPackage.PARTICIPATION), Stream.ofNullable(role.getRegistry()));
            case Link link -> new ValueKinds(CodingPackage.RECORD_VALUE);
            default -> new ValueKinds(List.of(), Stream.of());
        };
    }

    private static ValueKinds ofTargets(List<ReferenceTarget> targets) {
        return new ValueKinds(targets.stream().map(target -> target instanceof RecordType ? CodingPackage.RECORD_VALUE
                : CodingPackage.ENTRY_VALUE).toList(),
                targets.stream().filter(Registry.class::isInstance).map(Registry.class::cast));
    }

    /** Whether a value is of one of the kinds; an entry, alone or in a role, also of the registry. */
    boolean fit(DeclaredValue declared) {
        int kind = declared.kind();
        return switch (kind) {
            case CodingPackage.MISSING_VALUE -> true;
            case CodingPackage.ENTRY_VALUE, CodingPackage.PARTICIPATION ->
                contain(kind) && registries.contains(((EntryValue) declared.value()).getRegistry());
            default -> contain(kind);
        };
    }

    private boolean contain(int kind) {
        return (kinds >> kind & 1) != 0;
    }
}
