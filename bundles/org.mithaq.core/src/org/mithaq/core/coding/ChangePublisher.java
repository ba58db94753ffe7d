package org.mithaq.core.coding;

import java.util.EventObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.CommandStackListener;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** After each command, undo and redo: keeps in mind what has to be saved, and tells the journal and the listeners. */
final class ChangePublisher implements CommandStackListener {

    private final CodingDocuments documents;
    private final ChangeSink journal;
    private final List<CodingListener> listeners = new CopyOnWriteArrayList<>();

    ChangePublisher(CodingDocuments documents, ChangeSink journal) {
        this.documents = documents;
        this.journal = journal;
    }

    void add(CodingListener listener) {
        listeners.add(listener);
    }

    void remove(CodingListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void commandStackChanged(EventObject event) {
        ChangeTracker tracker = documents.tracker();
        CodingChange change = tracker.change();
        Map<Coding, Set<CodedRecord>> roots = tracker.roots();
        Set<Coding> refusals = tracker.refusals();
        tracker.forget();
        if (!roots.isEmpty()) {
            documents.touched(roots.keySet());
            journal.changed(roots, refusals);
        }
        if (!change.isEmpty()) {
            listeners.forEach(listener -> listener.codingChanged(change));
        }
    }

    void saved() {
        listeners.forEach(CodingListener::saved);
    }
}
