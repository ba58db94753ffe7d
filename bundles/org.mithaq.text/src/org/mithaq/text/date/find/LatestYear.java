package org.mithaq.text.date.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mithaq.text.date.finding.Finding;

/** The latest year that some findings tell; worked out when a date first asks for it, as few do. */
final class LatestYear implements Supplier<Optional<Integer>> {

    private final List<Finding> findings;
    private Optional<Integer> year = Optional.empty();
    private boolean known;

    LatestYear(List<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public Optional<Integer> get() {
        if (!known) {
            year = findings.stream().flatMap(Resolver::stated).map(date -> date.end().getYear())
                    .max(Comparator.naturalOrder());
            known = true;
        }
        return year;
    }
}
