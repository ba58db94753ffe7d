package org.mithaq.core.coding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingPackage.Literals;

/**
 * Collects what changes in the codings between two moments, and refuses changes that do not come through a command:
 * they could neither be undone nor be recovered.
 */
final class ChangeTracker extends EContentAdapter {

    private final Set<CodedRecord> added = new LinkedHashSet<>();
    private final Set<CodedRecord> changed = new LinkedHashSet<>();
    private final Set<CodedRecord> removed = new LinkedHashSet<>();
    private final Map<Coding, Set<CodedRecord>> roots = new LinkedHashMap<>();
    private final Set<Coding> refusals = new LinkedHashSet<>();
    private int editing;
    private boolean quiet;

    void track(Coding coding) {
        coding.eAdapters().add(this);
    }

    boolean tracks(Coding coding) {
        return coding.eAdapters().contains(this);
    }

    void whileEditing(Runnable work) {
        editing++;
        try {
            work.run();
        } finally {
            editing--;
        }
    }

    /** For what is written down at saving and is no change of the codings. */
    void whileQuiet(Runnable work) {
        quiet = true;
        try {
            work.run();
        } finally {
            quiet = false;
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (quiet || notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        if (editing == 0) {
            throw new IllegalStateException("Codings are changed through CodingEditor only: " + notification);
        }
        if (notification.getNotifier() instanceof EObject owner) {
            collect(owner, notification);
        }
    }

    private void collect(EObject owner, Notification notification) {
        records(notification.getOldValue()).forEach(this::noteRemoved);
        records(notification.getNewValue()).forEach(this::noteAdded);
        if (owner instanceof Coding coding) {
            Set<CodedRecord> touched = roots.computeIfAbsent(coding, c -> new LinkedHashSet<>());
            touched.addAll(records(notification.getOldValue()));
            touched.addAll(records(notification.getNewValue()));
            if (notification.getFeature() == Literals.CODING__REFUSALS) {
                refusals.add(coding);
            }
            return;
        }
        noteChanged(CodedRecords.recordOf(owner));
    }

    private void noteChanged(CodedRecord record) {
        changed.add(record);
        CodedRecord root = CodedRecords.root(record);
        roots.computeIfAbsent(CodedRecords.codingOf(root), c -> new LinkedHashSet<>()).add(root);
    }

    private void noteAdded(CodedRecord record) {
        if (removed.remove(record)) {
            changed.add(record);
        } else {
            added.add(record);
        }
    }

    private void noteRemoved(CodedRecord record) {
        if (!added.remove(record)) {
            removed.add(record);
        }
    }

    private static List<CodedRecord> records(Object value) {
        if (value instanceof CodedRecord record) {
            return List.of(record);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().filter(CodedRecord.class::isInstance).map(CodedRecord.class::cast).toList();
        }
        return List.of();
    }

    /** What changed since the last call, seen from the outside. */
    CodingChange change() {
        Set<CodedRecord> only = new LinkedHashSet<>(changed);
        only.removeIf(record -> added.contains(record) || !CodedRecords.isAttached(record));
        Set<ReportId> reports = new LinkedHashSet<>();
        roots.keySet().forEach(coding -> reports.add(new ReportId(coding.getReport())));
        return new CodingChange(added, only, removed, reports);
    }

    /** The top records that changed, came or went since the last call, by the document they belong to. */
    Map<Coding, Set<CodedRecord>> roots() {
        return new LinkedHashMap<>(roots);
    }

    /** The documents of which the refused suggestions changed since the last call. */
    Set<Coding> refusals() {
        return new LinkedHashSet<>(refusals);
    }

    void forget() {
        added.clear();
        changed.clear();
        removed.clear();
        roots.clear();
        refusals.clear();
    }
}
