package org.mithaq.export.companion.page;

import java.io.IOException;
import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.codebook.MissingReasonList;

/** Why values may be missing. */
record MissingSection(LoadedCodebook codebook, Bilingual both) implements PageSection {

    @Override
    public String key() {
        return "missing";
    }

    @Override
    public List<MissingReasonList> declarations() {
        return codebook.missingReasonLists();
    }

    @Override
    public void write() throws IOException {
        Declared declared = new Declared(both);
        for (MissingReasonList list : declarations()) {
            declared.open(list);
            both.page().open("table");
            both.header("page.code", "page.written", "page.label", "page.definition");
            both.page().open("tbody");
            for (MissingReason reason : list.getReasons()) {
                declared.code(reason, 0, "");
            }
            both.page().close().close();
            declared.close();
        }
    }
}
