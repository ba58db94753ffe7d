package org.mithaq.codebook.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.ScalePoint;

/** What the language's properties give. A thing is asked as what it is first, then as the value that holds it. */
final class Properties {

    private final LoadedCodebook codebook;
    private final RecordProperties records;
    private final ValueProperties values;
    private final EntryProperties entries;
    private final EvidenceProperties evidence;
    private final Decisions decisions;
    private final LanguageNames names;

    Properties(Evaluation evaluation) {
        codebook = evaluation.codebook().loaded();
        var passages = new Passages();
        names = evaluation.codebook().languageNames();
        records = new RecordProperties(evaluation, passages, names);
        values = new ValueProperties(evaluation.codebook(), passages, names);
        decisions = new Decisions(values, passages, names);
        entries = new EntryProperties(codebook);
        evidence = new EvidenceProperties(evaluation.context(), values, names);
    }

    Result of(Result receiver, String property) {
        if (property.equals("itself")) {
            return receiver.plain();
        }
        return ofContent(receiver.plain(), property).orElseGet(() -> receiver instanceof Result.Coded coded
                ? values.of(coded.value(), property) : Result.NOT_CODED);
    }

    /** Nothing when things of this kind have no such property, so that the value that holds it is asked. */
    private Optional<Result> ofContent(Result content, String property) {
        return switch (content) {
            case Result.Record record -> record.record().isEmpty() && property.equals("id")
                    ? Optional.of(Result.ofText(record.id()))
                    : record.record().flatMap(present -> records.of(present, property));
            case Result.Participation participation -> switch (property) {
                case "entry" -> Optional.of(participation.entry());
                case "role" -> Optional.of(values.of(participation.participation(), "variable"));
                default -> entries.of(participation.entry(), property);
            };
            case Result.Entry entry -> entries.of(entry, property);
            case Result.Evidence passage -> evidence.of(passage, property);
            case Result.Date date -> ofDate(date, property);
            case Result.Quantity quantity -> ofQuantity(quantity, property);
            case Result.Code code -> ofCode(code, property);
            case Result.Decision decision -> decisions.property(decision, property);
            case Result.Report report -> ReportProperties.of(report, property);
            default -> Optional.empty();
        };
    }

    private Optional<Result> ofDate(Result.Date date, String property) {
        return Optional.ofNullable(switch (property) {
            case "edtf" -> Result.ofText(date.edtf());
            case "start" -> day(date.bounds().flatMap(DateBounds::start));
            case "end" -> day(date.bounds().flatMap(DateBounds::end));
            case "precision" -> date.bounds().map(bounds -> names.code("DatePrecision", bounds.precision().id()))
                    .orElseGet(() -> Result.NOT_CODED);
            case "qualifier" -> date.qualifier().isEmpty() ? Result.NOT_CODED
                    : names.code("DateQualifier", date.qualifier());
            case "text" -> Result.ofText(date.text());
            case "alternatives" -> new Result.ListOf(date.alternatives().stream().<Result>map(Result.Text::new).toList());
            case "year" -> date.bounds().flatMap(DateBounds::start).map(day -> Result.ofNumber(day.getYear()))
                    .orElseGet(() -> Result.NOT_CODED);
            default -> null;
        });
    }

    private static Result day(Optional<LocalDate> day) {
        return day.map(each -> Result.ofDate(each.toString())).orElseGet(() -> Result.NOT_CODED);
    }

    private static Optional<Result> ofQuantity(Result.Quantity quantity, String property) {
        return Optional.ofNullable(switch (property) {
            case "min" -> Result.ofNumber(quantity.min().orElse(null));
            case "max" -> Result.ofNumber(quantity.max().orElse(null));
            case "approximate" -> new Result.YesNo(quantity.approximate());
            case "unit" -> quantity.unit().<Result>map(unit -> unit).orElseGet(() -> Result.NOT_CODED);
            case "text" -> Result.ofText(quantity.text());
            default -> null;
        });
    }

    private Optional<Result> ofCode(Result.Code code, String property) {
        return Optional.ofNullable(switch (property) {
            case "id" -> Result.ofText(code.id());
            case "value" -> value(code.element().orElse(null));
            case "family" -> code.element().filter(Category.class::isInstance)
                    .map(each -> category(codebook.categoryPath((Category) each), 0)).orElseGet(() -> Result.NOT_CODED);
            case "broader" -> code.element().filter(Category.class::isInstance)
                    .map(each -> codebook.categoryPath((Category) each)).map(path -> category(path, path.size() - 2))
                    .orElseGet(() -> Result.NOT_CODED);
            default -> null;
        });
    }

    private static Result value(DocumentedElement element) {
        return switch (element) {
            case Category category -> Result.ofNumber(category.getValue());
            case ScalePoint point -> Result.ofNumber(point.getValue());
            case null, default -> Result.NOT_CODED;
        };
    }

    private static Result category(List<Category> path, int index) {
        return index < 0 ? Result.NOT_CODED
                : new Result.Code(path.get(index).getName(), Optional.of(path.get(index)));
    }
}
