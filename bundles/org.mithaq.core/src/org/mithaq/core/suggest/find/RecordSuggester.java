package org.mithaq.core.suggest.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.RangeFinder;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.core.suggest.learnt.LearntKinds;
import org.mithaq.model.codebook.RecordKind;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.zone.ZoneKind;

/**
 * Finds records of one type by the cues of the type. A cue alone is weak; in company, in one passage with a date or an
 * entry of a registry, it is likely. {@link StanceSuggester} goes by the cues of positions.
 */
final class RecordSuggester implements Suggester {

    private static final double IN_COMPANY = 0.6;
    private static final double ALONE = 0.3;
    /** How far behind a passage the first number of a list may stand, in UTF-16 units of the reading. */
    private static final int UP_TO_LIST = 150;

    private final String kind;
    private final CodeCues cues;
    private final Set<String> company;
    private final boolean wholePassages;

    /** @param wholePassages whether the passage in which cues have company is the evidence, and not the cue alone */
    private RecordSuggester(RecordType type, Set<String> company, boolean wholePassages) {
        this.wholePassages = wholePassages;
        this.kind = type.getName().toLowerCase(Locale.ROOT);
        this.cues = new CodeCues(List.of(type));
        this.company = company;
    }

    /** All that find records of a type: none when nothing in the codebook speaks for them. */
    static List<Suggester> of(RecordType type, LoadedCodebook codebook, LearntKinds learnt) {
        List<Suggester> suggesters = new ArrayList<>();
        RecordSuggester byCues = new RecordSuggester(type, companyOf(type), type.getKind() == RecordKind.AGREEMENT);
        Optional<Suggester> exchanges = ExchangeSuggester.of(type);
        exchanges.ifPresent(suggesters::add);
        if (exchanges.isEmpty() && !byCues.cues.isEmpty()) {
            suggesters.add(byCues);
        }
        suggesters.addAll(LinkSuggester.of(type));
        StanceSuggester.of(type, codebook, learnt.stances(type)).ifPresent(suggesters::add);
        return List.copyOf(suggesters);
    }

    private static Set<String> companyOf(RecordType type) {
        Set<String> kinds = new HashSet<>(FeatureChoice.of(type).registryKinds());
        kinds.add(Suggestion.DATE);
        return kinds;
    }

    @Override
    public List<CueForms.Finder<?>> finders() {
        return List.of(cues.finder());
    }

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        List<CodeCues.Place> places = cues.find(text);
        if (places.isEmpty()) {
            return List.of();
        }
        List<ReadingRange> others = found.stream().filter(other -> company.contains(other.kind()) && other.isLikely())
                .flatMap(other -> text.reading().hull(other.segments()).stream()).toList();
        Company around = new Company(new RangeFinder<>(others, Function.identity()),
                new RangeFinder<>(places, CodeCues.Place::range), new RangeFinder<>(wholePassages ? lists(text) : List.of(), Function.identity()));
        List<Suggestion> suggestions = places.stream()
                .map(place -> suggestion(text, place, text.passages().around(place.range()), around)).toList();
        return wholePassages ? onePerPassage(suggestions) : suggestions;
    }

    /** The numbers of list items. */
    private static List<ReadingRange> lists(SuggestionText text) {
        return text.zones().list().stream().filter(zone -> zone.kind() == ZoneKind.LIST_NUMBER)
                .flatMap(zone -> text.reading().hull(RawSegments.of(zone.range())).stream())
                .sorted(Comparator.comparing(ReadingRange::start)).toList();
    }

    /** What may stand around a cue: entries and dates, further cues, the numbers of list items. */
    private record Company(RangeFinder<ReadingRange> others, RangeFinder<CodeCues.Place> cues, RangeFinder<ReadingRange> lists) {

        boolean hasSeveralCues(ReadingRange passage) {
            return cues.within(passage).skip(1).findFirst().isPresent();
        }

        boolean leadsToList(ReadingRange passage, ReadingOffset textEnd) {
            int end = Math.min(textEnd.value(), passage.end().value() + UP_TO_LIST);
            return lists.within(new ReadingRange(passage.end(), new ReadingOffset(end))).findFirst().isPresent();
        }
    }

    /** Several cues of one passage speak for one record. */
    private static List<Suggestion> onePerPassage(List<Suggestion> suggestions) {
        Map<RawSegments, Suggestion> first = new LinkedHashMap<>();
        suggestions.forEach(suggestion -> first.putIfAbsent(suggestion.segments(), suggestion));
        return List.copyOf(first.values());
    }

    private Suggestion suggestion(SuggestionText text, CodeCues.Place place, ReadingRange passage, Company around) {
        boolean inCompany = around.others().within(passage).findFirst().isPresent()
                || wholePassages && (around.hasSeveralCues(passage) || around.leadsToList(passage, text.reading().end()));
        RawSegments segments = wholePassages && inCompany ? text.reading().toRaw(passage) : place.segments();
        return text.suggestion(kind, List.of(place.code()), segments, kind + ".cue:" + place.code(),
                inCompany ? IN_COMPANY : ALONE);
    }
}
