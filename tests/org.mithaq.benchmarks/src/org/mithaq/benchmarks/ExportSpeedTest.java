package org.mithaq.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.IndexedProject;
import org.mithaq.core.project.OpenOptions;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.export.DatasetExport;
import org.mithaq.export.ExportOptions;
import org.mithaq.export.ExportResult;
import org.mithaq.export.ExportedTable;
import org.mithaq.testsupport.Measurements;

/**
 * All standard tables of a project, beside the time that FastCSV needs for the same rows out of memory. Run with a heap of
 * 512 MB, which the rows do not fit into: FastCSV is given them piece by piece, and reading the pieces is not measured.
 */
@Tag("whole-project")
@DisplayName("The speed of exports")
class ExportSpeedTest {

    /** {@code -Drecords=50000} for fewer than the million of which the targets speak. */
    private static final long RECORDS = Long.getLong("mithaq.bench.records", 50_000);
    private static final double MOST = 2;
    private static final int PIECE = 20_000;
    private static final double NANOSECONDS = 1e9;

    private final Measurements measured = Measurements.of("export speed");

    @Test
    @DisplayName("of all standard tables")
    void exporting(@TempDir Path folder) throws Exception {
        GeneratedProject generated = GeneratedProject.in(folder.resolve("project"), RECORDS);
        IndexedProject project =
                IndexedProject.open(generated.layout().root(), ProgressMonitor.NONE, OpenOptions.defaults());
        ExportResult[] result = new ExportResult[1];
        ProjectSnapshot snapshot = ProjectSnapshot.of(project);
        Timing export = Timing.ofOneRun(() -> result[0] = new DatasetExport().export(snapshot, folder.resolve("tables"),
                ExportOptions.standard(), ProgressMonitor.NONE));
        long rows = result[0].tables().stream().mapToLong(ExportedTable::rows).sum();
        double fastCsv = fastCsv(result[0], folder.resolve("plain"), rows);
        measured.told("rows", rows, generated.records());
        measured.told("heap: MB at most", Runtime.getRuntime().maxMemory() / 1e6, generated.records());
        measured.told("export: s", export.seconds(), generated.records());
        measured.told("FastCSV alone: s", fastCsv, generated.records());
        measured.atMost("export beside FastCSV alone", MOST, export.seconds() / fastCsv, generated.records());
    }

    private static double fastCsv(ExportResult result, Path folder, long rows) throws IOException {
        Files.createDirectories(folder);
        long nanos = 0;
        long written = 0;
        for (ExportedTable table : result.tables()) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table.file());
                    CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF)
                            .quoteStrategy(QuoteStrategies.NON_EMPTY).build(folder.resolve(table.name() + ".csv"))) {
                List<List<String>> piece = new ArrayList<>();
                for (CsvRecord record : reader) {
                    piece.add(record.getFields());
                    written++;
                    if (piece.size() == PIECE) {
                        nanos += write(piece, writer);
                    }
                }
                nanos += write(piece, writer);
            }
        }
        assertEquals(rows + result.tables().size(), written);
        return nanos / NANOSECONDS;
    }

    private static long write(List<List<String>> piece, CsvWriter writer) throws IOException {
        long start = System.nanoTime();
        piece.forEach(writer::writeRecord);
        writer.flush();
        piece.clear();
        return System.nanoTime() - start;
    }
}
