package org.mithaq.core.coding;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.store.CodingStore;
import org.mithaq.core.store.Journal;
import org.mithaq.core.store.JournalEntry;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/**
 * Writes every change to the journal. A journal that cannot be written keeps nobody from working: it is reported, and
 * what is owed to it is written as soon as that is possible.
 */
public final class ChangeJournal implements ChangeSink {

    private static final int MANY = 10;

    private final Journal journal;
    private final CodingStore store;
    private final Clock clock;
    private final Set<Coding> owed = new LinkedHashSet<>();
    private boolean pending;
    private Optional<Message> problem = Optional.empty();

    /**
     * @param pending whether the journal holds work of an earlier process that nobody decided about yet
     */
    public ChangeJournal(Journal journal, CodingStore store, Clock clock, boolean pending) {
        this.journal = journal;
        this.store = store;
        this.clock = clock;
        this.pending = pending;
    }

    @Override
    public void changed(Map<Coding, Set<CodedRecord>> roots, Set<Coding> refusals) {
        List<JournalEntry.Change> changes = new ArrayList<>();
        owed.forEach(coding -> changes.add(whole(coding)));
        roots.entrySet().parallelStream().filter(each -> !owed.contains(each.getKey()))
                .map(each -> changes(each.getKey(), each.getValue())).toList().forEach(changes::addAll);
        refusals.stream().filter(coding -> !owed.contains(coding)).forEach(coding -> changes.add(refusals(coding)));
        try {
            keepPending();
            journal.append(new JournalEntry(clock.instant(), changes));
            owed.clear();
            problem = Optional.empty();
        } catch (IOException e) {
            owed.addAll(roots.keySet());
            problem = Optional.of(Messages.of("journal.failed", journal.file(), Failures.of(e)));
        }
    }

    /** Work goes on without a decision: what an earlier process left is put where it is not written over. */
    private void keepPending() throws IOException {
        if (pending) {
            journal.putAside();
            pending = false;
        }
    }

    private List<JournalEntry.Change> changes(Coding coding, Set<CodedRecord> records) {
        if (isMost(records, coding) || hasDoubleIds(coding)) {
            return List.of(whole(coding));
        }
        ReportId report = new ReportId(coding.getReport());
        Stream<JournalEntry.Change> removed = records.stream().filter(record -> record.eContainer() != coding)
                .map(record -> new JournalEntry.Remove(report, record.getId()));
        Stream<JournalEntry.Change> there = records.stream().filter(record -> record.eContainer() == coding)
                .sorted(Comparator.comparing(coding.getRecords()::indexOf))
                .map(record -> new JournalEntry.Put(report, record.getId(), coding.getRecords().indexOf(record),
                        store.toBytes(record)));
        return Stream.concat(removed, there).toList();
    }

    private JournalEntry.Change refusals(Coding coding) {
        return new JournalEntry.Refusals(new ReportId(coding.getReport()), store.refusalsToBytes(coding));
    }

    /** Written together they take much less time than one by one. */
    private static boolean isMost(Set<CodedRecord> records, Coding coding) {
        return records.size() >= MANY && records.size() > coding.getRecords().size() / 2;
    }

    private static boolean hasDoubleIds(Coding coding) {
        return coding.getRecords().stream().map(CodedRecord::getId).distinct().count() < coding.getRecords().size();
    }

    private JournalEntry.Change whole(Coding coding) {
        return new JournalEntry.Whole(new ReportId(coding.getReport()), store.toBytes(coding));
    }

    /** What keeps the journal from being written at present. */
    public Optional<Message> problem() {
        return problem;
    }

    boolean isPending() {
        return pending;
    }

    /** The entries of the earlier process become part of this one's. */
    void adopt() {
        pending = false;
    }

    void readopt() {
        pending = true;
    }

    /** Removes what an earlier process left. */
    void discard() throws IOException {
        journal.remove();
        pending = false;
    }

    /** Puts aside what could not be recovered as a whole. */
    void putAside() throws IOException {
        if (journal.exists()) {
            journal.putAside();
        }
    }

    /** Everything is saved. */
    public void saved() {
        owed.clear();
        if (!pending) {
            clear();
        }
    }

    private void clear() {
        try {
            journal.clear(clock.instant());
            problem = Optional.empty();
        } catch (IOException e) {
            problem = Optional.of(Messages.of("journal.failed", journal.file(), Failures.of(e)));
        }
    }

    /**
     * The project is closed.
     *
     * @param keep whether there is work that is not saved and is to be offered the next time
     */
    public void close(boolean keep) throws IOException {
        if (!keep && !pending) {
            clear();
        }
        journal.close();
    }
}
