package org.mithaq.export.companion.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mithaq.codebook.SourceText;
import org.mithaq.export.companion.wording.ShownElement;
import org.mithaq.export.companion.wording.Wording;
import org.mithaq.export.table.ColumnFacet;
import org.mithaq.export.table.ForeignKey;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.TableColumn;
import org.mithaq.model.codebook.Dataset;

/** The tables of the export with their columns. */
record TableSection(List<Table> tables, Bilingual both) implements PageSection {

    @Override
    public String key() {
        return "tables";
    }

    @Override
    public List<Dataset> declarations() {
        return tables.stream().map(Table::dataset).toList();
    }

    @Override
    public void write() throws IOException {
        Declared declared = new Declared(both);
        PageWriter page = both.page();
        for (Table table : tables) {
            declared.open(table.dataset());
            page.open("p", "class", "note");
            both.words("page.file");
            page.text(" ").code(table.file()).close();
            keys(table);
            page.open("table");
            both.header("page.column", "page.label", "page.holds", "page.definition");
            page.open("tbody");
            for (TableColumn column : table.columns()) {
                row(column);
            }
            page.close().close();
            declared.close();
        }
    }

    private void keys(Table table) throws IOException {
        PageWriter page = both.page();
        if (!table.key().isEmpty()) {
            page.open("p", "class", "note");
            both.words("page.key");
            page.text(" ").code(String.join(", ", table.key())).close();
        }
        for (ForeignKey key : table.foreignKeys()) {
            page.open("p", "class", "note");
            both.words("page.foreignKey");
            page.text(" ").code(String.join(", ", key.columns()) + " → " + key.table() + " (" + String.join(", ", key.key())
                    + ")").close();
        }
    }

    private void row(TableColumn column) throws IOException {
        PageWriter page = both.page();
        page.open("tr").open("td").code(column.name()).close();
        for (Wording language : both.languages()) {
            both.in("td", language, language.title(column));
        }
        page.open("td");
        both.words("cells." + column.type().name().toLowerCase(Locale.ROOT));
        if (column.several()) {
            page.text(" ");
            both.words("cells.several");
        }
        page.close().open("td");
        if (column.facet() == ColumnFacet.VALUE || column.facet() == ColumnFacet.START || column.facet() == ColumnFacet.MIN) {
            both.explanation(ShownElement.of(column.source()));
            page.code(SourceText.of(column.source().getExpression()));
        }
        page.close().close();
    }
}
