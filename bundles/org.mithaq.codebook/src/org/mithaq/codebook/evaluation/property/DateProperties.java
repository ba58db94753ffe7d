package org.mithaq.codebook.evaluation.property;

import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.codebook.evaluation.name.CodeResults;
import org.mithaq.codebook.evaluation.name.LanguageNames;
import org.mithaq.codebook.evaluation.result.Result;

/** What dates have. */
final class DateProperties {

    private DateProperties() {
    }

    static PropertyReader<Result.Date> named(String property, LanguageNames names) {
        return switch (property) {
            case "edtf" -> (date, evaluation) -> Result.ofText(date.edtf());
            case "start" -> (date, evaluation) -> day(date.bounds().flatMap(DateBounds::start));
            case "end" -> (date, evaluation) -> day(date.bounds().flatMap(DateBounds::end));
            case "precision" -> precision(names.list("DatePrecision"));
            case "qualifier" -> qualifier(names.list("DateQualifier"));
            case "text" -> (date, evaluation) -> Result.ofText(date.text());
            case "alternatives" -> (date, evaluation) ->
                new Result.ListOf(date.alternatives().stream().<Result>map(Result.Text::new).toList());
            case "year" -> (date, evaluation) -> date.bounds().flatMap(DateBounds::start)
                    .map(day -> Result.ofNumber(day.getYear())).orElse(Result.NOT_CODED);
            default -> PropertyReader.none();
        };
    }

    private static PropertyReader<Result.Date> precision(CodeResults precisions) {
        return (date, evaluation) -> date.bounds().<Result>map(bounds -> precisions.of(bounds.precision().id()))
                .orElse(Result.NOT_CODED);
    }

    private static PropertyReader<Result.Date> qualifier(CodeResults qualifiers) {
        return (date, evaluation) -> date.qualifier().isEmpty() ? Result.NOT_CODED : qualifiers.of(date.qualifier());
    }

    private static Result day(Optional<LocalDate> day) {
        return day.map(each -> Result.ofDate(each.toString())).orElse(Result.NOT_CODED);
    }
}
