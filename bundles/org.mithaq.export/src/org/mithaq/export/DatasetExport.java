package org.mithaq.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.export.column.TableColumns;
import org.mithaq.export.file.StagedFiles;
import org.mithaq.export.file.TableFiles;
import org.mithaq.export.file.WriteFailures;
import org.mithaq.export.message.ExportMessages;
import org.mithaq.export.row.RecordSource;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.WrittenTable;
import org.mithaq.model.codebook.Dataset;

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
     * @param project at one moment; its records are in memory only while they are looked at
     * @param to the folder; made when it is missing
     * @throws WriteFailedException when the files cannot be written, with what to tell the user
     * @throws java.util.concurrent.CancellationException when cancelled; nothing was changed
     */
    public ExportResult export(ProjectSnapshot project, Path to, ExportOptions options, ProgressMonitor progress)
            throws WriteFailedException {
        RecordSource source = RecordSource.of(project, options.coders());
        progress.begin(ExportMessages.of("progress.export", to), source.documents().size());
        try (StagedFiles files = StagedFiles.in(to); TableFiles tables = new TableFiles()) {
            open(source.codebook(), tables, files, options);
            List<WrittenTable> written = tables.write(source, progress);
            writeCompanions(new TablesForCompanions(source.codebook(), source.reports(), written), files, options, progress);
            progress.checkCancelled();
            files.commit();
            return new ExportResult(written.stream().map(table ->
                    new ExportedTable(table.table().name(), table.rows(), to.resolve(table.table().file()))).toList());
        } catch (UncheckedIOException e) {
            throw WriteFailures.of(to, e.getCause());
        } catch (IOException e) {
            throw WriteFailures.of(to, e);
        }
    }

    private static void open(LoadedCodebook codebook, TableFiles to, StagedFiles files, ExportOptions options)
            throws IOException {
        Tables tables = new Tables(codebook, options.values());
        for (Dataset dataset : codebook.datasets()) {
            Table table = tables.of(dataset);
            to.open(table, TableColumns.of(dataset, codebook, options.values()), files.begin(table.file()), options.dialect());
        }
    }

    private static void writeCompanions(TablesForCompanions tables, StagedFiles files, ExportOptions options,
            ProgressMonitor progress) throws IOException {
        for (Companion companion : options.companions()) {
            progress.checkCancelled();
            companion.write(tables, name -> Files.newBufferedWriter(files.begin(name).staged()), progress);
        }
    }
}
