package org.mithaq.ui.annotation.form.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.core.entry.EnteredNumber;
import org.mithaq.core.entry.EnteredQuantity;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.corpus.Report;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.ui.annotation.records.RecordTexts;
import org.mithaq.ui.bidi.Direction;

/** What expressions come to, in the language of the user and in the notations that values are typed in. */
public final class ResultTexts {

    private static final String SEPARATOR = " · ";

    private final LoadedCodebook codebook;
    private final Locale locale;
    private final RecordTexts records;

    public ResultTexts(LoadedCodebook codebook, Locale locale) {
        this.codebook = codebook;
        this.locale = locale;
        this.records = new RecordTexts(codebook, locale);
    }

    /** One text for a result, several values one behind the other; empty where nothing is coded. */
    public String text(Result result) {
        return switch (result) {
            case Result.Text(String text) -> Direction.isolated(text);
            case Result.YesNo(boolean yes) -> yes ? ValueMessages.Yes : ValueMessages.No;
            case Result.Numeric(BigDecimal number) -> Direction.isolated(EnteredNumber.format(number));
            case Result.Quantity quantity -> quantity(quantity);
            case Result.Date date -> date(date);
            case Result.Code code -> label(code.element(), code.id());
            case Result.Entry entry -> label(entry.entry(), entry.id());
            case Result.Participation participation -> text(participation.entry());
            case Result.Record record -> record.record().map(records::name).orElse(Direction.isolated(record.id()));
            case Result.Report(String id, var report) -> Direction.isolated(report.map(Report::getTitle)
                    .filter(title -> !title.isEmpty()).orElse(id));
            case Result.Project(String coder) -> Direction.isolated(coder);
            case Result.Evidence evidence -> RecordTexts.quoted(RecordTexts.inOneLine(evidence.anchor().getQuote()));
            case Result.Decision decision -> Direction.isolated(decision.owner().getId() + "." + decision.number());
            case Result.Row row -> "";
            case Result.Missing missing -> missing(missing);
            case Result.Coded coded -> text(coded.content());
            case Result.ListOf(List<Result> elements) -> elements.stream().map(this::text)
                    .collect(Collectors.joining(SEPARATOR));
            case Result.NotCoded nothing -> "";
        };
    }

    /** The label of a missing reason. */
    public String missing(Result.Missing missing) {
        return label(missing.element(), missing.reason());
    }

    private String label(Optional<? extends DocumentedElement> element, String id) {
        return Direction.isolated(element.map(known -> codebook.label(known, locale)).orElse(id));
    }

    private String quantity(Result.Quantity quantity) {
        String amount = new EnteredQuantity(quantity.min(), quantity.max(), quantity.approximate()).format();
        return joined(Stream.of(Direction.isolated(amount.isEmpty() ? quantity.text() : amount),
                quantity.unit().map(unit -> label(unit.element(), unit.id())).orElse("")), " ");
    }

    private static String date(Result.Date date) {
        String qualifier = Arrays.stream(DateQualifier.values()).filter(each -> each.id().equals(date.qualifier()))
                .findFirst().map(DateLabels::of).orElse("");
        String others = date.alternatives().isEmpty() ? ""
                : NLS.bind(ValueMessages.Date_alternatives, String.join(", ", date.alternatives()));
        return joined(Stream.of(Direction.isolated(date.edtf()), qualifier, others), SEPARATOR);
    }

    private static String joined(Stream<String> parts, String separator) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
