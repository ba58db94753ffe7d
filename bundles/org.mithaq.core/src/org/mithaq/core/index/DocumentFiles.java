package org.mithaq.core.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.index.RecordIndexing.Indexed;
import org.mithaq.core.index.RecordIndexing.Source;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.Messages;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.core.store.CodingStore;
import org.mithaq.core.store.RemadeFile;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Coding;

/** The files of the index. They can always be made again, so that they are not forced to the disk. */
final class DocumentFiles {

    static final String ENDING = ".records";

    private static final System.Logger LOG = System.getLogger(DocumentFiles.class.getName());

    private final ProjectLayout layout;
    private final CodingStore store = new CodingStore();
    private final NamePool names = new NamePool();
    private final RecentFiles recent = new RecentFiles();

    DocumentFiles(ProjectLayout layout) {
        this.layout = layout;
    }

    /** The document of a coding file as it is now. */
    Indexed upToDate(Source source) {
        Path coding = layout.coding(source.coder(), source.report());
        String name = layout.relative(coding);
        List<Finding> problems = new ArrayList<>();
        try {
            IndexedDocument document = stored(source, coding).or(() -> indexed(source, coding)).orElseThrow();
            checkNames(document, name, problems);
            return new Indexed(Optional.of(document), problems);
        } catch (UnreadableCoding e) {
            problems.add(e.finding(name));
            return new Indexed(Optional.empty(), problems);
        }
    }

    private Optional<IndexedDocument> stored(Source source, Path coding) {
        Path file = file(source);
        try {
            byte[] content = Files.readAllBytes(file);
            DocumentHead head = DocumentHead.read(content, names);
            BasicFileAttributes now = Files.readAttributes(coding, BasicFileAttributes.class);
            return head.stamp().surelyOf(now) || head.stamp().isOf(coding)
                    ? Optional.of(new IndexedDocument(source.coder(), source.report(), head, recent.of(file)))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "Made anew: " + file, e);
            return Optional.empty();
        }
    }

    private Optional<IndexedDocument> indexed(Source source, Path coding) {
        try {
            long looked = nanos(Instant.now());
            BasicFileAttributes before = Files.readAttributes(coding, BasicFileAttributes.class);
            byte[] content = Files.readAllBytes(coding);
            Coding read = store.read(content, coding);
            byte[] document = DocumentEncoder.encode(read, SourceStamp.of(before, looked, content));
            Path file = file(source);
            boolean written = RemadeFile.write(file, document);
            return Optional.of(new IndexedDocument(source.coder(), source.report(), DocumentHead.read(document, names),
                    written ? recent.of(file) : DocumentBytes.of(document)));
        } catch (BrokenFileException | IOException e) {
            throw new UnreadableCoding(e);
        }
    }

    private static long nanos(Instant moment) {
        return TimeUnit.SECONDS.toNanos(moment.getEpochSecond()) + moment.getNano();
    }

    private Path file(Source source) {
        return layout.recordsFolder().resolve(source.coder().value()).resolve(source.report().value() + ENDING);
    }

    private static void checkNames(IndexedDocument document, String name, List<Finding> problems) {
        Coding coding = document.header();
        if (!coding.getCoder().equals(document.coder().value()) || !coding.getReport().equals(document.report().value())) {
            problems.add(new Finding(Severity.WARNING, "coding.names", Messages.of("coding.names", name,
                    coding.getCoder(), coding.getReport()), new Place.InFile(name, 0, 0)));
        }
    }

    /** Leads out of the index what cannot be read. */
    private static final class UnreadableCoding extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableCoding(Exception cause) {
            super(cause);
        }

        Finding finding(String name) {
            return switch (getCause()) {
                case BrokenFileException e -> new Finding(Severity.ERROR, "coding.broken",
                        Messages.of("coding.broken", name, e.userMessage()), new Place.InFile(name, e.line(), e.column()));
                case IOException e -> new Finding(Severity.ERROR, "coding.unreadable",
                        Messages.of("coding.unreadable", name, Failures.of(e)), new Place.InFile(name, 0, 0));
                default -> throw this;
            };
        }
    }
}
