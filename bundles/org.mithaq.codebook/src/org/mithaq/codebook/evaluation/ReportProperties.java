package org.mithaq.codebook.evaluation;

import java.util.Optional;
import org.mithaq.model.corpus.Report;

/** What reports have. */
final class ReportProperties {

    private ReportProperties() {
    }

    static Optional<Result> of(Result.Report report, String property) {
        return property.equals("id") ? Optional.of(Result.ofText(report.id()))
                : report.report().map(present -> of(present, property))
                        .orElseGet(() -> Optional.of(Result.NOT_CODED));
    }

    private static Optional<Result> of(Report report, String property) {
        return Optional.ofNullable(switch (property) {
            case "title" -> Result.ofText(report.getTitle());
            case "publisher" -> Result.ofText(report.getPublisher());
            case "authors" -> new Result.ListOf(report.getAuthors().stream().<Result>map(Result.Text::new).toList());
            case "date" -> Result.ofDate(report.getDate());
            case "language" -> Result.ofText(report.getLanguage());
            case "source" -> Result.ofText(report.getSource());
            default -> null;
        });
    }
}
