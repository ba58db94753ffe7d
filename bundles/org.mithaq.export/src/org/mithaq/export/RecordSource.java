package org.mithaq.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.EvaluationContext;
import org.mithaq.core.coding.RecordContext;
import org.mithaq.core.check.ProjectSnapshot;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.corpus.Report;

/**
 * What tables are made of: the records of a project in the order of tables, that is reports by their ids, coders by their
 * names, records as coded.
 *
 * @param context what expressions see; links lead to the records of every coder
 * @param documents what each coder coded in each report
 * @param reports what is known about the reports
 */
record RecordSource(LoadedCodebook codebook, EvaluationContext context, List<Document> documents, List<Report> reports) {

    private static final Comparator<Coding> ORDER = Comparator.comparing(Coding::getReport)
            .thenComparing(Coding::getCoder);

    /** What one coder coded in one report. */
    @FunctionalInterface
    interface Document {

        /** Goes through some of the records at the top, counted from 0, in their order. */
        void forEachRoot(IntPredicate which, IndexedDocument.RootVisitor visitor);
    }

    /** The records of a project as they are now in memory; what is coded later does not change them. */
    static RecordSource now(Project project, ExportOptions options) {
        List<Coding> codings = project.codingsNow();
        List<Coding> shown = codings.stream()
                .filter(coding -> options.includes(coding.getCoder())).sorted(ORDER).toList();
        var context = new RecordContext(shown, codings, project.metadata(), project::report);
        return new RecordSource(project.codebook(), context,
                shown.stream().<Document>map(coding -> (which, visitor) -> visit(coding, which, visitor)).toList(),
                List.copyOf(project.metadata().values()));
    }

    private static void visit(Coding coding, IntPredicate which, IndexedDocument.RootVisitor visitor) {
        for (int root = 0; root < coding.getRecords().size(); root++) {
            if (which.test(root)) {
                visitor.visit(root, coding.getRecords().get(root));
            }
        }
    }

    /** The records of a project at one moment; each is in memory only while it is looked at. */
    static RecordSource of(ProjectSnapshot project, ExportOptions options) {
        List<Document> documents = project.documents().stream()
                .filter(document -> options.includes(document.coder().value()))
                .<Document>map(document -> document::forEachRoot).toList();
        return new RecordSource(project.codebook(), project.records(), documents, List.copyOf(project.reports().values()));
    }
}
