package org.mithaq.export.sort;

import java.util.Comparator;
import java.util.List;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.model.codebook.SortKey;

/**
 * The order of rows that a dataset asks for. What is absent comes last, whichever way the others go.
 *
 * @param keys the first one counts most; none when the rows stay as they come
 */
public record RowOrder(List<SortKey> keys) implements Comparator<KeyedRow> {

    /**
     * A row that can be sorted with others of the same order.
     *
     * @param row is asked for its keys here and now
     * @param content what is wanted back when its turn has come
     */
    public KeyedRow keyed(Result row, RowEvaluator evaluator, byte[] content) {
        return new KeyedRow(keys.stream().map(key -> SortValue.of(evaluator.evaluate(key.getExpression(), row))).toList(),
                content);
    }

    @Override
    public int compare(KeyedRow a, KeyedRow b) {
        for (int i = 0; i < keys.size(); i++) {
            int order = compare(a.keys().get(i), b.keys().get(i), keys.get(i).isDescending());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(SortValue a, SortValue b, boolean descending) {
        if (a.isAbsent() || b.isAbsent()) {
            return Boolean.compare(a.isAbsent(), b.isAbsent());
        }
        return descending ? b.compareTo(a) : a.compareTo(b);
    }
}
