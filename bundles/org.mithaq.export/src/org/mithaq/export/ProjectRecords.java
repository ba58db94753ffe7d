package org.mithaq.export;

import java.util.Comparator;
import java.util.List;
import org.mithaq.codebook.evaluation.EvaluationContext;
import org.mithaq.core.coding.RecordContext;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/**
 * The records of a project in the order of tables: reports by their ids, coders by their names, records as coded.
 *
 * @param list as they come into tables
 * @param context what expressions see; links lead to the records of every coder
 */
record ProjectRecords(List<CodedRecord> list, EvaluationContext context) {

    private static final Comparator<Coding> ORDER = Comparator.comparing(Coding::getReport)
            .thenComparing(Coding::getCoder);

    static ProjectRecords of(Project project, ExportOptions options) {
        List<Coding> shown = project.codings().stream().filter(options::includes).sorted(ORDER).toList();
        var context = new RecordContext(shown, project.codings(), project.metadata(), project::report);
        return new ProjectRecords(context.records().toList(), context);
    }
}
