package org.mithaq.codebook.evaluation.property;

import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;

/** What quantities have. */
final class QuantityProperties {

    private QuantityProperties() {
    }

    static PropertyReader<Result.Quantity> named(String property) {
        return switch (property) {
            case "min" -> (quantity, evaluation) -> Result.ofNumber(quantity.min().orElse(null));
            case "max" -> (quantity, evaluation) -> Result.ofNumber(quantity.max().orElse(null));
            case "approximate" -> (quantity, evaluation) -> Truth.of(quantity.approximate()).result();
            case "unit" -> (quantity, evaluation) -> quantity.unit().<Result>map(unit -> unit).orElse(Result.NOT_CODED);
            case "text" -> (quantity, evaluation) -> Result.ofText(quantity.text());
            default -> PropertyReader.none();
        };
    }
}
