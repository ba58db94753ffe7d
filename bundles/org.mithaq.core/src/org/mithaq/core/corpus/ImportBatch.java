package org.mithaq.core.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.progress.ProgressMonitor;

/** Imports many files, one after the other. What is wrong with one is told and keeps none of the others out. */
public final class ImportBatch {

    private final ReportImporter importer;

    /** Says how a file is to be imported. */
    @FunctionalInterface
    public interface Requests {
        /**
         * @throws MithaqException when what is known about the file has mistakes; then this file is not imported
         * @throws IOException when it cannot be read
         */
        ImportRequest of(Path file) throws MithaqException, IOException;
    }

    public ImportBatch(ReportImporter importer) {
        this.importer = importer;
    }

    /**
     * Ends early when it is cancelled; the file that is then being read is not imported, those before it are.
     *
     * @param requests asked for one file after the other
     * @param told is told what became of each file as soon as that is known
     * @return the same for all files, those left out that were not begun
     */
    public List<FileOutcome> run(List<Path> files, Requests requests, ProgressMonitor progress, Consumer<FileOutcome> told) {
        progress.begin(Messages.of("import.task"), files.size());
        List<FileOutcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            if (progress.isCancelled()) {
                break;
            }
            try {
                FileOutcome outcome = importFile(file, requests, progress);
                outcomes.add(outcome);
                told.accept(outcome);
            } catch (CancellationException e) {
                break;
            }
            progress.worked(1);
        }
        return outcomes;
    }

    private FileOutcome importFile(Path file, Requests requests, ProgressMonitor progress) {
        try {
            return FileOutcome.of(file, importer.importFile(requests.of(file), progress));
        } catch (MithaqException e) {
            return FileOutcome.failed(file, e.userMessage());
        } catch (IOException e) {
            return FileOutcome.failed(file, Messages.of("import.io", file, Failures.of(e)));
        }
    }
}
