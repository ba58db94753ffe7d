package org.mithaq.export;

import java.util.Comparator;
import java.util.List;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.model.codebook.SortKey;

/** The order of rows that a dataset asks for. What is absent comes last, whichever way the others go. */
record RowOrder(List<SortKey> keys) implements Comparator<SortedRow> {

    List<SortValue> keysOf(Result row, RowEvaluator evaluator) {
        return keys.stream().map(key -> SortValue.of(evaluator.evaluate(key.getExpression(), row))).toList();
    }

    @Override
    public int compare(SortedRow a, SortedRow b) {
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
