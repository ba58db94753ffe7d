package org.mithaq.export.companion.script;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mithaq.export.companion.script.ScriptColumn.Kind;
import org.mithaq.export.companion.wording.ColumnCodes;
import org.mithaq.export.companion.wording.MissingValue;
import org.mithaq.export.companion.wording.Wording;

/** The part of an SPSS script that makes one file. */
final class SpssTable {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_LABEL = 240;
    private static final int LONGEST_VALUE_LABEL = 120;
    private static final int WIDEST_TEXT = 32_767;
    /** Missing values are numbers below every one that is coded, by their letters. */
    private static final int MISSING = -999_999_900;
    private static final Set<String> RESERVED =
            Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with");
    private static final String RAW = "raw_";
    private static final ProgramNames NAMES =
            new ProgramNames(LONGEST_NAME, name -> RESERVED.contains(name) || name.matches(RAW + "[0-9]+"));

    private final SpssData data;
    private final Wording language;
    private final List<ScriptColumn> columns;
    private final StringBuilder out = new StringBuilder();

    SpssTable(SpssData data, Wording language) {
        this.data = data;
        this.language = language;
        this.columns = ScriptColumn.of(data.written().table(), NAMES);
    }

    String text() {
        line("");
        line("* " + data.written().table().name() + ".");
        if (data.written().rows() == 0) {
            line("* has no rows.");
            return out.toString();
        }
        load();
        columns.forEach(this::convert);
        columns.forEach(this::label);
        line("SAVE OUTFILE=" + quoted(data.written().table().name() + ".sav"));
        line("  /KEEP=");
        columns.forEach(column -> line("    " + column.name()));
        line("  .");
        return out.toString();
    }

    private void load() {
        line("GET DATA");
        line("  /TYPE=TXT");
        line("  /FILE=" + quoted(data.file()));
        line("  /ENCODING=\"UTF8\"");
        line("  /DELCASE=LINE");
        line("  /ARRANGEMENT=DELIMITED");
        line("  /DELIMITERS=\"\\t\"");
        line("  /FIRSTCASE=2");
        line("  /VARIABLES=");
        columns.forEach(column -> line("    " + read(column) + " A" + width(column)));
        line("  .");
    }

    /** Texts are read under their names, what becomes numbers under another. */
    private static String read(ScriptColumn column) {
        return column.kind() == Kind.TEXT ? column.name() : RAW + column.number();
    }

    /** Codes have to fit in, even those that no cell holds. */
    private int width(ScriptColumn column) {
        IntStream codes = column.kind() == Kind.TEXT ? IntStream.empty() : IntStream.concat(
                ColumnCodes.notCoded(data.written().table()).stream().mapToInt(CutText::bytes), IntStream.concat(
                column.codes().values().stream().mapToInt(value -> CutText.bytes(value.written())),
                column.codes().missing().stream().mapToInt(value -> CutText.bytes(value.written()))));
        int widest = IntStream.concat(codes, IntStream.of(1, data.widths().get(column.number() - 1))).max().orElse(1);
        return Math.min(widest, WIDEST_TEXT);
    }

    private void convert(ScriptColumn column) {
        String raw = RAW + column.number();
        switch (column.kind()) {
            case TEXT -> {
            }
            case NUMBER, YES_NO -> recode(column, raw, true);
            case CODES -> recode(column, raw, false);
            case DATE -> {
                recode(column, raw, false);
                line("IF (SYSMIS(" + column.name() + ") AND " + raw + " GE \"0\" AND " + raw + " LT \":\") " + column.name() + " = NUMBER(" + raw
                        + ", SDATE10).");
            }
        }
        if (column.kind() != Kind.TEXT) {
            line("FORMATS " + column.name() + " (" + format(column.kind()) + ").");
        }
    }

    private void recode(ScriptColumn column, String raw, boolean numbers) {
        if (column.kind() == Kind.DATE && column.codes().missing().isEmpty()
                && ColumnCodes.notCoded(data.written().table()).isEmpty()) {
            line("NUMERIC " + column.name() + ".");
            return;
        }
        line("RECODE " + raw);
        ColumnCodes.notCoded(data.written().table()).ifPresent(code -> line("  (" + quoted(code) + "=SYSMIS)"));
        column.codes().missing().forEach(missing -> line("  (" + quoted(missing.written()) + "=" + number(missing) + ")"));
        column.codes().values().forEach(value -> line("  (" + quoted(value.written()) + "=" + value.number() + ")"));
        if (numbers) {
            line("  (CONVERT)");
        }
        line("  INTO " + column.name() + ".");
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case DATE -> "SDATE10";
            case NUMBER -> "F12.2";
            default -> "F10.0";
        };
    }

    private void label(ScriptColumn column) {
        if (column.isRenamed()) {
            line("* " + column.name() + " is " + column.column().name() + ".");
        }
        line("VARIABLE LABELS " + column.name());
        line("  " + quoted(CutText.toBytes(language.title(column.column()), LONGEST_LABEL)) + ".");
        if (column.kind() != Kind.TEXT) {
            labelValues(column);
            line("VARIABLE LEVEL " + column.name() + " (" + level(column) + ").");
        }
    }

    private void labelValues(ScriptColumn column) {
        boolean missing = !column.codes().missing().isEmpty();
        if (missing || column.kind() == Kind.CODES || column.kind() == Kind.YES_NO) {
            line("VALUE LABELS " + column.name());
            List<String> values = language.labelsOfValues(column.codes());
            IntStream.range(0, values.size())
                    .forEach(i -> valueLabel(column.codes().values().get(i).number().toString(), values.get(i)));
            if (column.kind() == Kind.YES_NO) {
                valueLabel("0", language.word("answer.no"));
                valueLabel("1", language.word("answer.yes"));
            }
            List<String> reasons = language.labelsOfMissing(column.codes().missing());
            IntStream.range(0, reasons.size())
                    .forEach(i -> valueLabel(number(column.codes().missing().get(i)), reasons.get(i)));
            line("  .");
        }
        if (missing) {
            line("MISSING VALUES " + column.name() + " (LOWEST THRU " + MISSING + ").");
        }
    }

    private void valueLabel(String value, String label) {
        line("  " + value + " " + quoted(CutText.toBytes(label, LONGEST_VALUE_LABEL)));
    }

    private static String number(MissingValue missing) {
        return String.valueOf(MISSING - (missing.letter() - 'a' + 1));
    }

    private static String level(ScriptColumn column) {
        return switch (column.kind()) {
            case NUMBER, DATE -> "SCALE";
            default -> column.column().ordered() ? "ORDINAL" : "NOMINAL";
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
