package org.mithaq.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.export.row.TableRows;
import org.mithaq.export.table.ValueForm;
import org.mithaq.model.codebook.Dataset;

/** All cells of a table, the names of its columns first: as they are looked at, and as they stand in a file. */
public final class TableLooks {

    private TableLooks() {
    }

    public static List<List<String>> of(Project project, Dataset dataset) throws IOException {
        TableRows rows = TableRows.of(ProjectSnapshot.of(project), dataset, new ValueForm.Ids(), List.of());
        AtomicInteger found = new AtomicInteger();
        rows.find(ProgressMonitor.NONE, found::set);
        List<List<String>> seen = new ArrayList<>();
        seen.add(rows.columns());
        rows.cells(0, found.get()).forEach(row -> seen.add(row.stream().map(cell -> cell.orElse("")).toList()));
        return seen;
    }

    public static List<List<String>> of(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
