package org.mithaq.core.migrate;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;

/**
 * A code or entry that a value names.
 *
 * @param element what it is, by its name in the record
 * @param attribute where the value holds that name
 */
record CodeUse(ChangedElement element, EAttribute attribute) {

    /**
     * @param feature what the value is a value of
     * @return empty when the value names none, or when nothing says which list the name comes from
     */
    static Optional<CodeUse> of(Value value, ChangedElement feature, VersionPath path) {
        return switch (value) {
            case MissingValue missing -> Optional.of(new CodeUse(
                    ChangedElement.top(Family.REASON, missing.getReason()), Literals.MISSING_VALUE__REASON));
            case EntryValue entry -> Optional.of(new CodeUse(
                    new ChangedElement(Family.ENTRY, entry.getRegistry(), entry.getEntry()),
                    Literals.ENTRY_VALUE__ENTRY));
            case CategoryValue category -> of(path, feature, Family.LIST, Family.CATEGORY, category.getCategory(),
                    Literals.CATEGORY_VALUE__CATEGORY);
            case PositionValue position -> of(path, feature, Family.SCALE, Family.POSITION, position.getCode(),
                    Literals.POSITION_VALUE__CODE);
            case QuantityValue quantity when !quantity.getUnit().isEmpty() -> of(path, feature, Family.LIST,
                    Family.CATEGORY, quantity.getUnit(), Literals.QUANTITY_VALUE__UNIT);
            default -> Optional.empty();
        };
    }

    private static Optional<CodeUse> of(VersionPath path, ChangedElement feature, Family owner, Family family,
            String name, EAttribute attribute) {
        return path.codeOwner(feature).filter(list -> list.family() == owner)
                .map(list -> new CodeUse(new ChangedElement(family, list.name(), name), attribute));
    }
}
