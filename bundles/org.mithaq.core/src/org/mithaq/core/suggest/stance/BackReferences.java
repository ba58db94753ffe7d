package org.mithaq.core.suggest.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.stance.Named;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.RangeFinder;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Registry;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;

/**
 * Words that point back to an entry instead of naming it, as "the initiative" does: the cues of the kinds of entries.
 * They mean the entry of such a kind that was named last before them; where none was, the one that the report names most.
 */
final class BackReferences {

    /** How far back, in UTF-16 units of the reading, something may be pointed to. */
    private static final int REACH = 1500;
    /** What is longer is no name; UTF-16 units. */
    private static final int LONGEST = 200;

    private final CodeCues cues;
    private final Map<String, Set<String>> entriesByKind = new HashMap<>();

    BackReferences(List<Registry> registries, LoadedCodebook codebook) {
        List<Category> kinds = registries.stream().map(Registry::getKinds).filter(list -> list != null).distinct()
                .flatMap(list -> codebook.categories(list).stream()).toList();
        this.cues = new CodeCues(kinds);
        for (Registry registry : registries) {
            for (Entry entry : codebook.entries(registry)) {
                if (entry.getKind() != null) {
                    entriesByKind.computeIfAbsent(entry.getKind().getName(), kind -> new HashSet<>()).add(entry.getName());
                }
            }
        }
    }

    CueForms.Finder<?> finder() {
        return cues.finder();
    }

    /** @param named in reading order, by their names */
    List<Named> find(SuggestionText text, List<Named> named) {
        Map<ReadingRange, Set<String>> entries = new TreeMap<>();
        RangeFinder<Named> names = new RangeFinder<>(named, Named::range);
        for (CodeCues.Place place : cues.find(text)) {
            if (names.around(place.range()).isEmpty()) {
                entries.computeIfAbsent(place.range(), range -> new HashSet<>())
                        .addAll(entriesByKind.getOrDefault(place.code(), Set.of()));
            }
        }
        Map<Set<String>, Fitting> fitting = new HashMap<>();
        List<Named> found = new ArrayList<>();
        entries.forEach((range, possible) -> fitting.computeIfAbsent(possible, ids -> Fitting.of(ids, named)).meant(range)
                .ifPresentOrElse(id -> found.add(new Named(id, range, Named.How.BACK_REFERENCE)), () -> found.add(Named.unknown(range))));
        return found;
    }

    /** What words may point back to; as a rule there are few such sets and many words. */
    private record Fitting(RangeFinder<Named> places, Optional<String> mostNamed) {

        static Fitting of(Set<String> possible, List<Named> named) {
            List<Named> fitting = named.stream().filter(one -> possible.contains(one.id())).toList();
            return new Fitting(new RangeFinder<>(fitting, Named::range), MostNamed.of(fitting));
        }

        Optional<String> meant(ReadingRange range) {
            ReadingOffset first = new ReadingOffset(Math.max(0, range.start().value() - REACH - LONGEST));
            return places.within(new ReadingRange(first, range.start())).reduce((one, next) -> next)
                    .filter(one -> range.start().value() - one.range().end().value() <= REACH).map(Named::id)
                    .or(() -> mostNamed);
        }
    }
}
