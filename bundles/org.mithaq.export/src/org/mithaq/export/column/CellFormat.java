package org.mithaq.export.column;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.export.table.TableCategory;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DocumentedElement;

/**
 * How results are written in cells: by ids or by labels. Texts come out as they are; numbers and dates look the same
 * under every locale; yes and no are 1 and 0.
 */
final class CellFormat {

    static final String SEPARATOR = "|";

    private final LoadedCodebook codebook;
    private final Optional<String> labels;
    private final MissingCodes missing;
    private final Map<DocumentedElement, String> names = new ConcurrentHashMap<>();
    private final CellText single = this::single;

    /** @param labels the language of labels; empty for ids */
    CellFormat(LoadedCodebook codebook, Optional<String> labels, MissingCodes missing) {
        this.codebook = codebook;
        this.labels = labels;
        this.missing = missing;
    }

    /** A whole result in one cell: several values are joined by {@code |}. Null where nothing is coded. */
    String cell(Result result) {
        return cell(result, single);
    }

    /**
     * One facet of a result in a cell.
     *
     * @param facet what of a value is shown, which is given without what holds it; null where it lacks that
     */
    CellText facet(CellText facet) {
        return result -> cell(result, value -> facet.of(content(value)));
    }

    /**
     * What is shown of each value of a result, in one cell.
     *
     * @param text what is shown of a value, null for nothing
     */
    String cell(Result result, CellText text) {
        Result content = content(result);
        if (content instanceof Result.Missing missing) {
            return code(missing);
        }
        if (content.isAbsent()) {
            return null;
        }
        return content instanceof Result.ListOf(List<Result> values) ? joined(values, text) : text.of(result);
    }

    private static String joined(List<Result> values, CellText text) {
        if (values.size() == 1) {
            return text.of(values.getFirst());
        }
        if (values.isEmpty()) {
            return null;
        }
        StringBuilder joined = new StringBuilder();
        boolean nothing = true;
        for (int i = 0; i < values.size(); i++) {
            String each = text.of(values.get(i));
            nothing &= each == null;
            joined.append(i == 0 ? "" : SEPARATOR).append(each == null ? "" : each);
        }
        return nothing ? null : joined.toString();
    }

    private static Result content(Result result) {
        Result content = result;
        while (content instanceof Result.Coded coded) {
            content = coded.content();
        }
        return content;
    }

    /** What a cell shows for a value that was coded as missing: never a label, so that it cannot be taken for one. */
    String code(Result.Missing missing) {
        return this.missing.code(missing);
    }

    private String single(Result value) {
        return switch (value) {
            case Result.Text(String text) -> text;
            case Result.YesNo(boolean yes) -> yesNo(yes);
            case Result.Numeric(var number) -> number.toPlainString();
            case Result.Quantity quantity -> quantity.text();
            case Result.Date date -> date.edtf();
            case Result.Code code -> code(code);
            case Result.Entry entry -> named(entry.entry(), entry.id());
            case Result.Participation participation -> single(participation.entry());
            case Result.Record record -> record.id();
            case Result.Report(String id, var report) -> id;
            case Result.Project(String coder) -> coder;
            case Result.Evidence evidence -> evidence.anchor().getQuote();
            case Result.Decision decision -> decision.owner().getId() + "." + decision.number();
            case Result.Row row -> null;
            case Result.Missing missing -> code(missing);
            case Result.Coded coded -> single(coded.content());
            case Result.ListOf list -> cell(list);
            case Result.NotCoded nothing -> null;
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

    /** A text; null when it is empty. */
    static String present(String text) {
        return text.isEmpty() ? null : text;
    }

    static String yesNo(boolean yes) {
        return yes ? "1" : "0";
    }

    static String exportCode(Code declared, String id) {
        return declared.getExportCode().isEmpty() ? id : declared.getExportCode();
    }

    private String named(Optional<? extends DocumentedElement> element, String id) {
        return labels.isEmpty() || element.isEmpty() ? id : names.computeIfAbsent(element.get(), this::label);
    }

    private String label(DocumentedElement element) {
        return codebook.label(element, labels.orElseThrow());
    }
}
