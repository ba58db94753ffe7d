package org.mithaq.core.migrate;

import java.util.Optional;
import org.mithaq.model.codebook.Split;
import org.mithaq.model.coding.CodedRecord;

/** Decides what a value becomes whose code was split. */
@FunctionalInterface
interface SplitChoice {

    /** Decides nothing. */
    SplitChoice NONE = (split, record) -> Optional.empty();

    /** The name of one of the targets; empty when the coder has to decide. */
    Optional<String> choose(Split split, CodedRecord record);
}
