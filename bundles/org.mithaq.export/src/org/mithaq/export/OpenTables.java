package org.mithaq.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.export.file.StagedFiles;
import org.mithaq.model.codebook.Dataset;

/** The tables that are being written, closed together. */
final class OpenTables implements AutoCloseable {

    private final List<TableFile> files = new ArrayList<>();

    void open(Dataset dataset, LoadedCodebook codebook, StagedFiles staged, ExportOptions options) throws IOException {
        Tables tables = new Tables(codebook, options.values());
        TableCells cells = TableCells.of(dataset, codebook, options.values());
        files.add(new TableFile(tables.of(dataset), cells, staged.begin(Tables.fileName(dataset)), options));
    }

    /** In the order in which they were opened. */
    List<TableFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (TableFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
