package org.mithaq.core.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.core.store.CodingStore;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** All documents of one coder: which there are, which cannot be read, which have to be written. */
public final class CodingDocuments {

    private final ProjectLayout layout;
    private final CoderName coder;
    private final CodingStore store;
    private final Map<ReportId, CodingDocument> documents = new TreeMap<>();
    private final Set<ReportId> unreadable = new TreeSet<>();
    private final Set<Coding> touched = new LinkedHashSet<>();
    private final ChangeTracker tracker = new ChangeTracker();
    private final RecordIds ids = new RecordIds();
    private final CodingCopies copies = new CodingCopies();
    private final Set<Coding> changedSince = new LinkedHashSet<>();

    public CodingDocuments(ProjectLayout layout, CoderName coder, CodingStore store) {
        this.layout = layout;
        this.coder = coder;
        this.store = store;
    }

    /**
     * Reads the document of one report.
     *
     * @throws BrokenFileException when it is damaged: from now on it is neither read nor written
     * @throws IOException when it cannot be read at all: likewise
     */
    public void load(ReportId report) throws BrokenFileException, IOException {
        Path file = layout.coding(coder, report);
        unreadable.add(report);
        byte[] content = Files.readAllBytes(file);
        try {
            add(new CodingDocument(report, file, store.read(content, file), Optional.of(content)));
            unreadable.remove(report);
        } catch (BrokenFileException e) {
            ids.reserveFromBroken(new String(content, StandardCharsets.UTF_8));
            throw e;
        }
    }

    private CodingDocument add(CodingDocument document) {
        documents.put(document.report(), document);
        ids.reserve(document.coding());
        tracker.track(document.coding());
        return document;
    }

    public CoderName coder() {
        return coder;
    }

    /** The codings in the order of the ids of their reports. */
    public List<Coding> codings() {
        return documents.values().stream().map(CodingDocument::coding).toList();
    }

    /** The codings as they are now, for other threads; those that did not change since the last call are the same. */
    public List<Coding> copies() {
        return copies.of(codings());
    }

    /** What was coded in a report; empty when nothing was, or when it cannot be read. */
    public Optional<Coding> coding(ReportId report) {
        return Optional.ofNullable(documents.get(report)).map(CodingDocument::coding);
    }

    /** Whether there is a file for the report that cannot be read and therefore must not be written. */
    public boolean isUnreadable(ReportId report) {
        return unreadable.contains(report);
    }

    /** The coding of a report, made if there is none; made ones get a file when they get a record and are saved. */
    Coding codingForEdit(ReportId report) {
        CodingDocument document = documents.get(report);
        if (document == null) {
            Path file = layout.coding(coder, report);
            document = add(new CodingDocument(report, file, store.create(coder, report), Optional.empty()));
        }
        return document.coding();
    }

    ChangeTracker tracker() {
        return tracker;
    }

    RecordIds ids() {
        return ids;
    }

    boolean holds(CodedRecord record) {
        return CodedRecords.isAttached(record) && tracker.tracks(CodedRecords.codingOf(record));
    }

    void touched(Collection<Coding> codings) {
        touched.addAll(codings);
        outdated(codings);
    }

    private void outdated(Collection<Coding> codings) {
        copies.outdated(codings);
        changedSince.addAll(codings);
    }

    /** What changed since the last call, at the first one since the documents were read. */
    public Map<ReportId, Coding> takeChanged() {
        Map<ReportId, Coding> taken = new TreeMap<>();
        documents.forEach((report, document) -> {
            if (changedSince.remove(document.coding())) {
                taken.put(report, document.coding());
            }
        });
        return taken;
    }

    /**
     * Writes the documents whose content is another than that of their files.
     *
     * @param codebook is asked to write down the codebook in a document that changed
     * @throws WriteFailedException at the first that cannot be written; those before it are written, the others keep
     *     their old files, nothing in memory is lost and all can be tried again
     */
    public void save(Consumer<Coding> codebook) throws WriteFailedException {
        List<CodingDocument> changed = changed();
        for (CodingDocument document : changed) {
            refuseForeignChange(document);
        }
        tracker.whileQuiet(() -> changed.forEach(document -> {
            ids.keepIn(document.coding());
            codebook.accept(document.coding());
            outdated(List.of(document.coding()));
        }));
        for (CodingDocument document : changed) {
            byte[] content = store.toBytes(document.coding());
            store.save(content, document.file());
            document.stored(content);
        }
        touched.clear();
    }

    private List<CodingDocument> changed() {
        List<CodingDocument> changed = new ArrayList<>();
        for (CodingDocument document : documents.values()) {
            if (touched.contains(document.coding()) && !document.isBlank() && differs(document)) {
                changed.add(document);
            }
        }
        return changed;
    }

    private boolean differs(CodingDocument document) {
        byte[] content = store.toBytes(document.coding());
        return document.stored().filter(stored -> Arrays.equals(stored, content)).isEmpty();
    }

    private void refuseForeignChange(CodingDocument document) throws WriteFailedException {
        try {
            boolean foreign = Files.exists(document.file())
                    && document.stored().filter(stored -> isStill(document.file(), stored)).isEmpty();
            if (foreign) {
                throw new WriteFailedException(document.file(), WriteFailedException.Reason.CHANGED_ON_DISK, null);
            }
        } catch (UncheckedIOException e) {
            throw new WriteFailedException(document.file(), WriteFailedException.Reason.OTHER, e.getCause());
        }
    }

    private static boolean isStill(Path file, byte[] stored) {
        try {
            return Arrays.equals(Files.readAllBytes(file), stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
