package org.mithaq.export;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Occurrences;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.codebook.evaluation.RowEvaluator;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.coding.Basis;

/**
 * A column for each code: 1 where it or a narrower one stands, 0 where others do and nothing else can. Where nothing is
 * coded, or something is missing or not known that could make it 1, it is empty or holds the missing code.
 */
final class DummyColumns implements SourceColumn {

    private final LoadedCodebook codebook;
    private final CellTexts texts;
    private final ColumnDraft draft;
    private final List<Code> codes;

    DummyColumns(LoadedCodebook codebook, CellTexts texts, ColumnDraft draft, List<Code> all) {
        this.codebook = codebook;
        this.texts = texts;
        this.draft = draft;
        this.codes = all.stream().filter(this::isAsked).toList();
    }

    private boolean isAsked(Code code) {
        if (!(code instanceof Category category)) {
            return true;
        }
        int level = draft.source().getLevel();
        return (level == 0 || codebook.categoryPath(category).size() == level)
                && (!draft.source().isLeaves() || category.getChildren().isEmpty());
    }

    @Override
    public List<TableColumn> columns() {
        return codes.stream().map(draft::dummy).toList();
    }

    @Override
    public void cells(Result row, RowEvaluator evaluator, Consumer<Optional<String>> to) {
        Occurrences found = evaluator.occurrences(draft.source(), row);
        Set<String> certain = ids(found.certain());
        Set<String> possible = ids(found.possible());
        Optional<String> otherwise = otherwise(found);
        for (Code code : codes) {
            if (certain.contains(code.getName())) {
                to.accept(Optional.of(CellTexts.yesNo(true)));
            } else {
                to.accept(possible.contains(code.getName()) ? Optional.empty() : otherwise);
            }
        }
    }

    /** What stands where neither the code nor a possible one is found. */
    private Optional<String> otherwise(Occurrences found) {
        if (found.absent().isEmpty()) {
            return found.coded() ? Optional.of(CellTexts.yesNo(false)) : Optional.empty();
        }
        List<Result> reasons = found.absent().stream().map(Result::plain).distinct().toList();
        boolean nothingElse = found.certain().isEmpty() && found.possible().isEmpty() && reasons.size() == 1;
        return nothingElse && reasons.getFirst() instanceof Result.Missing missing ? Optional.of(texts.code(missing))
                : Optional.empty();
    }

    /** The codes that stand there, and those above them. */
    private Set<String> ids(List<Result> values) {
        Set<String> ids = new HashSet<>();
        for (Result value : values) {
            if ((draft.source().isInherited() || !isInherited(value)) && value.plain() instanceof Result.Code code) {
                ids.add(code.id());
                code.element().filter(Category.class::isInstance).map(Category.class::cast).stream()
                        .flatMap(this::path).forEach(ids::add);
            }
        }
        return ids;
    }

    private Stream<String> path(Category category) {
        return codebook.categoryPath(category).stream().map(Category::getName);
    }

    private static boolean isInherited(Result value) {
        return value instanceof Result.Coded coded && coded.value().getBasis() == Basis.INHERITED;
    }
}
