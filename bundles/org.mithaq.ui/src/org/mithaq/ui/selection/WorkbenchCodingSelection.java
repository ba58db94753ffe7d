package org.mithaq.ui.selection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.ui.session.ProjectSessionListener;

/** The selection of the running workbench. Knows no widget. */
public final class WorkbenchCodingSelection implements CodingSelection, ProjectSessionListener {

    private final List<CodingSelectionListener> listeners = new CopyOnWriteArrayList<>();
    private SelectedCoding current = SelectedCoding.NONE;
    private Optional<Passage> passage = Optional.empty();
    private boolean telling;

    @Override
    public SelectedCoding current() {
        return current;
    }

    @Override
    public void select(SelectedCoding selection, Object source) {
        if (!telling && !selection.equals(current)) {
            current = selection;
            tell(listener -> listener.selectionChanged(selection, source));
        }
    }

    @Override
    public Optional<Passage> passage() {
        return passage;
    }

    @Override
    public void setPassage(Optional<Passage> selected) {
        Optional<Passage> checked = selected.filter(some -> !some.segments().isEmpty());
        if (!checked.equals(passage)) {
            passage = checked;
            listeners.forEach(listener -> listener.passageChanged(checked));
        }
    }

    @Override
    public void addListener(CodingSelectionListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    @Override
    public void removeListener(CodingSelectionListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void projectClosed(Project project) {
        setPassage(Optional.empty());
        select(SelectedCoding.NONE, this);
    }

    @Override
    public void codingChanged(Project project, CodingChange change) {
        List<CodedRecord> left = current.records().stream().filter(WorkbenchCodingSelection::isCoded).toList();
        boolean valueLeft = current.value().map(value -> EcoreUtil.isAncestor(current.records().getFirst(), value))
                .orElse(true);
        if (left.size() < current.records().size() || !valueLeft) {
            select(new SelectedCoding(current.report(), left, Optional.empty()), this);
        }
    }

    private static boolean isCoded(CodedRecord record) {
        return EcoreUtil.getRootContainer(record) instanceof Coding;
    }

    private void tell(Consumer<CodingSelectionListener> event) {
        telling = true;
        try {
            listeners.forEach(event);
        } finally {
            telling = false;
        }
    }
}
