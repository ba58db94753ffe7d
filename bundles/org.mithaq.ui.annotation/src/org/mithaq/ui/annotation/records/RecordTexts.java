package org.mithaq.ui.annotation.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.codebook.Variable;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;
import org.mithaq.ui.bidi.Direction;

/** What a record is called in lists and headings. */
public final class RecordTexts {

    private static final String SEPARATOR = " · ";
    private static final int QUOTE_LENGTH = 80;
    private static final int MOST_PARTS_OF_TITLE = 2;

    private final LoadedCodebook codebook;
    private final Locale locale;

    public RecordTexts(LoadedCodebook codebook, Locale locale) {
        this.codebook = codebook;
        this.locale = locale;
    }

    /** The label of the record's type, or the name of the type where the codebook does not know it. */
    public String type(CodedRecord record) {
        return codebook.recordType(record.getType()).map(type -> codebook.label(type, locale))
                .orElse(record.getType());
    }

    /** The id and the title, or the type where there is no title. */
    public String name(CodedRecord record) {
        String title = title(record);
        return Direction.isolated(record.getId()) + SEPARATOR
                + Direction.isolated(title.isEmpty() ? type(record) : title);
    }

    /**
     * What tells the record apart from others of its type: the text of its first variable, else the labels of its first
     * categories, entries and positions. Variables with a default tell nothing apart. Empty when nothing is coded.
     */
    public String title(CodedRecord record) {
        Optional<RecordType> type = codebook.recordType(record.getType());
        List<Variable> variables = type.stream().flatMap(found -> found.getFeatures().stream())
                .filter(Variable.class::isInstance).map(Variable.class::cast)
                .filter(variable -> variable.getDefaults().isEmpty()).toList();
        Optional<String> title = variables.stream().limit(1)
                .flatMap(variable -> CodedRecords.values(record, variable.getName()).stream())
                .filter(TextValue.class::isInstance).map(value -> ((TextValue) value).getText()).findFirst();
        return title.orElseGet(() -> variables.stream().flatMap(variable -> labels(record, variable))
                .limit(MOST_PARTS_OF_TITLE).collect(Collectors.joining(SEPARATOR)));
    }

    /** The beginning of the first passage that speaks of the record, in one line; empty when it has none. */
    public String quote(CodedRecord record) {
        return quote(record, QUOTE_LENGTH);
    }

    /**
     * The same, shorter.
     *
     * @param length in code points
     */
    public String quote(CodedRecord record, int length) {
        return record.getEvidence().stream().map(anchor -> inOneLine(anchor.getQuote(), length)).findFirst().orElse("");
    }

    /** A text without line ends, cut where it is long. */
    public static String inOneLine(String text) {
        return inOneLine(text, QUOTE_LENGTH);
    }

    /** A text as a quotation that keeps its own direction whatever stands around it. */
    public static String quoted(String text) {
        return Direction.isolated("«" + text + "»");
    }

    private static String inOneLine(String text, int length) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, length)).strip() + "…";
    }

    private Stream<String> labels(CodedRecord record, Variable variable) {
        return CodedRecords.values(record, variable.getName()).stream().flatMap(value -> label(variable, value).stream());
    }

    private Optional<String> label(Variable variable, Value value) {
        return switch (value) {
            case CategoryValue category when variable instanceof CategoryVariable of -> Optional
                    .ofNullable(of.getList()).map(list -> category(list, category.getCategory()));
            case PositionValue position when variable instanceof PositionVariable of -> Optional
                    .ofNullable(of.getScale()).map(scale -> position(scale, position.getCode()));
            case EntryValue entry -> Optional.of(entry(entry));
            default -> Optional.empty();
        };
    }

    private String category(CategoryList list, String id) {
        return codebook.categories(list).stream().filter(category -> category.getName().equals(id)).findFirst()
                .map(category -> codebook.label(category, locale)).orElse(id);
    }

    private String position(Scale scale, String id) {
        return Stream.concat(scale.getPoints().stream(), scale.getOffScale().stream())
                .filter(code -> code.getName().equals(id)).findFirst()
                .map(code -> codebook.label(code, locale)).orElse(id);
    }

    private String entry(EntryValue value) {
        return codebook.registry(value.getRegistry()).flatMap(registry -> codebook.entry(registry, value.getEntry()))
                .map(entry -> codebook.label(entry, locale)).orElse(value.getEntry());
    }
}
