package org.mithaq.core.suggest.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.stance.FoundStance;
import org.mithaq.core.stance.PositionChange;
import org.mithaq.core.stance.StanceReader;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.core.suggest.learnt.LearntStances;
import org.mithaq.core.suggest.stance.StanceTexts;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.codebook.ScalePoint;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;

/**
 * Finds who takes which position on what, by the cues of the positions. The values of a suggestion are the position,
 * then the holder, then the target, as far as they can be told. Its evidence is the words that tell them.
 */
final class StanceSuggester implements Suggester {

    private final String kind;
    private final CodeCues cues;
    private final StanceReader reader;
    private final StanceTexts texts;
    private final LearntStances learnt;

    private StanceSuggester(RecordType type, Scale scale, List<ReferenceVariable> references, LoadedCodebook codebook,
            LearntStances learnt) {
        this.kind = type.getName().toLowerCase(Locale.ROOT);
        this.cues = CodeCues.of(scale);
        this.learnt = learnt;
        this.reader = new StanceReader(new PositionChange(opposites(scale), mirrored(scale)));
        this.texts = new StanceTexts(cues, references.getFirst(), references.stream().skip(1).findFirst(), codebook);
    }

    /** One for a type with a position and somebody who takes it; none where nothing in the codebook speaks for them. */
    static Optional<Suggester> of(RecordType type, LoadedCodebook codebook, LearntStances learnt) {
        List<ReferenceVariable> references = FeatureChoice.of(type).requiredReferences().toList();
        return references.isEmpty() ? Optional.empty() : FeatureChoice.of(type).position()
                .map(PositionVariable::getScale).map(scale -> new StanceSuggester(type, scale, references, codebook, learnt))
                .filter(suggester -> !suggester.cues.isEmpty()).map(Suggester.class::cast);
    }

    /** Of each position that is not in the middle, the least of the other sign. */
    private static Map<String, String> opposites(Scale scale) {
        return paired(scale, (point, other) -> sign(point) != 0 && sign(other) == -sign(point));
    }

    private static Map<String, String> mirrored(Scale scale) {
        return paired(scale, (point, other) -> sign(point) != 0 && other.getValue() != null
                && other.getValue().compareTo(point.getValue().negate()) == 0);
    }

    private static Map<String, String> paired(Scale scale, BiPredicate<ScalePoint, ScalePoint> isPair) {
        Map<String, String> pairs = new HashMap<>();
        for (ScalePoint point : scale.getPoints()) {
            scale.getPoints().stream().filter(other -> isPair.test(point, other)).min(Comparator.comparing(ScalePoint::getValue))
                    .ifPresent(other -> pairs.put(point.getName(), other.getName()));
        }
        return pairs;
    }

    private static int sign(ScalePoint point) {
        return point.getValue() == null ? 0 : point.getValue().signum();
    }

    @Override
    public List<CueForms.Finder<?>> finders() {
        return texts.finders();
    }

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        return reader.read(texts.of(text, found)).stream().map(stance -> learnt.adjust(stance, words(text, stance.sentence())))
                .map(stance -> suggestion(text, stance)).toList();
    }

    private Suggestion suggestion(SuggestionText text, FoundStance stance) {
        List<String> values = Stream.of(Optional.of(stance.position()), stance.holder(), stance.target())
                .flatMap(Optional::stream).toList();
        List<ReadingRange> evidence = merged(stance.evidence());
        List<RawRange> words = evidence.stream().flatMap(range -> text.reading().toRaw(range).ranges().stream()).toList();
        String told = evidence.stream().map(range -> words(text, range)).collect(Collectors.joining(" … "));
        return text.suggestion(kind, values, new RawSegments(words).normalise(), kind + ".cue:" + stance.position() + " " + stance.way(),
                stance.confidence()).withText(told);
    }

    private static String words(SuggestionText text, ReadingRange range) {
        return text.reading().text().substring(range.start().value(), range.end().value());
    }

    /** Without what stands within another. */
    private static List<ReadingRange> merged(List<ReadingRange> ordered) {
        List<ReadingRange> merged = new ArrayList<>();
        for (ReadingRange range : ordered) {
            if (!merged.isEmpty() && range.intersects(merged.getLast())) {
                ReadingRange last = merged.removeLast();
                merged.add(new ReadingRange(last.start(), last.end().isBefore(range.end()) ? range.end() : last.end()));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }
}
