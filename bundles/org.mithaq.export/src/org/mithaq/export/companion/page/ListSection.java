package org.mithaq.export.companion.page;

import java.io.IOException;
import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;

/** The lists with their categories. */
record ListSection(LoadedCodebook codebook, Bilingual both) implements PageSection {

    @Override
    public String key() {
        return "lists";
    }

    @Override
    public List<CategoryList> declarations() {
        return codebook.lists();
    }

    @Override
    public void write() throws IOException {
        Declared declared = new Declared(both);
        for (CategoryList list : declarations()) {
            declared.open(list);
            both.page().open("table");
            both.header("page.code", "page.written", "page.label", "page.definition");
            both.page().open("tbody");
            for (Category category : codebook.categories(list)) {
                declared.code(category, codebook.categoryPath(category).size() - 1,
                        category.getValue() == null ? "" : category.getValue().toPlainString());
            }
            both.page().close().close();
            declared.close();
        }
    }
}
