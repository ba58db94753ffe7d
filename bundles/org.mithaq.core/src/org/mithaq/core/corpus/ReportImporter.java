package org.mithaq.core.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.mithaq.core.corpus.ImportResult.Status;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.ProjectLayout;
import org.mithaq.core.project.ReportId;
import org.mithaq.core.store.AtomicFile;
import org.mithaq.core.store.ReportStore;
import org.mithaq.core.store.StorableText;
import org.mithaq.model.corpus.CorpusFactory;
import org.mithaq.model.corpus.Report;
import org.mithaq.text.BrokenTextException;
import org.mithaq.text.RawText;
import org.mithaq.text.date.Edtf;

/**
 * Imports plain text and Markdown. The original is kept as it is; the text that is coded is the same characters without
 * a byte order mark and with every CR LF made LF. A report comes into the project as a whole or not at all.
 */
public final class ReportImporter {

    private final ProjectLayout layout;
    private final Clock clock;
    private final ReportStore store = new ReportStore();
    private final AtomicFile files = new AtomicFile();
    private final ReportFolders folders;

    public ReportImporter(ProjectLayout layout, Clock clock) {
        this.layout = layout;
        this.clock = clock;
        this.folders = new ReportFolders(layout, store);
    }

    /** Imports with what the sidecar says, if there is one; a taken id is refused. */
    public ImportResult importFile(Path file) throws ImportException, IOException {
        return importFile(file, MetadataSidecar.read(file).orElse(ReportMetadata.UNKNOWN), TakenIdPolicy.REFUSE);
    }

    /**
     * @param metadata what is known; what is not is told from the text
     * @throws ImportException when the file is no text, is not UTF-8, is empty, or has no id of its own
     * @throws IOException when it cannot be read or the project cannot be written
     */
    public ImportResult importFile(Path file, ReportMetadata metadata, TakenIdPolicy policy)
            throws ImportException, IOException {
        requireDate(file, metadata);
        byte[] original = read(file);
        RawText text = text(file, original);
        String checksum = sha256(original);
        Optional<ReportId> same = folders.withOriginal(checksum);
        if (same.isPresent()) {
            return new ImportResult(same.get(), Status.ALREADY_THERE);
        }
        ReportId id = folders.freeId(file, wantedId(file, metadata), policy);
        Report report = report(id, file, metadata, text);
        report.setOriginalChecksum(checksum);
        write(report, original, text);
        return new ImportResult(id, Status.IMPORTED);
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

    private static byte[] read(Path file) throws ImportException, IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new ImportException(file, Messages.of("import.folder", file));
            }
            if (Files.exists(file) && !(FileNames.isText(file) && Files.isRegularFile(file))) {
                throw new ImportException(file, Messages.of("import.format", file));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ImportException(file, Messages.of("import.missing", file));
        }
    }

    private static RawText text(Path file, byte[] original) throws ImportException {
        try {
            RawText text = RawText.of(RawText.decode(original).value().replace("\r\n", "\n"));
            if (text.value().isBlank()) {
                throw new ImportException(file, Messages.of("import.empty", file));
            }
            return text;
        } catch (BrokenTextException e) {
            throw new ImportException(file, Messages.of("import.notUtf8", file, e.byteOffset()));
        }
    }

    private static ReportId wantedId(Path file, ReportMetadata metadata) throws ImportException {
        return metadata.id().or(() -> ReportId.from(FileNames.withoutExtension(file)))
                .orElseThrow(() -> new ImportException(file, Messages.of("import.noId", file)));
    }

    private Report report(ReportId id, Path file, ReportMetadata metadata, RawText text) {
        Report report = CorpusFactory.eINSTANCE.createReport();
        report.setId(id.value());
        report.setTitle(metadata.title().isEmpty() ? TextGuess.title(text) : metadata.title());
        report.setPublisher(metadata.publisher());
        metadata.authors().forEach(author -> report.getAuthors().add(StorableText.of(author)));
        report.setDate(metadata.date());
        report.setLanguage(metadata.language().isEmpty() ? TextGuess.language(text) : metadata.language());
        report.setSource(metadata.source());
        report.setDirection(TextGuess.direction(text));
        report.setOriginalFile(folders.originalName(file));
        report.setTextChecksum(text.sha256());
        report.setImported(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        StorableText.clean(report);
        return report;
    }

    private void write(Report report, byte[] original, RawText text) throws IOException {
        Path beside = folders.temporary(report.getId());
        try {
            files.write(beside.resolve(report.getOriginalFile()), original);
            files.write(beside.resolve(ProjectLayout.TEXT), text.encode());
            store.save(report, beside.resolve(ProjectLayout.METADATA));
            Files.move(beside, layout.reportFolder(new ReportId(report.getId())));
        } finally {
            folders.removeTemporary(beside);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
