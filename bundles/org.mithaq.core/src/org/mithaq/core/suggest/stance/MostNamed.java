package org.mithaq.core.suggest.stance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.core.stance.Named;

/** What a report names most. */
final class MostNamed {

    private MostNamed() {
    }

    /** If it is named more than once; of several the first by id. */
    static Optional<String> of(List<Named> named) {
        Map<String, Long> counts = named.stream().collect(Collectors.groupingBy(Named::id, Collectors.counting()));
        return counts.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .min(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
