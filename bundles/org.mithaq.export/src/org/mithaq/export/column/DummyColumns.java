package org.mithaq.export.column;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Occurrences;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.export.table.TableColumn;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.coding.Basis;

/**
 * A column for each code: 1 where it or a narrower one stands, 0 where others do and nothing else can. Where nothing is
 * coded, or something is missing or not known that could make it 1, it is empty or holds the missing code.
 */
final class DummyColumns implements SourceColumn {

    private static final int[] NONE = {};

    private final LoadedCodebook codebook;
    private final CellFormat format;
    private final ColumnDraft draft;
    private final CompiledExpression source;
    private final List<Code> codes;
    private final Map<String, int[]> named = new HashMap<>();
    private final Map<DocumentedElement, int[]> withBroader = new IdentityHashMap<>();

    DummyColumns(LoadedCodebook codebook, CellFormat format, ColumnDraft draft,
            CompiledExpression source, List<Code> all) {
        this.codebook = codebook;
        this.format = format;
        this.draft = draft;
        this.source = source;
        this.codes = all.stream().filter(this::isAsked).toList();
        codes.forEach(code -> named.computeIfAbsent(code.getName(), name -> IntStream.range(0, codes.size())
                .filter(column -> codes.get(column).getName().equals(name)).toArray()));
        all.forEach(code -> withBroader.put(code, columnsOf(code)));
    }

    private boolean isAsked(Code code) {
        if (!(code instanceof Category category)) {
            return true;
        }
        int level = draft.source().getLevel();
        return (level == 0 || codebook.categoryPath(category).size() == level)
                && (!draft.source().isLeaves() || category.getChildren().isEmpty());
    }

    /** The columns of a code and of those above it, counted from 0. */
    private int[] columnsOf(DocumentedElement code) {
        Stream<? extends DocumentedElement> path =
                code instanceof Category category ? codebook.categoryPath(category).stream() : Stream.of(code);
        return path.flatMapToInt(each -> Arrays.stream(named.getOrDefault(each.getName(), NONE))).toArray();
    }

    @Override
    public List<TableColumn> columns() {
        return codes.stream().map(draft::dummy).toList();
    }

    @Override
    public void fill(Result row, RowEvaluator evaluator, RowFiller to) {
        Occurrences found = evaluator.occurrences(source, row);
        String[] cells = new String[codes.size()];
        Arrays.fill(cells, otherwise(found));
        put(null, found.possible(), cells);
        put(CellFormat.yesNo(true), found.certain(), cells);
        for (String cell : cells) {
            to.add(cell);
        }
    }

    /** What stands where neither the code nor a possible one is found; null for nothing. */
    private String otherwise(Occurrences found) {
        if (found.absent().isEmpty()) {
            return found.coded() ? CellFormat.yesNo(false) : null;
        }
        List<Result> reasons = found.absent().stream().map(Result::plain).distinct().toList();
        boolean nothingElse = found.certain().isEmpty() && found.possible().isEmpty() && reasons.size() == 1;
        return nothingElse && reasons.getFirst() instanceof Result.Missing missing ? format.code(missing) : null;
    }

    /** Puts something into the columns of codes that stand there, and of those above them. */
    private void put(String cell, List<Result> values, String[] to) {
        for (Result value : values) {
            if ((draft.source().isInherited() || !isInherited(value)) && value.plain() instanceof Result.Code code) {
                put(cell, named.getOrDefault(code.id(), NONE), to);
                code.element().ifPresent(element -> put(cell, columns(element), to));
            }
        }
    }

    private int[] columns(DocumentedElement element) {
        int[] known = withBroader.get(element);
        return known == null ? columnsOf(element) : known;
    }

    private static void put(String cell, int[] columns, String[] to) {
        for (int column : columns) {
            to[column] = cell;
        }
    }

    private static boolean isInherited(Result value) {
        return value instanceof Result.Coded coded && coded.value().getBasis() == Basis.INHERITED;
    }
}
