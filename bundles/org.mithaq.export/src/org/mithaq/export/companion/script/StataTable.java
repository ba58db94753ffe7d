package org.mithaq.export.companion.script;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mithaq.export.companion.script.ScriptColumn.Kind;
import org.mithaq.export.companion.wording.CodedValue;
import org.mithaq.export.companion.wording.ColumnCodes;
import org.mithaq.export.companion.wording.MissingValue;
import org.mithaq.export.companion.wording.Wording;
import org.mithaq.export.table.WrittenTable;

/** The part of a Stata script that makes one file. */
final class StataTable {

    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_VALUE_LABEL = 32_000;
    private static final Set<String> RESERVED = Set.of("byte", "double", "float", "if", "in", "int", "long", "using", "with");
    /** Types of strings, and names that the script needs for itself. */
    private static final Pattern KEPT = Pattern.compile("str[0-9]+|strl|v[0-9]+|why_[0-9]+");
    private static final ProgramNames NAMES =
            new ProgramNames(LONGEST_NAME, name -> RESERVED.contains(name) || KEPT.matcher(name).matches());

    private final WrittenTable written;
    private final Wording language;
    private final List<ScriptColumn> columns;
    private final StringBuilder out = new StringBuilder();

    StataTable(WrittenTable written, Wording language) {
        this.written = written;
        this.language = language;
        this.columns = ScriptColumn.of(written.table(), NAMES);
    }

    String text() {
        String name = written.table().name();
        line("");
        line("* " + name);
        if (written.rows() == 0) {
            line("* has no rows");
            return out.toString();
        }
        line("import delimited using " + plain(written.table().file()) + ", clear varnames(nonames) rowrange(2) delimiters(\",\") "
                + "bindquotes(strict) stripquotes(yes) stringcols(_all) maxquotedrows(unlimited) encoding(\"utf-8\")");
        line("label drop _all");
        line("label define yesno 0 " + quoted(language.word("answer.no")) + " 1 " + quoted(language.word("answer.yes")));
        ColumnCodes.notCoded(written.table()).ifPresent(this::empty);
        columns.forEach(this::add);
        line("order " + columns.stream().map(ScriptColumn::name).collect(Collectors.joining(" ")));
        line("label data " + quoted(CutText.toCodePoints(language.title(written.table()), LONGEST_LABEL)));
        line("compress");
        line("save " + plain(name + ".dta") + ", replace");
        return out.toString();
    }

    private void empty(String notCoded) {
        for (ScriptColumn column : columns) {
            String raw = "v" + column.number();
            line("quietly replace " + raw + " = \"\" if " + raw + " == " + quoted(notCoded));
        }
    }

    private void add(ScriptColumn column) {
        String name = column.name();
        if (column.isRenamed()) {
            line("* " + name + " is " + column.column().name());
        }
        if (column.kind() == Kind.TEXT) {
            line("rename v" + column.number() + " " + name);
        } else {
            takeReasons(column);
            convert(column);
            putReasons(column);
            line("drop v" + column.number() + (column.codes().missing().isEmpty() ? "" : " why_" + column.number()));
        }
        line("label variable " + name + " "
                + quoted(CutText.toCodePoints(language.title(column.column()), LONGEST_LABEL)));
        if (column.isRenamed()) {
            line("notes " + name + ": " + column.column().name());
        }
    }

    /** What is no value goes into a column of its own first. */
    private void takeReasons(ScriptColumn column) {
        if (column.codes().missing().isEmpty()) {
            return;
        }
        String why = "why_" + column.number();
        String raw = "v" + column.number();
        line("quietly generate str1 " + why + " = \"\"");
        for (MissingValue missing : column.codes().missing()) {
            line("quietly replace " + why + " = \"" + missing.letter() + "\" if " + raw + " == " + quoted(missing.written()));
        }
        line("quietly replace " + raw + " = \"\" if " + why + " != \"\"");
    }

    private void convert(ScriptColumn column) {
        String raw = "v" + column.number();
        String name = column.name();
        switch (column.kind()) {
            case NUMBER -> line("quietly generate double " + name + " = real(" + raw + ")");
            case YES_NO -> line("quietly generate byte " + name + " = real(" + raw + ")");
            case DATE -> {
                line("quietly generate double " + name + " = daily(" + raw + ", \"YMD\")");
                line("format " + name + " %tdCCYY-NN-DD");
            }
            case CODES -> codes(column, raw);
            case TEXT -> throw new IllegalStateException("Texts stay what they are");
        }
        labels(column);
    }

    /** First the codes are the labels, so that cells find their numbers; then what people read takes their place. */
    private void codes(ScriptColumn column, String raw) {
        String set = "codes_" + column.number();
        for (CodedValue value : column.codes().values()) {
            line("label define " + set + " " + value.number() + " " + quoted(value.written()) + ", modify");
        }
        line("encode " + raw + ", generate(" + column.name() + ") label(" + set + ")");
    }

    private void labels(ScriptColumn column) {
        String set = column.kind() == Kind.CODES ? "codes_" + column.number() : "labels_" + column.number();
        if (column.kind() == Kind.CODES) {
            List<String> labels = language.labelsOfValues(column.codes());
            for (int i = 0; i < labels.size(); i++) {
                line("label define " + set + " " + column.codes().values().get(i).number() + " " + valueLabel(labels.get(i))
                        + ", modify");
            }
        } else if (column.kind() == Kind.YES_NO) {
            line("label copy yesno " + set);
        }
        List<String> reasons = language.labelsOfMissing(column.codes().missing());
        for (int i = 0; i < reasons.size(); i++) {
            line("label define " + set + " ." + column.codes().missing().get(i).letter() + " " + valueLabel(reasons.get(i))
                    + ", modify");
        }
        if (column.kind() == Kind.CODES || column.kind() == Kind.YES_NO || !reasons.isEmpty()) {
            line("label values " + column.name() + " " + set);
        }
    }

    private void putReasons(ScriptColumn column) {
        for (MissingValue missing : column.codes().missing()) {
            line("quietly replace " + column.name() + " = ." + missing.letter() + " if why_" + column.number() + " == \""
                    + missing.letter() + "\"");
        }
    }

    private static String valueLabel(String label) {
        return quoted(CutText.toBytes(label, LONGEST_VALUE_LABEL));
    }

    private static String plain(String file) {
        return '"' + file + '"';
    }

    /** In compound quotes, with nothing that Stata takes for a macro or for the end. */
    static String quoted(String text) {
        return "`\"" + text.replace("\"'", "\u201D\u2019").replaceAll("\"$", "\u201D").replace("`", "\\`").replace("$", "\\$")
                + "\"'";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
