package org.mithaq.core.coding;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mithaq.core.message.Message;
import org.mithaq.model.coding.CodedRecord;

/** Gathers edits into one command. What fails in the middle is taken back as a whole. */
final class EditSession implements CodingChanges {

    private final CommandStack stack;
    private final ChangeTracker tracker;
    private CodingCommand current;
    private Set<CodedRecord> touched = new LinkedHashSet<>();

    EditSession(CommandStack stack, ChangeTracker tracker) {
        this.stack = stack;
        this.tracker = tracker;
    }

    /**
     * Runs work whose edits become one step of undo; within another run they become a part of its step.
     *
     * @param finish is given the records that were touched, before the step is closed
     */
    <T> T run(Message label, Supplier<T> work, java.util.function.Consumer<Set<CodedRecord>> finish) {
        if (current != null) {
            return work.get();
        }
        CodingCommand command = new CodingCommand(label, tracker);
        current = command;
        boolean done = false;
        try {
            T result = work.get();
            if (!command.isEmpty()) {
                finish.accept(Set.copyOf(touched));
            }
            done = true;
            return result;
        } finally {
            current = null;
            touched = new LinkedHashSet<>();
            close(command, done);
        }
    }

    private void close(CodingCommand command, boolean done) {
        if (done && !command.isEmpty()) {
            stack.execute(command);
        } else if (!done) {
            tracker.whileEditing(command::revertAll);
            tracker.forget();
        }
    }

    @Override
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        Object before = owner.eGet(feature);
        if (!Objects.equals(before, value)) {
            apply(owner, new Edit.Set(owner, feature, before, value));
        }
    }

    @Override
    public <T extends EObject> void add(EObject owner, EList<T> list, int index, T element) {
        if (element.eContainer() != null) {
            throw new IllegalArgumentException("Belongs to something else already: " + element);
        }
        apply(owner, new Edit.Add<>(list, index, element));
    }

    @Override
    public <T extends EObject> void remove(EObject owner, EList<T> list, T element) {
        int index = list.indexOf(element);
        if (index < 0) {
            throw new IllegalArgumentException("Is not there: " + element);
        }
        apply(owner, new Edit.Remove<>(list, index, element));
    }

    <T extends EObject> void move(EObject owner, EList<T> list, int from, int to) {
        if (from != to) {
            apply(owner, new Edit.Move<>(list, from, to));
        }
    }

    private void apply(EObject owner, Edit edit) {
        if (current == null) {
            throw new IllegalStateException("Edits are made within a command");
        }
        tracker.whileEditing(() -> current.applyAndKeep(edit));
        for (EObject at = owner; at != null; at = at.eContainer()) {
            if (at instanceof CodedRecord record) {
                touched.add(record);
                return;
            }
        }
    }
}
