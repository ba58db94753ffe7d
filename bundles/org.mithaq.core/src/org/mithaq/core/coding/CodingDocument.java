package org.mithaq.core.coding;

import java.nio.file.Path;
import java.util.Optional;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.Coding;

/** One coding with the file that it is stored in. */
final class CodingDocument {

    private final ReportId report;
    private final Path file;
    private final Coding coding;
    private Optional<byte[]> stored;

    /**
     * @param stored the content of the file when it was read or written last; empty when there is no file yet
     */
    CodingDocument(ReportId report, Path file, Coding coding, Optional<byte[]> stored) {
        this.report = report;
        this.file = file;
        this.coding = coding;
        this.stored = stored;
    }

    ReportId report() {
        return report;
    }

    Path file() {
        return file;
    }

    Coding coding() {
        return coding;
    }

    Optional<byte[]> stored() {
        return stored;
    }

    void stored(byte[] content) {
        stored = Optional.of(content);
    }

    /** Whether a file would hold nothing. */
    boolean isBlank() {
        return stored.isEmpty() && coding.getRecords().isEmpty() && coding.getRefusals().isEmpty();
    }
}
