package org.mithaq.core.migrate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;

/**
 * What a migration does, or did, to the records of one coder.
 *
 * @param version the version of the codebook that it leads to
 * @param records how many records follow, by the version that they come from
 * @param refusals how many refused suggestions follow, whether their names changed or not
 * @param changes what the codebook changed and which records each change affects, in the order of the codebook
 * @param unclear how many records stay behind since nothing says what became of their version, by that version
 */
public record MigrationReport(CoderName coder, String version, Map<String, Integer> records, int refusals,
        List<ChangeReport> changes, Map<String, Integer> unclear) {

    public MigrationReport {
        records = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(records));
        changes = List.copyOf(changes);
        unclear = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(unclear));
    }

    /** Whether nothing has to follow. */
    public boolean isEmpty() {
        return records.isEmpty() && refusals == 0;
    }

    /** What the coder has to decide, in the order of the changes. */
    public List<Effect> undecided() {
        return with(Outcome.UNDECIDED);
    }

    /** What is put where forms and tables do not show it. */
    public List<Effect> putAside() {
        return with(Outcome.PUT_ASIDE);
    }

    private List<Effect> with(Outcome outcome) {
        return changes.stream().flatMap(change -> change.effects().stream())
                .filter(effect -> effect.outcome() == outcome).toList();
    }

    /** The records that changes of a kind affect. */
    public Set<Place.InRecord> records(ChangeKind kind) {
        Set<Place.InRecord> places = new LinkedHashSet<>();
        changes.stream().filter(change -> change.kind() == kind).forEach(change -> places.addAll(change.records()));
        return places;
    }
}
