package org.mithaq.core.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.mithaq.core.message.MithaqException;

/**
 * A file that is to become a report.
 *
 * @param metadata what is known; what is not is told from the text
 * @param encoding what the user says about it, for formats that have one; empty to detect it
 * @param takenId what to do when another report has the id already
 */
public record ImportRequest(Path file, ReportMetadata metadata, Optional<Charset> encoding, TakenIdPolicy takenId) {

    /**
     * A file with what its sidecar says, if there is one; its encoding is detected, a taken id is refused.
     *
     * @throws ImportException when the sidecar has mistakes
     * @throws MithaqException when the sidecar cannot be read
     */
    public static ImportRequest of(Path file) throws MithaqException, IOException {
        return new ImportRequest(file, MetadataSidecar.read(file).orElse(ReportMetadata.UNKNOWN), Optional.empty(),
                TakenIdPolicy.REFUSE);
    }
}
