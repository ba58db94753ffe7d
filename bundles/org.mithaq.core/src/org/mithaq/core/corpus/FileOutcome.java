package org.mithaq.core.corpus;

import java.nio.file.Path;
import java.util.Optional;
import org.mithaq.core.message.Message;

/**
 * What became of one of many files.
 *
 * @param result the report that holds it; empty when it was not imported
 * @param failure why it was not imported; empty when it was
 */
public record FileOutcome(Path file, Optional<ImportResult> result, Optional<Message> failure) {

    static FileOutcome of(Path file, ImportResult result) {
        return new FileOutcome(file, Optional.of(result), Optional.empty());
    }

    static FileOutcome failed(Path file, Message failure) {
        return new FileOutcome(file, Optional.empty(), Optional.of(failure));
    }

    /** Whether there is a new report. */
    public boolean isImported() {
        return result.filter(r -> r.status() == ImportResult.Status.IMPORTED).isPresent();
    }
}
