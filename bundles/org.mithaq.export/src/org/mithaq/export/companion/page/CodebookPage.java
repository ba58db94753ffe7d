package org.mithaq.export.companion.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.Companion;
import org.mithaq.export.CompanionFiles;
import org.mithaq.export.TablesForCompanions;
import org.mithaq.export.companion.wording.Wording;
import org.mithaq.model.codebook.Rule;

/**
 * {@code codebook.html}: the whole codebook with its tables on one page to read and to print, in all its languages, one of
 * which may be shown alone. It needs nothing from elsewhere and runs no script.
 */
public final class CodebookPage implements Companion {

    private static final String FILE = "codebook.html";

    @Override
    public void write(TablesForCompanions tables, CompanionFiles files, ProgressMonitor progress) throws IOException {
        try (Writer out = files.begin(FILE)) {
            PageWriter page = new PageWriter(out);
            write(tables, new Bilingual(Wording.all(tables.codebook()), page), page);
            page.end();
        }
    }

    private static void write(TablesForCompanions tables, Bilingual both, PageWriter page) throws IOException {
        LoadedCodebook codebook = tables.codebook();
        String first = both.languages().getFirst().language();
        page.open("html", "lang", first, "dir", Bilingual.direction(first));
        head(codebook, both.languages(), page);
        page.open("body");
        choice(both, page);
        List<PageSection> sections = PageSection.all(tables, both);
        page.open("header");
        title(codebook, both, page);
        page.close();
        contents(sections, both, page);
        page.open("main");
        for (PageSection section : sections) {
            page.open("section", "id", section.key()).open("h2");
            both.words("page." + section.key());
            page.close();
            section.write();
            page.close();
        }
        page.close().close().close();
    }

    private static void head(LoadedCodebook codebook, List<Wording> languages, PageWriter page) throws IOException {
        page.open("head").single("meta", "charset", "utf-8")
                .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", codebook.name() + " " + codebook.version());
        page.element("style", style(languages));
        page.close();
    }

    /** The style sheet, with what shows one language alone. It holds nothing that has to be escaped in HTML. */
    private static String style(List<Wording> languages) throws IOException {
        StringBuilder style = new StringBuilder();
        try (InputStream in = CodebookPage.class.getResourceAsStream("codebook.css")) {
            style.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        for (Wording shown : languages) {
            String chosen = "#show-" + shown.language() + ":checked ~ ";
            style.append(chosen).append("* { direction: ").append(Bilingual.direction(shown.language())).append(" }\n")
                    .append(chosen).append("* .between { display: none }\n");
            languages.stream().filter(other -> other != shown).forEach(hidden -> style.append(chosen).append("* .in-")
                    .append(hidden.language()).append(" { display: none }\n"));
        }
        return style.toString();
    }

    /** Radio buttons before everything else, so that style sheets can tell which one is chosen. */
    private static void choice(Bilingual both, PageWriter page) throws IOException {
        if (both.languages().size() < 2) {
            return;
        }
        page.single("input", "type", "radio", "name", "language", "id", "show-all", "checked", "checked");
        page.open("label", "for", "show-all");
        both.words("page.all");
        page.close();
        for (Wording language : both.languages()) {
            Locale locale = Locale.of(language.language());
            page.single("input", "type", "radio", "name", "language", "id", "show-" + language.language());
            page.element("label", locale.getDisplayLanguage(locale), "for", "show-" + language.language(), "lang",
                    language.language());
        }
    }

    private static void title(LoadedCodebook codebook, Bilingual both, PageWriter page) throws IOException {
        var main = codebook.codebooks().stream().filter(each -> codebook.name().equals(each.getName())).findFirst();
        page.open("h1");
        if (main.isPresent() && !main.get().getLabels().isEmpty()) {
            both.labels(main.get());
        } else {
            page.element("bdi", codebook.name());
        }
        page.close().open("p", "class", "version");
        both.words("page.version", codebook.name(), codebook.version());
        page.close();
        if (main.isPresent()) {
            both.texts("definition", main.get().getDefinitions());
        }
    }

    private static void contents(List<PageSection> sections, Bilingual both, PageWriter page) throws IOException {
        page.open("nav").open("h2");
        both.words("page.contents");
        page.close().open("ul");
        for (PageSection section : sections) {
            page.open("li").open("a", "href", "#" + section.key());
            both.words("page." + section.key());
            page.close().open("ul");
            for (var entry : section.declarations()) {
                page.open("li").open("a", "href", "#" + PageLink.anchor(entry));
                if (entry instanceof Rule) {
                    page.code(entry.getName());
                } else {
                    both.labels(entry);
                }
                page.close().close();
            }
            page.close().close();
        }
        page.close().close();
    }
}
