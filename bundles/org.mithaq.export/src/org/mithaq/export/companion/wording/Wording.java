package org.mithaq.export.companion.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.message.MessageText;
import org.mithaq.export.table.ColumnFacet;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.TableColumn;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.LocalizedText;

/** What things are called in one language: labels of the codebook, and the words that this program adds to them. */
public final class Wording {

    private static final String BASE = Wording.class.getPackageName() + ".words";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final LoadedCodebook codebook;
    private final String language;
    private final ResourceBundle words;

    /** @param language ISO 639 code; words that are not there in it are English */
    private Wording(LoadedCodebook codebook, String language) {
        this.codebook = codebook;
        this.language = language;
        this.words = ResourceBundle.getBundle(BASE, Locale.of(language),
                Wording.class.getClassLoader(), NO_FALLBACK);
    }

    /** One for each language of the codebook, the first choice first; one that shows names where it has no language. */
    public static List<Wording> all(LoadedCodebook codebook) {
        List<String> languages = codebook.languages().isEmpty() ? List.of("en") : codebook.languages();
        return languages.stream().map(language -> new Wording(codebook, language)).toList();
    }

    /** ISO 639 code of the language. */
    public String language() {
        return language;
    }

    /** The label of an element; where it has none in this language its first one, where it has none at all its name. */
    public String label(DocumentedElement element) {
        return codebook.label(element, language);
    }

    /** The labels of elements, in their order; where two are the same, what is written in cells stands behind. */
    private List<String> distinctLabels(List<? extends DocumentedElement> elements, List<String> written) {
        Set<String> seen = new HashSet<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            String label = label(elements.get(i));
            String distinct = seen.add(label) ? label : label + " (" + written.get(i) + ")";
            seen.add(distinct);
            labels.add(distinct);
        }
        return labels;
    }

    /** The labels of a column's values, in their order; no two are the same. */
    public List<String> labelsOfValues(ColumnCodes codes) {
        return distinctLabels(codes.values().stream().map(CodedValue::element).toList(),
                codes.values().stream().map(CodedValue::written).toList());
    }

    /** The labels of missing values, in their order; no two are the same. */
    public List<String> labelsOfMissing(List<MissingValue> values) {
        return distinctLabels(values.stream().map(MissingValue::element).toList(),
                values.stream().map(MissingValue::written).toList());
    }

    /** The text in this language; empty where there is none. */
    public Optional<String> own(List<LocalizedText> texts) {
        return texts.stream().filter(text -> language.equals(text.getLanguage())).map(LocalizedText::getText)
                .filter(text -> text != null && !text.isEmpty()).findFirst();
    }

    /** What a table is called. */
    public String title(Table table) {
        return label(table.dataset());
    }

    /** What a column shows: the label of its source, and which side of it. */
    public String title(TableColumn column) {
        DocumentedElement shown = ShownElement.of(column.source());
        String source = shown.getLabels().isEmpty() ? sourceName(column) : label(shown);
        Optional<Code> code = column.code();
        if (code.isPresent()) {
            return word("column.dummy", source, label(code.get()));
        }
        return column.facet() == ColumnFacet.VALUE ? source
                : word("facet." + column.facet().name().toLowerCase(Locale.ROOT), source);
    }

    private static String sourceName(TableColumn column) {
        String name = column.source().getName();
        return name != null && !name.isEmpty() ? name
                : column.facet() == ColumnFacet.VALUE ? column.name() : column.name().replaceFirst("_[^_]*$", "");
    }

    /**
     * A text of this program.
     *
     * @param key a key of {@code words.properties} beside this class
     * @param values what stands in {@code {0}}, {@code {1}} …
     */
    public String word(String key, Object... values) {
        return MessageText.of(words, key, values);
    }
}
