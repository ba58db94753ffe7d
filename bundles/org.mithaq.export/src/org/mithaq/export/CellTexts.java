package org.mithaq.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DocumentedElement;

/**
 * Writes results into cells. Texts come out as they are; numbers and dates look the same under every locale; yes and no
 * are 1 and 0.
 */
final class CellTexts {

    static final String SEPARATOR = "|";

    private final LoadedCodebook codebook;
    private final Optional<String> labels;
    private final MissingCodes missing;

    /** @param labels the language of labels; empty for ids */
    CellTexts(LoadedCodebook codebook, Optional<String> labels, MissingCodes missing) {
        this.codebook = codebook;
        this.labels = labels;
        this.missing = missing;
    }

    /** A whole result in one cell: several values are joined by {@code |}. */
    Optional<String> cell(Result result) {
        return cell(result, this::single);
    }

    /**
     * One facet of a result in a cell.
     *
     * @param facet what of a value is shown; empty where a value lacks it
     */
    Optional<String> cell(Result result, Function<Result, Optional<String>> facet) {
        Result plain = result.plain();
        if (plain instanceof Result.Missing missing) {
            return Optional.of(code(missing));
        }
        List<Result> values = plain.elements();
        if (values.stream().map(facet).allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(values.stream().map(facet).map(text -> text.orElse("")).collect(Collectors.joining(SEPARATOR)));
    }

    /** What a cell shows for a value that was coded as missing: never a label, so that it cannot be taken for one. */
    String code(Result.Missing missing) {
        return this.missing.code(missing);
    }

    private Optional<String> single(Result value) {
        return switch (value) {
            case Result.Text(String text) -> Optional.of(text);
            case Result.YesNo(boolean yes) -> Optional.of(yesNo(yes));
            case Result.Numeric(var number) -> Optional.of(number.toPlainString());
            case Result.Quantity quantity -> Optional.of(quantity.text());
            case Result.Date date -> Optional.of(date.edtf());
            case Result.Code code -> Optional.of(code(code));
            case Result.Entry entry -> Optional.of(named(entry.entry(), entry.id()));
            case Result.Participation participation -> single(participation.entry());
            case Result.Record(String id, var record) -> Optional.of(id);
            case Result.Report(String id, var report) -> Optional.of(id);
            case Result.Project(String coder) -> Optional.of(coder);
            case Result.Evidence evidence -> Optional.of(evidence.anchor().getQuote());
            case Result.Decision decision -> Optional.of(decision.owner().getId() + "." + decision.number());
            case Result.Row row -> Optional.empty();
            case Result.Missing missing -> Optional.of(code(missing));
            case Result.Coded coded -> single(coded.content());
            case Result.ListOf list -> cell(list);
            case Result.NotCoded nothing -> Optional.empty();
        };
    }

    /** The code, or its label where labels are asked for. */
    String code(Result.Code code) {
        if (labels.isEmpty() && code.element().orElse(null) instanceof Code declared) {
            return exportCode(declared, code.id());
        }
        return named(code.element(), code.id());
    }

    /** How these are written, in their order. */
    List<TableCategory> categories(List<? extends DocumentedElement> elements) {
        return elements.stream().map(element -> new TableCategory(written(element), element)).toList();
    }

    private String written(DocumentedElement element) {
        return labels.isEmpty() && element instanceof Code code ? exportCode(code, code.getName())
                : named(Optional.of(element), element.getName());
    }

    /** The same for what is always written by its id. */
    static List<TableCategory> ids(List<? extends DocumentedElement> elements) {
        return elements.stream().map(element -> new TableCategory(element.getName(), element)).toList();
    }

    /** A text; nothing when it is empty. */
    static Optional<String> present(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    static String yesNo(boolean yes) {
        return yes ? "1" : "0";
    }

    static String exportCode(Code declared, String id) {
        return declared.getExportCode().isEmpty() ? id : declared.getExportCode();
    }

    private String named(Optional<? extends DocumentedElement> element, String id) {
        return labels.flatMap(language -> element.map(known -> codebook.label(known, language))).orElse(id);
    }
}
