package org.mithaq.codebook.evaluation.property;

import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.corpus.Report;

/** What reports have. */
final class ReportProperties {

    private ReportProperties() {
    }

    /** Nothing is known of a report that the project has not, but its id. */
    static PropertyReader<Result.Report> named(String property) {
        if (property.equals("id")) {
            return (report, evaluation) -> Result.ofText(report.id());
        }
        PropertyReader<Report> ofPresent = ofPresent(property);
        return (report, evaluation) -> report.report().isEmpty() ? Result.NOT_CODED
                : ofPresent.read(report.report().get(), evaluation);
    }

    private static PropertyReader<Report> ofPresent(String property) {
        return switch (property) {
            case "title" -> (report, evaluation) -> Result.ofText(report.getTitle());
            case "publisher" -> (report, evaluation) -> Result.ofText(report.getPublisher());
            case "authors" -> (report, evaluation) ->
                new Result.ListOf(report.getAuthors().stream().<Result>map(Result.Text::new).toList());
            case "date" -> (report, evaluation) -> Result.ofDate(report.getDate());
            case "language" -> (report, evaluation) -> Result.ofText(report.getLanguage());
            case "source" -> (report, evaluation) -> Result.ofText(report.getSource());
            default -> PropertyReader.none();
        };
    }
}
