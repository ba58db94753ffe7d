package org.mithaq.core.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Scale;

/** What a codebook offers to choose from, with labels in the language of the user. Deprecated codes are left out. */
public final class CodebookChoices {

    private static final String BELOW = " › ";

    private final LoadedCodebook codebook;
    private final String language;

    /**
     * @param language an ISO 639 code
     */
    public CodebookChoices(LoadedCodebook codebook, String language) {
        this.codebook = codebook;
        this.language = language;
    }

    /** The categories of a list, at every depth, in its order. */
    public List<Choice<Category>> categories(CategoryList list) {
        return codebook.categories(list).stream().filter(category -> !category.isDeprecated())
                .map(category -> choice(category, broader(category))).toList();
    }

    /** The points of a scale and then the codes off it. */
    public List<Choice<Code>> positions(Scale scale) {
        return Stream.<Code>concat(scale.getPoints().stream(), scale.getOffScale().stream())
                .filter(code -> !code.isDeprecated()).map(code -> choice(code, "")).toList();
    }

    /** The entries of a registry, at every depth, those that other files add included. */
    public List<Choice<Entry>> entries(Registry registry) {
        return codebook.entries(registry).stream().map(this::choice).toList();
    }

    /** What a language's users see in place of a name. */
    public String label(DocumentedElement element) {
        return codebook.label(element, language);
    }

    /** What users call a category of a list, deprecated ones too; the id when the list has none of that id. */
    public String categoryLabel(CategoryList list, String id) {
        return codebook.category(list, id).map(this::label).orElse(id);
    }

    /** What users call a point of a scale or a code off it, deprecated ones too; the id when it has none of that id. */
    public String positionLabel(Scale scale, String id) {
        return codebook.position(scale, id).map(this::label).orElse(id);
    }

    /** The definition in the user's language, else in the first one that it is written in; empty when there is none. */
    public String definition(DocumentedElement element) {
        List<LocalizedText> definitions = element.getDefinitions();
        return definitions.stream().filter(text -> text.getLanguage().equals(language)).findFirst()
                .or(() -> definitions.stream().findFirst()).map(LocalizedText::getText).orElse("");
    }

    private String broader(Category category) {
        List<Category> path = codebook.categoryPath(category);
        return path.subList(0, path.size() - 1).stream().map(this::label).collect(Collectors.joining(BELOW));
    }

    private <T extends Code> Choice<T> choice(T code, String detail) {
        return new Choice<>(code, code.getName(), label(code), detail, definition(code), labels(code),
                phrases(code.getCues()));
    }

    private Choice<Entry> choice(Entry entry) {
        List<String> names = Stream.concat(labels(entry).stream(), phrases(entry.getAliases()).stream()).toList();
        Optional<Entry> whole = codebook.whole(entry);
        return new Choice<>(entry, entry.getName(), label(entry), whole.map(this::label).orElse(""),
                definition(entry), names, List.of());
    }

    private static List<String> labels(DocumentedElement element) {
        return element.getLabels().stream().map(LocalizedText::getText).toList();
    }

    private static List<String> phrases(List<Cue> cues) {
        return cues.stream().filter(cue -> !cue.isPattern()).map(Cue::getText).toList();
    }
}
