package org.mithaq.export.companion.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.Companion;
import org.mithaq.export.CompanionFiles;
import org.mithaq.export.TablesForCompanions;
import org.mithaq.export.companion.wording.CodedValue;
import org.mithaq.export.companion.wording.ColumnCodes;
import org.mithaq.export.companion.wording.MissingValue;
import org.mithaq.export.companion.wording.Wording;
import org.mithaq.export.table.ColumnType;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.TableColumn;
import org.mithaq.export.table.WrittenTable;

/**
 * {@code load.R}: loads the tables into data frames with factors, ordered scales, dates, labels and missing reasons.
 * What the columns are is written into the script; how they are read is the same in every script.
 */
public final class RScript implements Companion {

    private static final String FILE = "load.R";

    @Override
    public void write(TablesForCompanions tables, CompanionFiles files, ProgressMonitor progress) throws IOException {
        List<Wording> languages = Wording.all(tables.codebook());
        try (Writer out = files.begin(FILE)) {
            out.write(resource("load-head.R").replace("@LANGUAGE@", literal(languages.getFirst().language())));
            out.write(new Declarations(languages).of(tables));
            out.write(resource("load-tail.R"));
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RScript.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A text as R reads it. */
    static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
                .replace("\t", "\\t") + '"';
    }

    /** The part of the script that belongs to this export: lists of codes, then tables with their columns. */
    private static final class Declarations {

        private final List<Wording> languages;
        /** Where a list of codes is used by several columns it is declared once. */
        private final Map<String, String> lists = new LinkedHashMap<>();
        private final StringBuilder tables = new StringBuilder();

        Declarations(List<Wording> languages) {
            this.languages = languages;
        }

        String of(TablesForCompanions exported) {
            for (WrittenTable written : exported.tables()) {
                add(written.table());
            }
            StringBuilder text = new StringBuilder();
            lists.forEach((codes, name) -> text.append("  ").append(name).append(" <- ").append(codes).append('\n'));
            return text.append(tables).toString();
        }

        private void add(Table table) {
            tables.append("  tables[[").append(literal(table.name())).append("]] <- load_table(").append(literal(table.file()))
                    .append(", ").append(labels(languages.stream().map(language -> language.title(table)).toList()))
                    .append(", ").append(literal(ColumnCodes.notCoded(table).orElse(""))).append(", list(\n");
            tables.append(table.columns().stream().map(column -> "    " + column(table, column))
                    .collect(Collectors.joining(",\n")));
            tables.append("))\n");
        }

        private String column(Table table, TableColumn column) {
            ColumnCodes codes = ColumnCodes.of(table, column);
            String type = column.several() ? "text" : type(column);
            return "column(" + literal(column.name()) + ", " + literal(type) + ", "
                    + labels(languages.stream().map(language -> language.title(column)).toList())
                    + (codes.values().isEmpty() ? "" : ", codes = " + list(values(codes)))
                    + (codes.missing().isEmpty() ? "" : ", missing = " + list(missing(codes))) + ")";
        }

        private static String type(TableColumn column) {
            if (!column.categories().isEmpty()) {
                return column.ordered() ? "ordered" : "factor";
            }
            return switch (column.type()) {
                case ColumnType.YES_NO -> "logical";
                case ColumnType.NUMBER -> "number";
                case ColumnType.DATE -> "date";
                default -> "text";
            };
        }

        private String list(String codes) {
            return lists.computeIfAbsent(codes, text -> "list_" + (lists.size() + 1));
        }

        private String values(ColumnCodes codes) {
            return frame(codes.values().stream().map(CodedValue::written).toList(), List.of(),
                    languages.stream().map(language -> language.labelsOfValues(codes)).toList());
        }

        private String missing(ColumnCodes codes) {
            return frame(codes.missing().stream().map(MissingValue::written).toList(),
                    codes.missing().stream().map(value -> String.valueOf(value.letter())).toList(),
                    languages.stream().map(language -> language.labelsOfMissing(codes.missing())).toList());
        }

        /** Codes with their labels in each language; a line for each. */
        private String frame(List<String> codes, List<String> letters, List<List<String>> labels) {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                int row = i;
                rows.add("    c(" + literal(codes.get(i)) + ", " + (letters.isEmpty() ? "" : literal(letters.get(i)) + ", ")
                        + labels.stream().map(each -> literal(each.get(row))).collect(Collectors.joining(", ")) + ")");
            }
            String names = "c(\"code\", " + (letters.isEmpty() ? "" : "\"letter\", ") + languages.stream()
                    .map(language -> literal(language.language())).collect(Collectors.joining(", ")) + ")";
            return "codes(" + names + ",\n" + String.join(",\n", rows) + ")";
        }

        private String labels(List<String> texts) {
            List<String> named = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                named.add(literal(languages.get(i).language()) + " = " + literal(texts.get(i)));
            }
            return "c(" + String.join(", ", named) + ")";
        }
    }
}
