package org.mithaq.export.companion.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Registry;

/** The registries with their entries. */
record RegistrySection(LoadedCodebook codebook, Bilingual both) implements PageSection {

    @Override
    public String key() {
        return "registries";
    }

    @Override
    public List<Registry> declarations() {
        return codebook.registries();
    }

    @Override
    public void write() throws IOException {
        Declared declared = new Declared(both);
        for (Registry registry : declarations()) {
            declared.open(registry);
            both.page().open("table");
            both.header("page.id", "page.label", "page.aliases", "page.kind", "page.partOf", "page.definition");
            both.page().open("tbody");
            for (Entry entry : codebook.entries(registry)) {
                row(entry);
            }
            both.page().close().close();
            declared.close();
        }
    }

    private void row(Entry entry) throws IOException {
        PageWriter page = both.page();
        page.open("tr").open("td").code(entry.getName()).close();
        both.labelCells(entry);
        page.element("td", entry.getAliases().stream().map(Cue::getText).collect(Collectors.joining(" · ")), "dir", "auto");
        page.open("td");
        if (entry.getKind() != null) {
            both.labels(entry.getKind());
        }
        page.close().open("td");
        var whole = codebook.whole(entry);
        if (whole.isPresent()) {
            page.code(whole.get().getName());
        }
        page.close().open("td");
        both.explanation(entry);
        if (!entry.getValidFrom().isEmpty() || !entry.getValidTo().isEmpty()) {
            page.open("p", "class", "note");
            both.words("page.valid");
            page.text(" ").code(entry.getValidFrom() + "/" + entry.getValidTo()).close();
        }
        page.close().close();
    }
}
