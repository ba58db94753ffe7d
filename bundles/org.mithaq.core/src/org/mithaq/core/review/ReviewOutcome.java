package org.mithaq.core.review;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;

/**
 * What came of accepted suggestions.
 *
 * @param coded those that stand in the coding now, in the order given
 * @param left those for which there was no record to belong to
 * @param record the record that the last of them made or went to
 * @param value the value that the last of them became, when it became a value
 */
public record ReviewOutcome(List<Suggestion> coded, List<Suggestion> left, Optional<CodedRecord> record,
        Optional<Value> value) {

    public ReviewOutcome {
        coded = List.copyOf(coded);
        left = List.copyOf(left);
    }
}
