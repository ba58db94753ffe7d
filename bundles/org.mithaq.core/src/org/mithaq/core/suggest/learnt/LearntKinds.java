package org.mithaq.core.suggest.learnt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.learn.CategoryLearner;
import org.mithaq.core.learn.CategoryModel;
import org.mithaq.core.learn.CodedText;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.feature.Codes;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.RecordKind;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.PositionValue;

/**
 * What the codings of a project teach about the categories of list items, one model for each type of parts that items are
 * suggested as, and about stances. Immutable; to be made anew when codings have changed.
 */
public final class LearntKinds {

    private static final LearntKinds NONE = new LearntKinds(Map.of(), Map.of());

    private final Map<String, CategoryModel> models;
    private final Map<String, LearntStances> stances;

    private LearntKinds(Map<String, CategoryModel> models, Map<String, LearntStances> stances) {
        this.models = Map.copyOf(models);
        this.stances = Map.copyOf(stances);
    }

    /** When nothing was coded yet. */
    public static LearntKinds none() {
        return NONE;
    }

    /**
     * Learns from what has evidence and a category or a position that a person stands behind.
     *
     * @param codings as they are now; not looked at any more when this returns
     * @param isCanceled asked now and then; once it is true, what was learnt so far is given back
     */
    public static LearntKinds of(LoadedCodebook codebook, Collection<Coding> codings, BooleanSupplier isCanceled) {
        Map<String, CategoryModel> models = new TreeMap<>();
        for (RecordType type : codebook.recordTypes()) {
            if (type.getKind() == RecordKind.PART) {
                FeatureChoice.of(type).cuedCategory().ifPresent(variable -> models.put(type.getName(),
                        new CategoryLearner().learn(texts(type, variable, codings), isCanceled)));
            }
        }
        Map<String, LearntStances> stances = new TreeMap<>();
        for (RecordType type : codebook.recordTypes()) {
            FeatureChoice.of(type).position().filter(variable -> variable.getScale() != null)
                    .ifPresent(position -> stances.put(type.getName(), stances(type, position, codings).learn(isCanceled)));
        }
        return new LearntKinds(models, stances);
    }

    /** What is learnt of stances alone, of the type with this name. */
    static LearntKinds ofStances(String type, LearntStances learnt) {
        return new LearntKinds(Map.of(), Map.of(type, learnt));
    }

    private static LearntStances.Examples stances(RecordType type, PositionVariable position, Collection<Coding> codings) {
        LearntStances.Examples examples = new LearntStances.Examples(CodeCues.of(position.getScale()));
        Optional<ReferenceVariable> target = FeatureChoice.of(type).requiredReferences().skip(1).findFirst();
        codings.stream().flatMap(CodedRecords::all).filter(record -> type.getName().equals(record.getType()))
                .filter(record -> !text(record).isBlank() && Teaching.isConfirmed(record, position.getName()))
                .forEach(record -> CodedRecords.values(record, position.getName()).stream().filter(PositionValue.class::isInstance)
                        .forEach(value -> examples.add(text(record), ((PositionValue) value).getCode(),
                                target.map(variable -> entries(record, variable.getName())).orElse(Set.of()))));
        return examples;
    }

    private static Set<String> entries(CodedRecord record, String variable) {
        return CodedRecords.values(record, variable).stream().filter(EntryValue.class::isInstance)
                .map(value -> ((EntryValue) value).getEntry()).collect(Collectors.toSet());
    }

    private static List<CodedText> texts(RecordType type, CategoryVariable variable, Collection<Coding> codings) {
        CodeCues cues = new CodeCues(Codes.of(variable.getList()));
        List<CodedText> texts = new ArrayList<>();
        codings.stream().flatMap(CodedRecords::all).filter(record -> type.getName().equals(record.getType()))
                .filter(record -> Teaching.isConfirmed(record, variable.getName()))
                .forEach(record -> {
                    String text = text(record);
                    Set<String> categories = categories(record, variable);
                    if (!text.isBlank() && !categories.isEmpty()) {
                        texts.add(new CodedText(text, cues(cues, text), categories));
                    }
                });
        return texts;
    }

    /** The passages as they were read when they were coded. */
    private static String text(CodedRecord record) {
        return record.getEvidence().stream().map(anchor -> anchor.getQuote()).collect(Collectors.joining("\n"));
    }

    private static Set<String> categories(CodedRecord record, CategoryVariable variable) {
        return CodedRecords.values(record, variable.getName()).stream().filter(CategoryValue.class::isInstance)
                .map(value -> ((CategoryValue) value).getCategory()).collect(Collectors.toSet());
    }

    private static Set<String> cues(CodeCues cues, String text) {
        return cues.find(SuggestionText.of(text)).stream().map(CodeCues.Place::code).collect(Collectors.toSet());
    }

    /** What was learnt about a type; an empty model when nothing was. */
    public CategoryModel model(RecordType type) {
        return models.getOrDefault(type.getName(), CategoryModel.empty());
    }

    /** What was learnt about stances of a type; nothing when none was coded. */
    public LearntStances stances(RecordType type) {
        return stances.getOrDefault(type.getName(), LearntStances.none());
    }
}
