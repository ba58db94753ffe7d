package org.mithaq.export.row;

import java.util.List;
import java.util.function.IntPredicate;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.corpus.Report;

/**
 * What tables are made of: the records of a project in the order of tables, that is reports by their ids, coders by their
 * names, records as coded.
 *
 * @param context what expressions see; links lead to the records of every coder
 * @param documents what each coder coded in each report
 * @param reports what is known about the reports
 */
public record RecordSource(LoadedCodebook codebook, EvaluationContext context, List<Document> documents,
        List<Report> reports) {

    /** What one coder coded in one report. */
    @FunctionalInterface
    public interface Document {

        /**
         * Goes through some of the records at the top in their order; each is in memory only while it is looked at.
         *
         * @param which the places of those that are wanted, counted from 0
         */
        void forEachRoot(IntPredicate which, IndexedDocument.RootVisitor visitor);
    }

    /**
     * The records of a project at one moment.
     *
     * @param coders whose records are wanted; all when empty
     */
    public static RecordSource of(ProjectSnapshot project, List<CoderName> coders) {
        List<Document> documents = project.documents().stream()
                .filter(document -> coders.isEmpty() || coders.contains(document.coder()))
                .<Document>map(document -> document::forEachRoot).toList();
        return new RecordSource(project.codebook(), project.records(), documents, List.copyOf(project.reports().values()));
    }

    /** A new evaluator of what rows ask, for one thread at a time. */
    public RowEvaluator evaluator() {
        return new RowEvaluator(codebook, context);
    }
}
