package org.mithaq.core.search.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mithaq.core.search.passage.Passage;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.SearchWords;
import org.mithaq.core.search.words.FoldedWord;
import org.mithaq.core.search.words.Stems;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.match.EndingMatcher;
import org.mithaq.text.match.LettersMatcher;
import org.mithaq.text.match.Match;
import org.mithaq.text.match.MatchLevel;
import org.mithaq.text.match.Phrase;
import org.mithaq.text.match.PhraseMatcher;
import org.mithaq.text.match.PhrasePlace;

/** Finds what a query asks for in the text of a passage, and how closely. For one thread. */
public final class PassageMatcher {

    private static final String PHRASE = "phrase";
    private static final String SYNONYM = "synonym";

    private final SearchQuery query;
    private final Folder folder;
    private final Stems stems;
    private final List<String> wantedStems;
    private final int units;
    private final PhraseMatcher phrases;
    private final EndingMatcher endings;
    private final LettersMatcher letters;

    public PassageMatcher(SearchQuery query, SearchWords words, Folder folder, Stems stems) {
        this.query = query;
        this.folder = folder;
        this.stems = stems;
        this.units = words.units().size();
        this.wantedStems = words.units().stream().map(folder::fold)
                .map(unit -> unit.contains(" ") ? "" : stems.wanted(unit)).toList();
        List<Phrase> asked = new ArrayList<>();
        IntStream.range(0, units).forEach(i -> asked.add(Phrase.of(Integer.toString(i), words.units().get(i))));
        asked.add(Phrase.of(PHRASE, words.phrase()));
        this.endings = EndingMatcher.of(asked, folder);
        this.letters = LettersMatcher.of(asked, folder);
        words.synonyms().forEach(synonym -> asked.add(Phrase.of(SYNONYM, synonym)));
        this.phrases = PhraseMatcher.of(asked, folder, MatchLevel.OPTIONAL_BLANKS);
    }

    /** All matches that belong to the passage; the same place may be told at several levels. */
    public List<PassageHit> find(Passage passage) {
        FoldedText text = folder.fold(RawText.of(passage.text()));
        List<PassageHit> hits = new ArrayList<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (Match match : phrases.find(text)) {
            ReadingRange range = local(match);
            switch (match.phraseId()) {
                case PHRASE -> hits.add(new PassageHit(level(match, passage, range), List.of(range)));
                case SYNONYM -> hits.add(new PassageHit(SearchLevel.SYNONYM, List.of(range)));
                default -> occurrences.add(new Occurrence(Integer.parseInt(match.phraseId()), range));
            }
        }
        if (query.loosest().includes(SearchLevel.WORDS) && units > 1) {
            hits.addAll(together(passage, text, occurrences, SearchLevel.WORDS));
        }
        if (query.loosest().includes(SearchLevel.STEM)) {
            List<Occurrence> stemmed = new ArrayList<>(stems(text));
            endings.find(text).forEach(place -> sort(place, SearchLevel.STEM, stemmed, hits));
            hits.addAll(looser(passage, text, occurrences, stemmed, SearchLevel.STEM));
        }
        if (query.loosest().includes(SearchLevel.LETTERS)) {
            List<Occurrence> inside = new ArrayList<>();
            letters.find(text).forEach(place -> sort(place, SearchLevel.LETTERS, inside, hits));
            hits.addAll(looser(passage, text, occurrences, inside, SearchLevel.LETTERS));
        }
        hits.removeIf(hit -> !passage.owns(hit.start()) || !query.loosest().includes(hit.level()));
        return hits;
    }

    private static void sort(PhrasePlace place, SearchLevel level, List<Occurrence> units, List<PassageHit> hits) {
        if (place.phraseId().equals(PHRASE)) {
            hits.add(new PassageHit(level, List.of(place.range())));
        } else {
            units.add(new Occurrence(Integer.parseInt(place.phraseId()), place.range()));
        }
    }

    /** A stem is a part of its words, so only words that hold its letters are looked at. */
    private List<Occurrence> stems(FoldedText text) {
        List<Occurrence> found = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            String stem = wantedStems.get(unit);
            int at = stem.isEmpty() ? -1 : text.value().indexOf(stem);
            while (at >= 0) {
                FoldedWord word = FoldedWord.at(text.value(), at);
                if (stems.of(word.text()).contains(stem)) {
                    found.add(new Occurrence(unit, text.toReading(word.range())));
                }
                at = text.value().indexOf(stem, word.range().end());
            }
        }
        return found;
    }

    /** What words found by a looser level add to those that were found already. */
    private List<PassageHit> looser(Passage passage, FoldedText text, List<Occurrence> known, List<Occurrence> added,
            SearchLevel level) {
        if (units == 1) {
            return added.stream().map(Occurrence::range).distinct()
                    .map(range -> new PassageHit(level, List.of(range))).toList();
        }
        List<Occurrence> all = new ArrayList<>(known);
        all.addAll(added);
        return together(passage, text, all, level);
    }

    private List<PassageHit> together(Passage passage, FoldedText text, List<Occurrence> occurrences,
            SearchLevel level) {
        WordsTogether words = new WordsTogether(passage, occurrences, units, level);
        if (query.window() == 0) {
            return words.inLines();
        }
        int[] starts = FoldedWord.of(text.value()).stream()
                .mapToInt(word -> text.toReading(word.range()).start().value()).toArray();
        return words.inWindows(query.window(), place -> wordAt(starts, place));
    }

    private static int wordAt(int[] starts, int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    private static SearchLevel level(Match match, Passage passage, ReadingRange range) {
        return switch (match.level()) {
            case EXACT -> passage.map().isAsStored(range) ? SearchLevel.EXACT : SearchLevel.FOLDED;
            case FOLDED -> SearchLevel.FOLDED;
            case OPTIONAL_BLANKS, GLUED -> SearchLevel.OPTIONAL_BLANKS;
        };
    }

    /** The passage was folded as if it were a raw text, so raw places are places of the passage. */
    private static ReadingRange local(Match match) {
        RawRange hull = match.segments().hull();
        return ReadingRange.of(hull.start().value(), hull.end().value());
    }
}
