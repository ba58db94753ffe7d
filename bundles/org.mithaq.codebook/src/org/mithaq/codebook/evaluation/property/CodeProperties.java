package org.mithaq.codebook.evaluation.property;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.name.Known;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.ScalePoint;

/** What categories and points of scales have. */
final class CodeProperties {

    private CodeProperties() {
    }

    static PropertyReader<Result.Code> named(String property, LoadedCodebook codebook) {
        return switch (property) {
            case "id" -> (code, evaluation) -> Result.ofText(code.id());
            case "value" -> (code, evaluation) -> value(code.element().orElse(null));
            case "family" -> above(codebook, path -> 0);
            case "broader" -> above(codebook, path -> path.size() - 2);
            default -> PropertyReader.none();
        };
    }

    private static Result value(DocumentedElement element) {
        return switch (element) {
            case Category category -> Result.ofNumber(category.getValue());
            case ScalePoint point -> Result.ofNumber(point.getValue());
            case null, default -> Result.NOT_CODED;
        };
    }

    /** @param place of the one that is asked for in the path to a category; negative when there is none */
    private static PropertyReader<Result.Code> above(LoadedCodebook codebook, ToIntFunction<List<Category>> place) {
        Known<Category, Result> known = new Known<>(category -> {
            List<Category> path = codebook.categoryPath(category);
            int at = place.applyAsInt(path);
            return at < 0 ? Result.NOT_CODED : new Result.Code(path.get(at).getName(), Optional.of(path.get(at)));
        });
        return (code, evaluation) -> code.element().orElse(null) instanceof Category category ? known.of(category)
                : Result.NOT_CODED;
    }
}
