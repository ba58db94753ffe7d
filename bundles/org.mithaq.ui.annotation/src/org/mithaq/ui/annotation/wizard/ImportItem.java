package org.mithaq.ui.annotation.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.mithaq.core.corpus.ImportException;
import org.mithaq.core.corpus.ImportRequest;
import org.mithaq.core.corpus.ImportResult;
import org.mithaq.core.corpus.MetadataSidecar;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.corpus.ReportMetadata;
import org.mithaq.core.corpus.TakenIdPolicy;
import org.mithaq.core.progress.ProgressMonitor;

/**
 * A file to import: what is known about it, and what became of it.
 *
 * @param metadata from its sidecar, then as the user edits it
 * @param outcome what happened or is wrong, for the user; empty before anything did
 * @param state how far it is
 */
record ImportItem(Path file, ReportMetadata metadata, String outcome, State state) {

    /** How far a file is. */
    enum State {
        WAITING, IMPORTED, FAILED
    }

    /** A file with the metadata of its sidecar, where it has one. */
    static ImportItem of(Path file) {
        try {
            Optional<ReportMetadata> known = MetadataSidecar.read(file);
            return new ImportItem(file, known.orElse(ReportMetadata.UNKNOWN),
                    known.isPresent() ? WizardMessages.Import_sidecar : "", State.WAITING);
        } catch (ImportException e) {
            return new ImportItem(file, ReportMetadata.UNKNOWN, e.userMessage().in(Locale.getDefault()), State.FAILED);
        } catch (IOException e) {
            return new ImportItem(file, ReportMetadata.UNKNOWN, e.getLocalizedMessage(), State.FAILED);
        }
    }

    /** The same with other metadata. */
    ImportItem with(ReportMetadata other) {
        return new ImportItem(file, other, outcome, state);
    }

    /** Imports the file unless that is done; what went wrong becomes the outcome. */
    ImportItem importWith(ReportImporter importer, ProgressMonitor progress) {
        if (state == State.IMPORTED) {
            return this;
        }
        try {
            ImportResult result = importer.importFile(new ImportRequest(file, metadata, Optional.empty(), TakenIdPolicy.REFUSE),
                    progress);
            String text = result.status() == ImportResult.Status.IMPORTED ? WizardMessages.Import_done
                    : WizardMessages.Import_there;
            return new ImportItem(file, metadata, NLS.bind(text, result.id()), State.IMPORTED);
        } catch (ImportException e) {
            return new ImportItem(file, metadata, e.userMessage().in(Locale.getDefault()), State.FAILED);
        } catch (IOException e) {
            return new ImportItem(file, metadata, NLS.bind(WizardMessages.Import_failed, e.getLocalizedMessage()),
                    State.FAILED);
        }
    }
}
