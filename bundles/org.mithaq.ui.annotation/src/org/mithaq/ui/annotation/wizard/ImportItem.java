package org.mithaq.ui.annotation.wizard;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.mithaq.core.corpus.FileOutcome;
import org.mithaq.core.corpus.FileText;
import org.mithaq.core.corpus.ImportRequest;
import org.mithaq.core.corpus.ImportResult;
import org.mithaq.core.corpus.MetadataList;
import org.mithaq.core.corpus.MetadataSidecar;
import org.mithaq.core.corpus.ReportMetadata;
import org.mithaq.core.corpus.TakenIdPolicy;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.MithaqException;

/**
 * A file to import: what is known about it, and what became of it.
 *
 * @param metadata from a list or its sidecar, then as the user edits it
 * @param detected the encoding that it seems to have; empty where its format has none
 * @param encoding the one that the user has chosen; empty to go by what is detected
 * @param outcome what happened or is wrong, for the user; empty before anything did
 * @param state how far it is
 */
record ImportItem(Path file, ReportMetadata metadata, Optional<Charset> detected, Optional<Charset> encoding, String outcome,
        State state) {

    /** How far a file is. */
    enum State {
        WAITING, IMPORTED, FAILED
    }

    /** A file with what a list says about it, and the metadata of its sidecar, where it has one. */
    static ImportItem of(Path file, MetadataList list) {
        Optional<Charset> detected = FileText.encodingOf(file);
        ReportMetadata listed = list.about(file).orElse(ReportMetadata.UNKNOWN);
        try {
            Optional<ReportMetadata> beside = MetadataSidecar.read(file);
            String read = list.about(file).isPresent() ? WizardMessages.Import_listed
                    : beside.isPresent() ? WizardMessages.Import_sidecar : "";
            return new ImportItem(file, listed.orElse(beside.orElse(ReportMetadata.UNKNOWN)), detected, Optional.empty(), read,
                    State.WAITING);
        } catch (MithaqException | IOException e) {
            return new ImportItem(file, listed, detected, Optional.empty(), Failures.of(e).in(Locale.getDefault()), State.FAILED);
        }
    }

    /** The same with other metadata. */
    ImportItem with(ReportMetadata other) {
        return new ImportItem(file, other, detected, encoding, outcome, state);
    }

    /** The same read by another encoding. */
    ImportItem withEncoding(Optional<Charset> other) {
        return new ImportItem(file, metadata, detected, other, outcome, state);
    }

    /** What is to be asked of the importer. */
    ImportRequest request() {
        return new ImportRequest(file, metadata, encoding, TakenIdPolicy.REFUSE);
    }

    /** The same after it was imported, or was not. */
    ImportItem after(FileOutcome result) {
        return result.result().map(this::imported).orElseGet(() -> new ImportItem(file, metadata, detected, encoding,
                result.failure().orElseThrow().in(Locale.getDefault()), State.FAILED));
    }

    private ImportItem imported(ImportResult result) {
        String text = result.status() == ImportResult.Status.IMPORTED ? WizardMessages.Import_done : WizardMessages.Import_there;
        return new ImportItem(file, metadata, detected, encoding, NLS.bind(text, result.id()), State.IMPORTED);
    }

    /** The encoding that it is read by, to be shown; empty where its format has none. */
    String shownEncoding() {
        return encoding.or(() -> detected).map(Charset::name).orElse("");
    }
}
