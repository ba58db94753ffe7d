package org.mithaq.export.row;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.message.ExportMessages;
import org.mithaq.model.coding.CodedRecord;

/** Rows that show one thing each: a record, or something of it. */
final class SingleRows implements RowFinder {

    private final RowUnit unit;
    private final RecordSource source;

    SingleRows(RowUnit unit, RecordSource source) {
        this.unit = unit;
        this.source = source;
    }

    @Override
    public void all(ProgressMonitor progress, Visitor visitor) {
        progress.begin(ExportMessages.of("progress.rows", unit.dataset().getName()), source.documents().size());
        for (int document = 0; document < source.documents().size(); document++) {
            progress.checkCancelled();
            read(document, root -> true, visitor);
            progress.worked(1);
        }
    }

    @Override
    public void again(Set<RowPlace> places, Visitor visitor) {
        Map<Integer, BitSet> roots = new TreeMap<>();
        places.forEach(place -> roots.computeIfAbsent(place.unit(), missing -> new BitSet()).set(place.root()));
        roots.forEach((document, which) -> read(document, which::get, (place, row, evaluator) -> {
            if (places.contains(place)) {
                visitor.row(place, row, evaluator);
            }
        }));
    }

    private void read(int document, IntPredicate which, Visitor visitor) {
        RowEvaluator evaluator = source.evaluator();
        source.documents().get(document).forEachRoot(which, (root, record) -> {
            List<CodedRecord> meant = CodedRecords.withParts(record).filter(unit::isAbout).toList();
            Iterator<Result> rows = evaluator.rows(unit.dataset(), meant.stream()).iterator();
            for (int ordinal = 0; rows.hasNext(); ordinal++) {
                visitor.row(new RowPlace(document, root, ordinal), rows.next(), evaluator);
            }
        });
    }
}
