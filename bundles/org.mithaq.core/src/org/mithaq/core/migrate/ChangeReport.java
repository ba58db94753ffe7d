package org.mithaq.core.migrate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.codebook.version.ChangeText;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.finding.CodebookPlaces;
import org.mithaq.core.finding.Place;
import org.mithaq.model.codebook.Change;

/**
 * One change of the codebook and what it does.
 *
 * @param step the versions that it leads from and to, such as {@code 1.0 → 1.1}
 * @param text the change as the codebook writes it, or what changed
 * @param effects what it does, in the order of the records
 * @param concerned the records that it concerns without doing anything to them, such as those that have nothing of a new
 *     variable yet
 * @param place where the codebook of today states the change, or writes what changed
 */
public record ChangeReport(ChangeKind kind, String step, String text, List<Effect> effects,
        Set<Place.InRecord> concerned, Optional<Place.InFile> place) {

    public ChangeReport {
        effects = List.copyOf(effects);
        concerned = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(concerned));
    }

    static ChangeReport stated(Change change, VersionStep step, List<Effect> effects) {
        return new ChangeReport(ChangeKind.of(change), step.toString(), ChangeText.of(change), effects, Set.of(),
                CodebookPlaces.of(change));
    }

    /** The records that it affects, whatever of them, in their order. */
    public Set<Place.InRecord> records() {
        Set<Place.InRecord> records = new LinkedHashSet<>();
        effects.forEach(effect -> records.add(whole(effect.place())));
        records.addAll(concerned);
        return records;
    }

    /** Whether values of records are left without what they belong to and nothing says what becomes of them. */
    public boolean isUnstated() {
        return effects.isEmpty() && !concerned.isEmpty() && (kind == ChangeKind.REMOVED || kind == ChangeKind.TYPE_CHANGED);
    }

    /** How many effects have an outcome. */
    public long count(Outcome outcome) {
        return effects.stream().filter(effect -> effect.outcome() == outcome).count();
    }

    private static Place.InRecord whole(Place.InRecord place) {
        return new Place.InRecord(place.coder(), place.report(), place.recordId(), "");
    }
}
