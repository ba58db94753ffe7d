package org.mithaq.core.coding;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.mithaq.core.message.Message;

/** One step of undo: everything that one act of a coder changed, in however many documents. */
public final class CodingCommand extends AbstractCommand {

    private final Message userLabel;
    private final List<Edit> edits = new ArrayList<>();
    private final ChangeTracker tracker;

    CodingCommand(Message userLabel, ChangeTracker tracker) {
        super(userLabel.inEnglish());
        this.userLabel = userLabel;
        this.tracker = tracker;
    }

    /** What the step does, for the user's language; {@link #getLabel()} is its English text. */
    public Message userLabel() {
        return userLabel;
    }

    void applyAndKeep(Edit edit) {
        edit.apply();
        edits.add(edit);
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /** The edits were applied one by one while they were made. */
    @Override
    public void execute() {
        if (edits.isEmpty()) {
            throw new IllegalStateException("Nothing was changed");
        }
    }

    @Override
    public void undo() {
        tracker.whileEditing(this::revertAll);
    }

    @Override
    public void redo() {
        tracker.whileEditing(() -> edits.forEach(Edit::apply));
    }

    void revertAll() {
        edits.reversed().forEach(Edit::revert);
    }
}
