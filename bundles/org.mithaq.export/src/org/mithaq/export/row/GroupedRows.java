package org.mithaq.export.row;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.message.ExportMessages;
import org.mithaq.model.codebook.Dataset;

/** Rows that each show a group of things out of all documents. */
final class GroupedRows implements RowFinder {

    /** What is read at once when a few rows are made again. */
    private static final int MOST_MEMBERS = 200;

    private final Dataset dataset;
    private final RecordSource source;
    private final GroupIndex groups = new GroupIndex();
    private final GroupReader reader;
    private volatile List<GroupIndex.Batch> batches = List.of();

    GroupedRows(Dataset dataset, RecordSource source) {
        this.dataset = dataset;
        this.source = source;
        this.reader = new GroupReader(dataset, groups, source);
    }

    @Override
    public void all(ProgressMonitor progress, Visitor visitor) {
        progress.begin(ExportMessages.of("progress.rows", dataset.getName()), source.documents().size());
        for (int document = 0; document < source.documents().size(); document++) {
            progress.checkCancelled();
            index(document);
            progress.worked(1);
        }
        batches = groups.batches(MOST_MEMBERS);
        progress.begin(ExportMessages.of("progress.table", dataset.getName()), batches.size());
        for (int batch = 0; batch < batches.size(); batch++) {
            progress.checkCancelled();
            read(batch, visitor);
            progress.worked(1);
        }
    }

    private void index(int document) {
        RowEvaluator evaluator = source.evaluator();
        DocumentGroups more = new DocumentGroups(dataset, 0);
        source.documents().get(document).forEachRoot(root -> true, (root, record) -> more.add(root,
                evaluator.elements(dataset, CodedRecords.withParts(record)).iterator(), evaluator));
        groups.add(document, more);
    }

    @Override
    public void again(Set<RowPlace> places, Visitor visitor) {
        Set<Integer> wanted = places.stream().map(RowPlace::unit).collect(Collectors.toSet());
        wanted.forEach(batch -> read(batch, (place, row, evaluator) -> {
            if (places.contains(place)) {
                visitor.row(place, row, evaluator);
            }
        }));
    }

    private void read(int batch, Visitor visitor) {
        RowEvaluator evaluator = source.evaluator();
        int[] ordinal = {0};
        reader.forEachRow(batches.get(batch), evaluator, row ->
                visitor.row(new RowPlace(batch, 0, ordinal[0]++), row, evaluator));
    }
}
