package org.mithaq.export.companion.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.export.companion.wording.Wording;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Example;
import org.mithaq.model.codebook.LocalizedText;

/** Writes the same thing in every language of the codebook; the reader may hide all but one of them. */
final class Bilingual {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi");

    private final List<Wording> languages;
    private final PageWriter page;

    Bilingual(List<Wording> languages, PageWriter page) {
        this.languages = languages;
        this.page = page;
    }

    List<Wording> languages() {
        return languages;
    }

    PageWriter page() {
        return page;
    }

    static String direction(String language) {
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }

    /** Words of this program, side by side in one line. */
    void words(String key, Object... values) throws IOException {
        for (Wording language : languages) {
            divide(language);
            in("span", language, language.word(key, values));
        }
    }

    /** Labels, side by side in one line. */
    void labels(DocumentedElement element) throws IOException {
        for (Wording language : languages) {
            divide(language);
            in("span", language, language.label(element));
        }
    }

    private void divide(Wording language) throws IOException {
        if (language != languages.getFirst()) {
            page.element("span", " · ", "class", "between");
        }
    }

    /** A column of a table for each language. */
    void labelCells(DocumentedElement element) throws IOException {
        for (Wording language : languages) {
            in("td", language, language.label(element));
        }
    }

    /** Texts in columns beside each other; nothing where there is none. */
    void texts(String style, List<LocalizedText> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        page.open("div", "class", "pair " + style);
        for (Wording language : languages) {
            Optional<String> text = language.own(texts);
            if (text.isPresent()) {
                in("p", language, text.get());
            }
        }
        page.close();
    }

    /** The definition, and the examples that bound it. */
    void explanation(DocumentedElement element) throws IOException {
        texts("definition", element.getDefinitions());
        for (Example example : element.getExamples()) {
            texts(example.isExcluded() ? "example exclude" : "example include", example.getTexts());
        }
    }

    /** A heading of a table for each column; those of labels once for each language. */
    void header(String... keys) throws IOException {
        page.open("thead").open("tr");
        for (String key : keys) {
            if (key.equals("page.label")) {
                for (Wording language : languages) {
                    in("th", language, language.word(key));
                }
            } else {
                page.open("th");
                words(key);
                page.close();
            }
        }
        page.close().close();
    }

    void in(String element, Wording language, String text) throws IOException {
        page.element(element, text, "lang", language.language(), "dir", direction(language.language()), "class",
                "in-" + language.language());
    }
}
