package org.mithaq.core.migrate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.core.finding.Place;

/**
 * One change of the codebook and what it does.
 *
 * @param step the versions that it leads from and to, such as {@code 1.0 → 1.1}
 * @param text the change as the codebook writes it, or what changed
 * @param effects what it does, in the order of the records
 * @param concerned the records that it concerns without doing anything to them, such as those that have nothing of a new
 *     variable yet
 */
public record ChangeReport(ChangeKind kind, String step, String text, List<Effect> effects,
        Set<Place.InRecord> concerned) {

    public ChangeReport {
        effects = List.copyOf(effects);
        concerned = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(concerned));
    }

    /** The records that it affects, whatever of them, in their order. */
    public Set<Place.InRecord> records() {
        Set<Place.InRecord> records = new LinkedHashSet<>();
        effects.forEach(effect -> records.add(whole(effect.place())));
        records.addAll(concerned);
        return records;
    }

    /** How many effects have an outcome. */
    public long count(Outcome outcome) {
        return effects.stream().filter(effect -> effect.outcome() == outcome).count();
    }

    private static Place.InRecord whole(Place.InRecord place) {
        return new Place.InRecord(place.coder(), place.report(), place.recordId(), "");
    }
}
