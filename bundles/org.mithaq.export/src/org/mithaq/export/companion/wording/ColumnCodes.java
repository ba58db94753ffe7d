package org.mithaq.export.companion.wording;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.export.table.MissingCode;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.TableCategory;
import org.mithaq.export.table.TableColumn;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.ChosenCode;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.OffScaleCode;
import org.mithaq.model.codebook.ScalePoint;

/**
 * The codes that may stand in the cells of a column. Those beside a scale, such as silence, have no place in its order:
 * they are told apart from values as missing reasons are.
 *
 * @param values in their order; on a scale from the lowest to the highest
 * @param missing in their order
 */
public record ColumnCodes(List<CodedValue> values, List<MissingValue> missing) {

    private static final Pattern LETTER = Pattern.compile("\\.[a-z]");

    /** The codes of a column of a table. */
    public static ColumnCodes of(Table table, TableColumn column) {
        List<TableCategory> values = column.categories().stream().filter(category -> !isBeside(column, category))
                .toList();
        if (column.ordered()) {
            values = values.stream().sorted(Comparator.comparing(category -> value(category).orElse(BigDecimal.ZERO)))
                    .toList();
        }
        List<BigInteger> numbers = numbers(values);
        List<CodedValue> coded = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            coded.add(new CodedValue(values.get(i).written(), values.get(i).element(), numbers.get(i)));
        }
        return new ColumnCodes(List.copyOf(coded), missing(table, column));
    }

    private static boolean isBeside(TableColumn column, TableCategory category) {
        return column.ordered() && category.element() instanceof OffScaleCode;
    }

    /** The values that the codebook gives where they are whole and no two are the same, else 1, 2, 3 and so on. */
    private static List<BigInteger> numbers(List<TableCategory> categories) {
        List<BigInteger> declared = categories.stream().map(ColumnCodes::value).flatMap(Optional::stream)
                .map(BigDecimal::stripTrailingZeros).filter(value -> value.scale() <= 0).map(BigDecimal::toBigInteger)
                .distinct().toList();
        return declared.size() == categories.size() ? declared
                : Stream.iterate(BigInteger.ONE, BigInteger.ONE::add).limit(categories.size()).toList();
    }

    private static Optional<BigDecimal> value(TableCategory category) {
        return switch (category.element()) {
            case ScalePoint point -> Optional.ofNullable(point.getValue());
            case Category coded -> Optional.ofNullable(coded.getValue());
            default -> Optional.empty();
        };
    }

    /** The missing reasons that any column of the table may show. */
    public static List<MissingValue> shared(Table table) {
        Set<Character> taken = new HashSet<>();
        table.missingCodes().stream().map(MissingCode::written).filter(code -> LETTER.matcher(code).matches())
                .forEach(code -> taken.add(code.charAt(1)));
        return table.missingCodes().stream().map(reason -> missing(reason.written(), reason.reason(), taken)).toList();
    }

    /** What stands in cells that nobody has coded, where the dataset does not leave them empty. */
    public static Optional<String> notCoded(Table table) {
        return table.dataset().getMissingCodes().stream().filter(ChosenCode::isUncoded).map(ChosenCode::getCode).findFirst();
    }

    private static List<MissingValue> missing(Table table, TableColumn column) {
        List<MissingValue> missing = new ArrayList<>(column.missing() ? shared(table) : List.of());
        Set<Character> taken = missing.stream().map(MissingValue::letter).collect(Collectors.toCollection(HashSet::new));
        column.categories().stream().filter(category -> isBeside(column, category))
                .forEach(category -> missing.add(missing(category.written(), category.element(), taken)));
        return List.copyOf(missing);
    }

    private static MissingValue missing(String written, DocumentedElement element, Set<Character> taken) {
        if (LETTER.matcher(written).matches()) {
            return new MissingValue(written, element, written.charAt(1));
        }
        char letter = 'b';
        while (!taken.add(letter) && letter < 'z') {
            letter++;
        }
        return new MissingValue(written, element, letter);
    }
}
