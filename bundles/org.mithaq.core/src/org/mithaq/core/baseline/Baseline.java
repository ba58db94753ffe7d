package org.mithaq.core.baseline;

import java.util.Map;
import java.util.Optional;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.model.coding.CodedRecord;

/**
 * The findings that a project accepts. Does not change.
 *
 * @param accepted by their keys
 */
public record Baseline(Map<FindingKey, AcceptedFinding> accepted) {

    /** Nothing is accepted. */
    public static final Baseline EMPTY = new Baseline(Map.of());

    public Baseline {
        accepted = Map.copyOf(accepted);
    }

    /** Whether a finding that is not about a record is accepted. */
    public boolean accepts(Finding finding) {
        return !accepted.isEmpty() && accepted.containsKey(FindingKey.of(finding));
    }

    /**
     * Whether a finding is accepted.
     *
     * @param root the record at the top that it is about, or about a part of
     */
    public boolean accepts(Finding finding, CodedRecord root) {
        return !accepted.isEmpty() && key(finding, root).filter(accepted::containsKey).isPresent();
    }

    private static Optional<FindingKey> key(Finding finding, CodedRecord root) {
        return finding.place() instanceof Place.InRecord place ? FindingKey.of(finding, place, root)
                : Optional.of(FindingKey.of(finding));
    }
}
