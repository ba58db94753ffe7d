package org.mithaq.export.sort;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.codebook.ScalePoint;

/**
 * What a row is ordered by: numbers, dates and positions by their values, all else by its text in the order of code
 * points; what is missing or not coded comes last.
 *
 * @param number empty when there is none
 * @param text empty when there is none
 */
record SortValue(Optional<BigDecimal> number, Optional<String> text) implements Comparable<SortValue> {

    static SortValue of(Result result) {
        List<Result> values = result.plain().elements();
        if (values.isEmpty()) {
            return new SortValue(Optional.empty(), Optional.empty());
        }
        return switch (values.getFirst()) {
            case Result.Numeric(BigDecimal number) -> of(number);
            case Result.Quantity quantity when quantity.min().or(quantity::max).isPresent() ->
                of(quantity.min().or(quantity::max).orElseThrow());
            case Result.YesNo(boolean yes) -> of(yes ? BigDecimal.ONE : BigDecimal.ZERO);
            case Result.Date date -> date.bounds().flatMap(bounds -> bounds.start().or(bounds::end))
                    .map(day -> of(BigDecimal.valueOf(day.toEpochDay()))).orElseGet(() -> of(date.edtf()));
            case Result.Code code when code.element().orElse(null) instanceof ScalePoint point && point.getValue() != null ->
                of(point.getValue());
            case Result.Code code -> of(code.id());
            case Result.Entry entry -> of(entry.id());
            case Result.Participation participation -> of(participation.entry().id());
            case Result.Record record -> of(record.id());
            case Result.Report report -> of(report.id());
            case Result.Text(String text) -> of(text);
            case Result.Quantity quantity -> of(quantity.text());
            case Result.Evidence evidence -> of(evidence.anchor().getQuote());
            default -> new SortValue(Optional.empty(), Optional.empty());
        };
    }

    private static SortValue of(BigDecimal number) {
        return new SortValue(Optional.of(number), Optional.empty());
    }

    private static SortValue of(String text) {
        return new SortValue(Optional.empty(), Optional.of(text));
    }

    boolean isAbsent() {
        return number.isEmpty() && text.isEmpty();
    }

    /** Numbers come before texts; neither is absent. */
    @Override
    public int compareTo(SortValue other) {
        if (number.isPresent() && other.number.isPresent()) {
            return number.get().compareTo(other.number.get());
        }
        if (number.isPresent() || other.number.isPresent()) {
            return number.isPresent() ? -1 : 1;
        }
        return compare(text.orElse(""), other.text.orElse(""));
    }

    private static int compare(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return Arrays.compare(left, right);
    }

    void write(DataOutput out) throws IOException {
        KeyedRow.writeText(out, number.map(BigDecimal::toString).orElse(null));
        KeyedRow.writeText(out, text.orElse(null));
    }

    static SortValue read(DataInput in) throws IOException {
        Optional<BigDecimal> number = KeyedRow.readText(in).map(BigDecimal::new);
        return new SortValue(number, KeyedRow.readText(in));
    }
}
