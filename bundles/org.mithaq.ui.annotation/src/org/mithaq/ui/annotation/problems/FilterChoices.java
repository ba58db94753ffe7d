package org.mithaq.ui.annotation.problems;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.FindingKinds;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;

/**
 * What there is to choose from in findings, each once, and sorted as users see it.
 *
 * @param kinds the kinds of the findings, see {@link FindingKinds}
 * @param reports of very many the first ones: a list to choose from has no use for more, and the others are found by words
 */
public record FilterChoices(List<String> kinds, List<CoderName> coders, List<ReportId> reports) {

    static final int MOST_REPORTS = 200;

    /**
     * The choices that at least one finding has.
     *
     * @param locale in whose words and order the kinds come
     */
    public static FilterChoices of(List<Finding> findings, Locale locale) {
        return new FilterChoices(
                findings.stream().map(FindingKinds::of).distinct().sorted(Comparator
                        .comparing((String kind) -> FindingKinds.label(kind, locale), Collator.getInstance(locale))
                        .thenComparing(Comparator.naturalOrder())).toList(),
                findings.stream().flatMap(finding -> coder(finding.place()).stream()).distinct()
                        .sorted(Comparator.comparing(CoderName::value)).toList(),
                findings.stream().flatMap(finding -> report(finding.place()).stream()).distinct()
                        .sorted(Comparator.comparing(ReportId::value)).limit(MOST_REPORTS).toList());
    }

    static Optional<CoderName> coder(Place place) {
        return place instanceof Place.InRecord record ? Optional.of(record.coder()) : Optional.empty();
    }

    static Optional<ReportId> report(Place place) {
        return switch (place) {
            case Place.InRecord record -> Optional.of(record.report());
            case Place.InReport report -> Optional.of(report.report());
            default -> Optional.empty();
        };
    }
}
