package org.mithaq.codebook.evaluation.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.name.NamedResults;
import org.mithaq.codebook.evaluation.operator.Comparisons;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.model.codebook.Category;

/** Tells what lies within what: places in places, actors in actors, categories in broader ones. */
final class Wholes {

    private final LoadedCodebook codebook;
    private final NamedResults names;

    Wholes(LoadedCodebook codebook, NamedResults names) {
        this.codebook = codebook;
        this.names = names;
    }

    /** Whether any of several things is one of some wholes, or lies within one. */
    Truth within(List<Result> elements, List<Result> wholes) {
        return Truth.any(elements, element -> Truth.any(withWholes(element.plain()),
                each -> Truth.any(wholes, whole -> Comparisons.equal(each, whole.plain()))));
    }

    private List<Result> withWholes(Result element) {
        List<Result> all = new ArrayList<>(List.of(element));
        switch (element) {
            case Result.Participation participation -> all.addAll(wholes(participation.entry()));
            case Result.Entry entry -> all.addAll(wholes(entry));
            case Result.Code code when code.element().orElse(null) instanceof Category category ->
                codebook.categoryPath(category).forEach(each -> all.add(new Result.Code(each.getName(), Optional.of(each))));
            default -> {
            }
        }
        return all;
    }

    private List<Result> wholes(Result.Entry entry) {
        return entry.entry().map(names::wholes).orElse(List.of());
    }
}
