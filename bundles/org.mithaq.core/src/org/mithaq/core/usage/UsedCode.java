package org.mithaq.core.usage;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;

/**
 * A code that a value names.
 *
 * @param id its name in the value
 * @param code what the codebook declares under this name; empty when it does not
 * @param attribute of the value, which holds the name
 */
public record UsedCode(String id, Optional<? extends Code> code, EAttribute attribute) {

    /**
     * @param feature what the value is a value of
     * @return empty when the value names no code, or is of another kind than the feature
     */
    public static Optional<UsedCode> of(LoadedCodebook codebook, Value value, Feature feature) {
        if (value instanceof MissingValue missing) {
            return Optional.of(new UsedCode(missing.getReason(), codebook.missingReason(missing.getReason()),
                    Literals.MISSING_VALUE__REASON));
        }
        if (value instanceof CategoryValue category && feature instanceof CategoryVariable variable
                && variable.getList() != null) {
            return Optional.of(new UsedCode(category.getCategory(),
                    codebook.category(variable.getList(), category.getCategory()), Literals.CATEGORY_VALUE__CATEGORY));
        }
        if (value instanceof PositionValue position && feature instanceof PositionVariable variable
                && variable.getScale() != null) {
            return Optional.of(new UsedCode(position.getCode(),
                    codebook.position(variable.getScale(), position.getCode()), Literals.POSITION_VALUE__CODE));
        }
        if (value instanceof QuantityValue quantity && feature instanceof QuantityVariable variable
                && variable.getUnits() != null && !quantity.getUnit().isEmpty()) {
            return Optional.of(new UsedCode(quantity.getUnit(),
                    codebook.category(variable.getUnits(), quantity.getUnit()), Literals.QUANTITY_VALUE__UNIT));
        }
        return Optional.empty();
    }
}
