package org.mithaq.core.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mithaq.core.corpus.ImportResult.Status;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.store.AtomicFile;
import org.mithaq.core.store.ReportStore;
import org.mithaq.core.store.StorableText;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.model.corpus.CorpusFactory;
import org.mithaq.model.corpus.Report;
import org.mithaq.text.RawText;
import org.mithaq.text.date.Edtf;

/**
 * Imports files as reports. The original is kept as it is, and beside it the text that was extracted. A report comes into
 * the project as a whole or not at all. Close it after the last file: what reads files in other formats than plain text is
 * a process of its own.
 */
public final class ReportImporter implements AutoCloseable {

    private final ProjectLayout layout;
    private final Clock clock;
    private final ReportStore store = new ReportStore();
    private final AtomicFile files = new AtomicFile();
    private final ReportFolders folders;
    private final FileText texts;

    public ReportImporter(ProjectLayout layout, Clock clock) {
        this(layout, clock, ExtractionLimits.DEFAULT);
    }

    /** With other limits than the usual ones. */
    ReportImporter(ProjectLayout layout, Clock clock, ExtractionLimits limits) {
        this.layout = layout;
        this.clock = clock;
        this.folders = new ReportFolders(layout, store);
        this.texts = new FileText(limits);
    }

    /** Imports with what the sidecar says, if there is one; a taken id is refused. */
    public ImportResult importFile(Path file) throws MithaqException, IOException {
        return importFile(ImportRequest.of(file), ProgressMonitor.NONE);
    }

    /**
     * @param progress may cancel; then nothing was imported
     * @throws ImportException when no text can be had from the file, or it has no id of its own
     * @throws IOException when it cannot be read or the project cannot be written
     */
    public ImportResult importFile(ImportRequest request, ProgressMonitor progress) throws ImportException, IOException {
        requireDate(request.file(), request.metadata());
        requireReadable(request.file());
        Path beside = folders.temporary();
        try {
            Path copy = beside.resolve(folders.originalName(request.file()));
            String checksum = OriginalFile.copy(request.file(), copy);
            Optional<ReportId> same = folders.withOriginal(checksum);
            if (same.isPresent()) {
                return ImportResult.alreadyThere(same.get());
            }
            ReportId id = folders.freeId(request.file(), wantedId(request), request.takenId());
            Extraction extraction = texts.extract(request.file(), copy, request.encoding(), progress);
            RawText text = RawText.of(extraction.text());
            Report report = report(id, request.metadata(), text);
            report.setOriginalFile(copy.getFileName().toString());
            report.setOriginalChecksum(checksum);
            StorableText.clean(report);
            progress.checkCancelled();
            write(beside, report, text);
            return new ImportResult(id, Status.IMPORTED, extraction.encoding(), extraction.pages());
        } finally {
            folders.removeTemporary(beside);
        }
    }

    private static void requireDate(Path file, ReportMetadata metadata) throws ImportException {
        try {
            if (!metadata.date().isEmpty()) {
                Edtf.parse(metadata.date());
            }
        } catch (IllegalArgumentException e) {
            throw new ImportException(file, Messages.of("import.date", file, metadata.date()));
        }
    }

    private void requireReadable(Path file) throws ImportException, IOException {
        if (!Files.exists(file)) {
            throw new ImportException(file, Messages.of("import.missing", file));
        }
        if (Files.isDirectory(file)) {
            throw new ImportException(file, Messages.of("import.folder", file));
        }
        if (!Files.isRegularFile(file)) {
            throw new ImportException(file, Messages.of("import.device", file));
        }
        texts.require(file);
    }

    private static ReportId wantedId(ImportRequest request) throws ImportException {
        Path file = request.file();
        return request.metadata().id().or(() -> ReportId.from(FileNames.withoutExtension(file)))
                .orElseThrow(() -> new ImportException(file, Messages.of("import.noId", file)));
    }

    private Report report(ReportId id, ReportMetadata metadata, RawText text) {
        Report report = CorpusFactory.eINSTANCE.createReport();
        report.setId(id.value());
        report.setTitle(metadata.title().isEmpty() ? TextGuess.title(text) : metadata.title());
        report.setPublisher(metadata.publisher());
        metadata.authors().forEach(author -> report.getAuthors().add(StorableText.of(author)));
        report.setDate(metadata.date());
        report.setLanguage(metadata.language().isEmpty() ? TextGuess.language(text) : metadata.language());
        report.setSource(metadata.source());
        report.setDirection(TextGuess.direction(text));
        report.setTextChecksum(text.sha256());
        report.setImported(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return report;
    }

    private void write(Path beside, Report report, RawText text) throws IOException {
        files.write(beside.resolve(ProjectLayout.TEXT), text.encode());
        store.save(report, beside.resolve(ProjectLayout.METADATA));
        Files.move(beside, layout.reportFolder(new ReportId(report.getId())));
    }

    /** Ends the process that reads files, if there is one. */
    @Override
    public void close() {
        texts.close();
    }
}
