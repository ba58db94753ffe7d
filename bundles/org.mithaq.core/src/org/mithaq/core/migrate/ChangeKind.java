package org.mithaq.core.migrate;

import java.util.Locale;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.codebook.Merge;
import org.mithaq.model.codebook.Move;
import org.mithaq.model.codebook.Narrow;
import org.mithaq.model.codebook.Rename;
import org.mithaq.model.codebook.Retype;
import org.mithaq.model.codebook.Revalue;
import org.mithaq.model.codebook.Split;

/** In which ways a codebook changes. */
public enum ChangeKind {
    /** Something new; old records have nothing of it yet. */
    ADDED,
    /** The same under another name. */
    RENAMED,
    /** Several became one. */
    MERGED,
    /** One became several. */
    SPLIT,
    /** No longer in use, as the codebook says. */
    RETIRED,
    /** No longer there, and the codebook does not say what became of it. */
    REMOVED,
    /** A variable holds other values. */
    TYPE_CHANGED,
    /** Fewer values are allowed, or more are needed. */
    NARROWED,
    /** Stands under something else in a tree. */
    MOVED,
    /** Stands for another number in statistics. */
    VALUES_CHANGED,
    /** There is a new rule, or one that asks for something else. */
    NEW_RULE;

    static ChangeKind of(Change change) {
        return switch (change) {
            case Rename rename -> RENAMED;
            case Merge merge -> MERGED;
            case Split split -> SPLIT;
            case Retype retype -> TYPE_CHANGED;
            case Narrow narrow -> NARROWED;
            case Move move -> MOVED;
            case Revalue revalue -> VALUES_CHANGED;
            default -> RETIRED;
        };
    }

    /** What users call it. */
    public Message label() {
        return Messages.of("migrate.kind." + name().toLowerCase(Locale.ROOT));
    }
}
