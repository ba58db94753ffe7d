package org.mithaq.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.EvaluationContext;
import org.mithaq.core.coding.RecordContext;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.project.IndexedProject;
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

    /** The records of a project as it is in memory. Nobody may change it meanwhile. */
    static RecordSource of(Project project, ExportOptions options) {
        return of(project, project.codings(), options);
    }

    /** The records of a project as they are now in memory; what is coded later does not change them. */
    static RecordSource now(Project project, ExportOptions options) {
        return of(project, project.codingsNow(), options);
    }

    private static RecordSource of(Project project, List<Coding> codings, ExportOptions options) {
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

    /** The records of a project as it is saved; each is in memory only while it is looked at. */
    static RecordSource of(IndexedProject project, ExportOptions options) {
        List<Document> documents = project.records().index().documents().stream()
                .filter(document -> options.includes(document.coder().value()))
                .<Document>map(document -> document::forEachRoot).toList();
        return new RecordSource(project.codebook(), project.records(), documents,
                List.copyOf(project.corpus().metadata().values()));
    }
}
