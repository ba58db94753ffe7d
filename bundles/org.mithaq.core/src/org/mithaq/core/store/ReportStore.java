package org.mithaq.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mithaq.model.corpus.Report;

/** Reads and writes the metadata of reports. */
public final class ReportStore {

    private final AtomicFile files = new AtomicFile();

    /**
     * @throws BrokenFileException when the file cannot be understood; it is not touched
     * @throws IOException when it cannot be read at all
     */
    public Report load(Path file) throws BrokenFileException, IOException {
        return XmiFormat.read(Files.readAllBytes(file), file, Report.class);
    }

    /** The stored form: the same content is always the same bytes. */
    public byte[] toBytes(Report report) {
        if (report.eResource() == null) {
            XmiFormat.resource(report.getId()).getContents().add(report);
        }
        return XmiFormat.write(report);
    }

    /**
     * @throws WriteFailedException when that is not possible; the file is as it was
     */
    public void save(Report report, Path file) throws WriteFailedException {
        files.write(file, toBytes(report));
    }
}
