package org.mithaq.core.migrate;

import java.util.function.Consumer;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.message.Message;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.coding.CodedRecord;

/** Tells what the changes of one step do to one record. */
record StepEffects(VersionStep step, CodedRecord record, Consumer<Effect> effects) {

    void add(Change change, String variable, Outcome outcome, Message what) {
        effects.accept(Effect.of(step, change, record, variable, outcome, what));
    }
}
