package org.mithaq.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.EvaluationContext;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.export.TablesForCompanions.Written;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.coding.CodedRecord;

/**
 * Writes the datasets of a project's codebook as CSV, each into a file of its name. The wizard, the command line and
 * the tests all call this.
 *
 * <p>The files are UTF-8 as RFC 4180 describes it, with rows ended by CR LF. Several values of a cell are joined by
 * {@code |}; what is not coded is empty, what is coded as missing is the export code of the reason; texts are not
 * altered; offsets are in code points. The same project gives the same bytes under every locale and time zone.
 */
public final class DatasetExport {

    /**
     * Writes all tables, or none: what stood in the folder before stays there until all new files are on the disk.
     *
     * @param to the folder; made when it is missing
     * @throws WriteFailedException when the files cannot be written, with what to tell the user
     * @throws java.util.concurrent.CancellationException when cancelled; nothing was changed
     */
    public ExportResult export(Project project, Path to, ExportOptions options, ProgressMonitor progress)
            throws WriteFailedException {
        ProjectRecords records = ProjectRecords.of(project, options);
        List<Dataset> datasets = project.codebook().datasets();
        progress.begin(ExportMessages.of("progress.export", to), datasets.size() * records.list().size());
        try (StagedFiles files = StagedFiles.in(to)) {
            List<Written> tables = new ArrayList<>();
            for (Dataset dataset : datasets) {
                tables.add(write(dataset, project.codebook(), records, files, options, progress));
            }
            writeCompanions(new TablesForCompanions(project.codebook(), List.copyOf(project.metadata().values()), tables),
                    files, options, progress);
            progress.checkCancelled();
            files.commit();
            return new ExportResult(tables.stream().map(table ->
                    new ExportedTable(table.table().name(), table.rows(), to.resolve(table.table().file()))).toList());
        } catch (IOException e) {
            throw WriteFailures.of(to, e);
        }
    }

    private static Written write(Dataset dataset, LoadedCodebook codebook, ProjectRecords records,
            StagedFiles files, ExportOptions options, ProgressMonitor progress) throws IOException {
        Evaluator evaluator = new Evaluator(codebook);
        List<SourceColumn> columns = columns(dataset, codebook, options);
        StagedFile file = files.begin(Tables.fileName(dataset));
        try (TableWriter table = new TableWriter(file.staged(), options)) {
            table.header(columns.stream().flatMap(column -> column.targets().stream()).map(target -> target.column().name()).toList());
            Stream<CodedRecord> counted = records.list().stream().peek(record -> {
                progress.checkCancelled();
                progress.worked(1);
            });
            Iterator<Result> rows = evaluator.rows(dataset, counted, records.context()).iterator();
            while (rows.hasNext()) {
                Result row = rows.next();
                table.row(columns.stream().flatMap(column -> column.cells(evaluator, row, records.context())).toList());
            }
            return new Written(new Tables(codebook, options.values()).of(dataset), file.staged(), table.rows());
        }
    }

    private static void writeCompanions(TablesForCompanions tables, StagedFiles files, ExportOptions options,
            ProgressMonitor progress) throws IOException {
        for (Companion companion : options.companions()) {
            progress.checkCancelled();
            companion.write(tables, name -> Files.newBufferedWriter(files.begin(name).staged()), progress);
        }
    }

    private static List<SourceColumn> columns(Dataset dataset, LoadedCodebook codebook, ExportOptions options) {
        ColumnExpansion expansion = new ColumnExpansion(codebook, options.values());
        return dataset.getColumns().stream().map(column -> new SourceColumn(column, expansion.expand(column))).toList();
    }

    /** A column of the dataset with the columns of the file that it becomes; evaluated once for each row. */
    private record SourceColumn(Column column, List<CellColumn> targets) {

        Stream<Optional<String>> cells(Evaluator evaluator, Result row, EvaluationContext records) {
            Result result = evaluator.cell(column, row, records);
            return targets.stream().map(target -> target.cell().apply(result));
        }
    }
}
