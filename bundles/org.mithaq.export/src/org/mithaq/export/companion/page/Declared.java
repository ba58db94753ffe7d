package org.mithaq.export.companion.page;

import java.io.IOException;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DocumentedElement;

/** What the descriptions of all declarations have in common. */
final class Declared {

    private final Bilingual both;
    private final PageWriter page;

    Declared(Bilingual both) {
        this.both = both;
        this.page = both.page();
    }

    /** Begins the description of a declaration. */
    void open(DocumentedElement element) throws IOException {
        page.open("article", "id", PageLink.anchor(element)).open("h3");
        both.labels(element);
        page.text(" ").code(element.getName()).close();
        both.explanation(element);
    }

    void close() throws IOException {
        page.close();
    }

    /** Code, what stands for it in tables, labels and explanation of a code. */
    void code(Code code, int depth, String number) throws IOException {
        page.open("tr").open("td", "class", depth == 0 ? "" : "depth-" + Math.min(depth, 4)).code(code.getName());
        if (code.isDeprecated()) {
            page.text(" ").open("small");
            both.words("page.deprecated");
            if (code.getReplacement() != null) {
                page.text(" → ").code(code.getReplacement().getName());
            }
            page.close();
        }
        page.close().open("td");
        String written = number.isEmpty() ? code.getExportCode() : number;
        if (!written.isEmpty()) {
            page.code(written);
        }
        page.close();
        both.labelCells(code);
        page.open("td");
        both.explanation(code);
        page.close().close();
    }
}
