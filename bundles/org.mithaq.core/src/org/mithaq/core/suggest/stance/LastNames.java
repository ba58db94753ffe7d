package org.mithaq.core.suggest.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.stance.Named;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.Registry;
import org.mithaq.text.ReadingRange;

/** Finds by their last names alone the persons whom a report named in full before. */
final class LastNames {

    private static final String PERSON = "individual";
    private static final int LEAST = 4;

    private final CueForms.Finder<String> finder;

    LastNames(List<Registry> registries, LoadedCodebook codebook) {
        CueForms<String> forms = new CueForms<>();
        for (Registry registry : registries) {
            for (Entry entry : codebook.entries(registry)) {
                if (entry.getKind() != null && entry.getKind().getName().equals(PERSON)) {
                    entry.getLabels().stream().map(LocalizedText::getText).filter(label -> label.indexOf(' ') > 0).findFirst()
                            .map(label -> label.substring(label.lastIndexOf(' ') + 1)).filter(name -> name.length() >= LEAST)
                            .ifPresent(name -> forms.addPhrase(entry.getName(), name));
                }
            }
        }
        this.finder = forms.finder();
    }

    CueForms.Finder<?> finder() {
        return finder;
    }

    /** @param named places by entry, in reading order */
    List<Named> find(SuggestionText text, List<Named> named) {
        Map<String, ReadingRange> first = new HashMap<>();
        named.forEach(one -> first.putIfAbsent(one.id(), one.range()));
        return finder.find(text).stream().filter(hit -> first.containsKey(hit.meaning()))
                .flatMap(hit -> text.reading().hull(hit.match().segments()).stream()
                        .filter(range -> first.get(hit.meaning()).end().isBefore(range.start()))
                        .map(range -> new Named(hit.meaning(), range, Named.How.NAME))).toList();
    }
}
