package org.mithaq.core.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.core.store.CodingStore;
import org.mithaq.core.store.JournalEntry;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** Work that an earlier process did not save. The user is asked whether to take it over. */
public final class Recovery {

    private final List<JournalEntry> entries;
    private final Path file;
    private final CodingDocuments documents;
    private final CodingEditor editor;
    private final ChangeJournal journal;
    private final CodingStore store;

    /**
     * @param entries at least one
     * @param file the journal, for messages only
     */
    public Recovery(List<JournalEntry> entries, Path file, CodingDocuments documents, CodingEditor editor,
            ChangeJournal journal, CodingStore store) {
        this.entries = List.copyOf(entries);
        this.file = file;
        this.documents = documents;
        this.editor = editor;
        this.journal = journal;
        this.store = store;
    }

    /** How many steps were not saved. */
    public int steps() {
        return entries.size();
    }

    /** When the last of them was made. */
    public Instant lastChange() {
        return entries.getLast().at();
    }

    /** The reports whose codings they change, sorted. */
    public Set<ReportId> reports() {
        Set<ReportId> reports = new TreeSet<>();
        entries.forEach(entry -> entry.changes().forEach(change -> reports.add(change.report())));
        return reports;
    }

    /** Whether it still waits for a decision. */
    public boolean isPending() {
        return journal.isPending();
    }

    /**
     * Takes the work over, as one step that can be undone. It is not saved yet.
     *
     * @return the reports for which that is not possible, because the file with their codings cannot be read; the
     *     journal is kept for them beside the place where it was
     * @throws RefusedException when the journal itself is damaged; nothing is changed
     */
    public List<ReportId> recover() throws IOException {
        requirePending();
        List<ReportId> blocked = reports().stream().filter(documents::isUnreadable).toList();
        if (!blocked.isEmpty()) {
            journal.putAside();
        }
        journal.adopt();
        boolean done = false;
        try {
            editor.batch(Messages.of("edit.recover"), () -> entries.forEach(entry -> entry.changes().stream()
                    .filter(change -> !documents.isUnreadable(change.report())).forEach(this::apply)));
            done = true;
        } finally {
            if (!done) {
                journal.readopt();
            }
        }
        return blocked;
    }

    /** Gives the work up. */
    public void discard() throws IOException {
        requirePending();
        journal.discard();
    }

    private void requirePending() {
        if (!journal.isPending()) {
            throw new IllegalStateException("It was decided about before");
        }
    }

    private void apply(JournalEntry.Change change) {
        try {
            Coding coding = documents.codingForEdit(change.report());
            switch (change) {
                case JournalEntry.Remove remove -> delete(coding, remove.recordId());
                case JournalEntry.Put put -> {
                    delete(coding, put.recordId());
                    editor.insert(store.readRecord(put.content(), coding, file), put.report(), put.index());
                }
                case JournalEntry.Refusals refusals ->
                        editor.replaceRefusals(coding, store.read(refusals.content(), file).getRefusals());
                case JournalEntry.Whole whole -> replace(coding, store.read(whole.content(), file), whole.report());
            }
        } catch (BrokenFileException e) {
            throw new RefusedException(e.userMessage(), e);
        }
    }

    private void delete(Coding coding, String id) {
        Optional<CodedRecord> old = coding.getRecords().stream().filter(r -> r.getId().equals(id)).findFirst();
        old.ifPresent(editor::remove);
    }

    private void replace(Coding coding, Coding with, ReportId report) {
        List.copyOf(coding.getRecords()).forEach(editor::remove);
        List<CodedRecord> records = new ArrayList<>(with.getRecords());
        for (int i = 0; i < records.size(); i++) {
            editor.insert(store.detached(records.get(i), coding), report, i);
        }
        editor.replaceRefusals(coding, with.getRefusals());
    }
}
