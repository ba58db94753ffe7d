package org.mithaq.core.migrate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.core.message.Message;

/**
 * What an edited codebook does to the records of all coders, beside the versions that they follow: for editors, while it is
 * edited.
 *
 * @param version the version of the edited codebook; empty when there is an obstacle
 * @param obstacle why nothing can be told; empty when it can
 * @param records how many records were looked at, by the version that they follow
 * @param changes each change with what it does, from the oldest version on: what the changes blocks say, then what they do
 *     not say
 * @param unclear how many records stay behind since nothing says what became of their version, by that version
 */
public record ChangePreview(String version, Optional<Message> obstacle, Map<String, Integer> records,
        List<ChangeReport> changes, Map<String, Integer> unclear) {

    public ChangePreview {
        records = Collections.unmodifiableMap(new TreeMap<>(records));
        changes = List.copyOf(changes);
        unclear = Collections.unmodifiableMap(new TreeMap<>(unclear));
    }

    static ChangePreview impossible(Message why) {
        return new ChangePreview("", Optional.of(why), Map.of(), List.of(), Map.of());
    }

    /** How many of all values have an outcome. */
    public long count(Outcome outcome) {
        return changes.stream().mapToLong(change -> change.count(outcome)).sum();
    }
}
