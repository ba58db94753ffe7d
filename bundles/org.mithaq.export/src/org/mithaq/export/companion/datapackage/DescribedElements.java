package org.mithaq.export.companion.datapackage;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.mithaq.export.companion.wording.Wording;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.DocumentedElement;

/** Writes titles, descriptions, and the labels and definitions in all languages. */
final class DescribedElements {

    private final List<Wording> languages;
    private final JsonWriter json;

    DescribedElements(List<Wording> languages, JsonWriter json) {
        this.languages = languages;
        this.json = json;
    }

    List<Wording> languages() {
        return languages;
    }

    Wording first() {
        return languages.getFirst();
    }

    void describe(DocumentedElement element) throws IOException {
        json.name("title").value(title(element));
        definitions(element);
        labels(element);
    }

    private String title(DocumentedElement element) {
        return element instanceof Codebook codebook && codebook.getLabels().isEmpty() ? codebook.getName()
                : first().label(element);
    }

    /** As the standard's {@code description} and in all languages. */
    void definitions(DocumentedElement element) throws IOException {
        var first = first().own(element.getDefinitions());
        if (first.isPresent()) {
            json.name("description").value(first.get());
        }
        if (!element.getDefinitions().isEmpty()) {
            json.name("definitions").beginObject();
            for (Wording language : languages) {
                var text = language.own(element.getDefinitions());
                if (text.isPresent()) {
                    json.name(language.language()).value(text.get());
                }
            }
            json.endObject();
        }
    }

    void labels(DocumentedElement element) throws IOException {
        json.name("labels").beginObject();
        for (Wording language : languages) {
            json.name(language.language()).value(language.label(element));
        }
        json.endObject();
    }
}
