package org.mithaq.export.companion.datapackage;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.mithaq.export.companion.wording.CodedValue;
import org.mithaq.export.companion.wording.ColumnCodes;
import org.mithaq.export.companion.wording.MissingValue;
import org.mithaq.export.companion.wording.ShownElement;
import org.mithaq.export.companion.wording.Wording;
import org.mithaq.export.table.ColumnType;
import org.mithaq.export.table.ForeignKey;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.TableColumn;
import org.mithaq.model.codebook.DocumentedElement;

/** Writes what is in a table as a Table Schema 2.0. */
final class SchemaWriter {

    private final DescribedElements described;
    private final String profile;
    private final JsonWriter json;

    SchemaWriter(DescribedElements described, String profile, JsonWriter json) {
        this.described = described;
        this.profile = profile;
        this.json = json;
    }

    void write(Table table) throws IOException {
        List<MissingValue> shared = ColumnCodes.shared(table);
        json.beginObject().name("$schema").value(profile).name("fields").beginArray();
        for (TableColumn column : table.columns()) {
            field(table, column, shared);
        }
        json.endArray();
        missingValues(table, shared);
        if (!table.key().isEmpty()) {
            names("primaryKey", table.key());
        }
        if (!table.foreignKeys().isEmpty()) {
            foreignKeys(table);
        }
        json.endObject();
    }

    private void field(Table table, TableColumn column, List<MissingValue> shared) throws IOException {
        ColumnCodes codes = ColumnCodes.of(table, column);
        json.beginObject().name("name").value(column.name()).name("title").value(described.first().title(column));
        type(column);
        described.definitions(ShownElement.of(column.source()));
        labels(column);
        constraints(table, column);
        if (!codes.values().isEmpty()) {
            // The standard has categories for single values only.
            categories(column.several() ? "itemCategories" : "categories", codes);
            json.name(column.several() ? "itemCategoriesOrdered" : "categoriesOrdered").value(column.ordered());
        }
        if (!codes.missing().equals(shared)) {
            missingValues(table, codes.missing());
        }
        json.endObject();
    }

    private void type(TableColumn column) throws IOException {
        if (column.several()) {
            // The standard's type for lists is missing from its own published profile, so that readers refuse it.
            json.name("type").value("string").name("format").value("default").name("itemDelimiter").value("|");
            return;
        }
        json.name("type").value(switch (column.type()) {
            case YES_NO -> "boolean";
            case NUMBER -> "number";
            case DATE -> "date";
            default -> "string";
        });
        if (column.type() == ColumnType.YES_NO) {
            values("trueValues", "1");
            values("falseValues", "0");
        }
        if (column.type() == ColumnType.NUMBER) {
            json.name("decimalChar").value(".");
        }
        json.name("format").value("default");
    }

    private void labels(TableColumn column) throws IOException {
        json.name("labels").beginObject();
        for (Wording language : described.languages()) {
            json.name(language.language()).value(language.title(column));
        }
        json.endObject();
    }

    private void constraints(Table table, TableColumn column) throws IOException {
        if (table.key().contains(column.name())) {
            json.name("constraints").beginObject().name("required").value(true);
            if (table.key().size() == 1) {
                json.name("unique").value(true);
            }
            json.endObject();
        }
    }

    private void categories(String name, ColumnCodes codes) throws IOException {
        List<String> labels = described.first().labelsOfValues(codes);
        json.name(name).beginArray();
        for (int i = 0; i < codes.values().size(); i++) {
            CodedValue value = codes.values().get(i);
            labelled(value.written(), labels.get(i), value.element());
        }
        json.endArray();
    }

    private void missingValues(Table table, List<MissingValue> values) throws IOException {
        List<String> labels = described.first().labelsOfMissing(values);
        json.name("missingValues").beginArray();
        // Labels have to differ; that of the empty cell stands for both.
        json.beginObject().name("value").value("").name("label").value(described.first().word("missing.notCoded")).endObject();
        var notCoded = ColumnCodes.notCoded(table);
        if (notCoded.isPresent()) {
            json.beginObject().name("value").value(notCoded.get()).endObject();
        }
        for (int i = 0; i < values.size(); i++) {
            MissingValue missing = values.get(i);
            labelled(missing.written(), labels.get(i), missing.element());
        }
        json.endArray();
    }

    /** On one line, since there may be hundreds. */
    private void labelled(String value, String label, DocumentedElement element) throws IOException {
        json.beginObject();
        FormattingStyle style = json.getFormattingStyle();
        json.setFormattingStyle(FormattingStyle.COMPACT);
        json.name("value").value(value).name("label").value(label);
        described.labels(element);
        json.endObject();
        json.setFormattingStyle(style);
    }

    private void foreignKeys(Table table) throws IOException {
        json.name("foreignKeys").beginArray();
        for (ForeignKey key : table.foreignKeys()) {
            json.beginObject();
            names("fields", key.columns());
            json.name("reference").beginObject();
            if (!key.table().equals(table.name())) {
                json.name("resource").value(key.table());
            }
            names("fields", key.key());
            json.endObject().endObject();
        }
        json.endArray();
    }

    private void values(String name, String value) throws IOException {
        json.name(name).beginArray().value(value).endArray();
    }

    private void names(String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
