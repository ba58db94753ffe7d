package org.mithaq.ui.annotation.suggestions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.review.RuleNames;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Registry;
import org.mithaq.ui.annotation.records.RecordTexts;

/** What suggestions are called in the language of the workbench. */
final class SuggestionTexts {

    private static final String SEPARATOR = " · ";

    private final LoadedCodebook codebook;
    private final Locale locale;

    SuggestionTexts(LoadedCodebook codebook, Locale locale) {
        this.codebook = codebook;
        this.locale = locale;
    }

    /** The label of a registry or record type; the kind itself where the codebook has neither. */
    String kind(String kind) {
        if (kind.equals(Suggestion.DATE)) {
            return SuggestionMessages.Dates;
        }
        if (kind.equals(Suggestion.QUANTITY)) {
            return SuggestionMessages.Quantities;
        }
        return registry(kind).<DocumentedElement>map(found -> found).or(() -> type(kind)).or(() -> link(kind))
                .map(element -> codebook.label(element, locale)).orElse(kind);
    }

    /** What is suggested. */
    String value(Suggestion suggestion) {
        if (suggestion.kind().equals(Suggestion.DATE)) {
            return Stream.concat(suggestion.values().stream(), suggestion.date().alternatives().stream())
                    .collect(Collectors.joining(" / "));
        }
        if (suggestion.values().isEmpty()) {
            return SuggestionMessages.Open_kind;
        }
        if (suggestion.kind().equals(Suggestion.QUANTITY)) {
            return suggestion.values().stream().map(this::unit).collect(Collectors.joining(" "));
        }
        String values = suggestion.values().stream().map(value -> value(suggestion.kind(), value))
                .collect(Collectors.joining(SEPARATOR));
        return RuleNames.words(suggestion.rule()).map(words -> NLS.bind(SuggestionMessages.Because_of, values, words)).orElse(values);
    }

    /** What suggests it. */
    String rule(String kind, String rule) {
        return new RuleNames(locale, code -> value(kind, code)).of(rule);
    }

    /** The label of a unit; bounds as they are. */
    private String unit(String value) {
        return codebook.recordTypes().stream().flatMap(type -> type.getFeatures().stream())
                .filter(QuantityVariable.class::isInstance).flatMap(variable -> Stream.ofNullable(((QuantityVariable) variable).getUnits()))
                .flatMap(units -> codebook.category(units, value).stream()).findFirst()
                .map(found -> codebook.label(found, locale)).orElse(value);
    }

    private String value(String kind, String id) {
        Optional<? extends DocumentedElement> element = registry(kind).<DocumentedElement>flatMap(
                registry -> codebook.entry(registry, id).map(entry -> entry))
                .or(() -> type(kind).flatMap(type -> code(type, id))).or(() -> entry(id)).or(() -> link(id));
        return element.map(found -> codebook.label(found, locale)).orElse(id);
    }

    /** The holder or target of a stance. */
    private Optional<DocumentedElement> entry(String id) {
        return codebook.registries().stream().flatMap(registry -> codebook.entry(registry, id).stream())
                .map(DocumentedElement.class::cast).findFirst();
    }

    private Optional<DocumentedElement> code(RecordType type, String id) {
        if (type.getName().equals(id)) {
            return Optional.of(type);
        }
        return type.getFeatures().stream().flatMap(feature -> code(feature, id).stream()).findFirst();
    }

    private Optional<DocumentedElement> code(Feature feature, String id) {
        return switch (feature) {
            case CategoryVariable category when category.getList() != null ->
                    codebook.category(category.getList(), id).map(found -> found);
            case PositionVariable position when position.getScale() != null ->
                    codebook.position(position.getScale(), id).map(found -> found);
            default -> Optional.empty();
        };
    }

    private Optional<Registry> registry(String kind) {
        return codebook.registries().stream().filter(registry -> isNamed(registry.getName(), kind)).findFirst();
    }

    private Optional<RecordType> type(String kind) {
        return codebook.recordTypes().stream().filter(type -> isNamed(type.getName(), kind)).findFirst();
    }

    /** A relation between records that words may speak of. */
    private Optional<Link> link(String kind) {
        return codebook.recordTypes().stream().flatMap(type -> type.getFeatures().stream()).filter(Link.class::isInstance)
                .map(Link.class::cast).filter(link -> !link.getCues().isEmpty() && isNamed(link.getName(), kind)).findFirst();
    }

    private static boolean isNamed(String name, String kind) {
        return name.toLowerCase(Locale.ROOT).equals(kind);
    }

    /** The words in one line. */
    String passage(Suggestion suggestion) {
        return RecordTexts.inOneLine(suggestion.text());
    }

    /** In percent. */
    String confidence(Suggestion suggestion) {
        return Math.round(suggestion.confidence() * 100) + "%";
    }
}
