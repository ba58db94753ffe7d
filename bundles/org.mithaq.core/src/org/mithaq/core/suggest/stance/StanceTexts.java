package org.mithaq.core.suggest.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.stance.Named;
import org.mithaq.core.stance.PositionCue;
import org.mithaq.core.stance.StanceText;
import org.mithaq.core.suggest.PlacedSuggestion;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.RangeFinder;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.zone.ZoneKind;

/** Gathers what stances are read from: who and what a report names, by which words, and where it speaks of positions. */
public final class StanceTexts {

    /** Kinds of entries that reports mostly refer to in passing, as in "in line with the resolution". */
    private static final Set<String> ASIDE = Set.of("un_resolution", "communique");

    private final Set<String> holderKinds;
    private final Set<String> targetKinds;
    private final CodeCues cues;
    private final Spokespersons spokespersons;
    private final BackReferences backReferences;
    private final Demonyms demonyms;
    private final LastNames lastNames;
    private final Set<String> asides;

    /**
     * @param cues of positions
     * @param holder the variable that takes those who may hold a stance
     * @param target the variable that takes what one may be about; empty when there is none
     */
    public StanceTexts(CodeCues cues, ReferenceVariable holder, Optional<ReferenceVariable> target, LoadedCodebook codebook) {
        this.cues = cues;
        this.holderKinds = FeatureChoice.kinds(holder).collect(Collectors.toSet());
        this.targetKinds = target.stream().flatMap(FeatureChoice::kinds).collect(Collectors.toSet());
        List<Registry> holders = FeatureChoice.registries(holder).toList();
        this.spokespersons = new Spokespersons(holders, codebook);
        this.lastNames = new LastNames(holders, codebook);
        this.demonyms = new Demonyms(holders, codebook);
        this.asides = target.stream().flatMap(FeatureChoice::registries).flatMap(registry -> codebook.entries(registry).stream())
                .filter(entry -> entry.getKind() != null && ASIDE.contains(entry.getKind().getName())).map(Entry::getName)
                .collect(Collectors.toSet());
        this.backReferences = new BackReferences(target.stream().flatMap(FeatureChoice::registries)
                .filter(registry -> !holders.contains(registry)).toList(), codebook);
    }

    /** The words that are looked for in texts. */
    public List<CueForms.Finder<?>> finders() {
        return List.of(cues.finder(), backReferences.finder(), demonyms.finder(), lastNames.finder());
    }

    /**
     * What stances of one report are read from.
     *
     * @param found in the same report, entries among them
     * @throws org.mithaq.core.message.RefusedException when a pattern takes too long on this text
     */
    public StanceText of(SuggestionText text, List<Suggestion> found) {
        List<PlacedSuggestion> likely = PlacedSuggestion.place(found.stream().filter(Suggestion::isLikely).toList(), text.reading());
        List<Named> actors = actors(text, likely);
        RangeFinder<Named> actorPlaces = new RangeFinder<>(actors.stream().filter(one -> one.how() == Named.How.NAME).toList(), Named::range);
        List<Named> named = targets(likely, actorPlaces);
        RangeFinder<Named> namePlaces = new RangeFinder<>(named, Named::range);
        List<PositionCue> positions = cues.find(text).stream().filter(place -> isRunningText(text, place.segments()))
                .filter(place -> actorPlaces.around(place.range()).stream()
                        .noneMatch(one -> one.range().contains(place.range()) && !holdsTarget(one, namePlaces)))
                .filter(place -> namePlaces.around(place.range()).stream().noneMatch(one -> one.range().contains(place.range())))
                .map(place -> new PositionCue(place.code(), place.range())).toList();
        List<ReadingRange> sentences = new Sentences(text).around(positions.stream().map(PositionCue::range).toList());
        List<ReadingRange> titles = text.zones().list().stream().filter(zone -> zone.kind() == ZoneKind.HEADING)
                .flatMap(zone -> text.reading().hull(RawSegments.of(zone.range())).stream()).sorted().toList();
        return new StanceText(text.reading().text(), sentences, positions, actors,
                Stream.concat(named.stream(), backReferences.find(text, named).stream()).sorted().toList(), titles,
                topic(named.stream().filter(one -> one.how() == Named.How.NAME).toList()));
    }

    private List<Named> actors(SuggestionText text, List<PlacedSuggestion> likely) {
        List<Named> byName = likely.stream().filter(other -> holderKinds.contains(other.suggestion().kind()))
                .filter(other -> !isNote(text, other)).map(other -> new Named(id(other), other.range(), Named.How.NAME)).sorted().toList();
        RangeFinder<Named> places = new RangeFinder<>(byName, Named::range);
        Stream<Named> adjectives = demonyms.find(text).stream().map(one -> new Named(one.id(), one.range(), Named.How.BACK_REFERENCE));
        Stream<Named> indirect = Stream.concat(adjectives, lastNames.find(text, byName).stream())
                .filter(one -> places.around(one.range()).isEmpty());
        return Stream.concat(byName.stream(), indirect)
                .map(one -> new Named(spokespersons.principal(one.id()), one.range(), one.how())).sorted().toList();
    }

    private List<Named> targets(List<PlacedSuggestion> likely, RangeFinder<Named> actors) {
        return likely.stream()
                .filter(other -> targetKinds.contains(other.suggestion().kind()))
                .filter(other -> !holderKinds.contains(other.suggestion().kind()))
                .filter(other -> actors.around(other.range()).stream().noneMatch(actor -> actor.range().contains(other.range())))
                .map(other -> new Named(id(other), other.range(), asides.contains(id(other)) ? Named.How.ASIDE : Named.How.NAME))
                .sorted().toList();
    }

    /** What stands at the foot of a page names sources. */
    private static boolean isNote(SuggestionText text, PlacedSuggestion one) {
        return text.zones().zoneAt(one.suggestion().segments().ranges().getFirst().start()) == ZoneKind.FOOTNOTE;
    }

    /** Words of a name tell no position, unless it names those who take it, as "the states against normalisation" does. */
    private static boolean holdsTarget(Named actor, RangeFinder<Named> targets) {
        return !targets.around(actor.range()).isEmpty();
    }

    private static boolean isRunningText(SuggestionText text, RawSegments words) {
        return switch (text.zones().zoneAt(words.ranges().getFirst().start())) {
            case BODY, LIST_ITEM -> true;
            default -> false;
        };
    }

    /** What the report names most, and how plainly it is what it is about. */
    private static Optional<StanceText.Topic> topic(List<Named> named) {
        return MostNamed.of(named).map(id -> new StanceText.Topic(id,
                (double) named.stream().filter(one -> one.id().equals(id)).count() / named.size()));
    }

    private static String id(PlacedSuggestion one) {
        return one.suggestion().values().getFirst();
    }
}
