package org.mithaq.core.review;

import java.util.Locale;
import java.util.Optional;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.accept.SuggestedValues;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordKind;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Value;

/**
 * Codes single suggestions that a coder chose: a record where its words stand, a value in the nearest record that has a
 * place for it. All that is made carries the suggestion's rule.
 */
final class ChosenSuggestions {

    private final Project project;
    private final ReportText report;
    private Optional<NearRecords> near = Optional.empty();

    ChosenSuggestions(Project project, ReportText report) {
        this.project = project;
        this.report = report;
    }

    /** What a suggestion became. */
    record Coded(CodedRecord record, Optional<Value> value) {
    }

    /** The type of the records that suggestions of a kind become; empty for values. */
    static Optional<RecordType> type(Project project, String kind) {
        return project.codebook().recordTypes().stream()
                .filter(type -> type.getName().toLowerCase(Locale.ROOT).equals(kind)).findFirst();
    }

    /** Empty when there is no record that it can belong to. */
    Optional<Coded> code(Suggestion suggestion) {
        Optional<RecordType> type = type(project, suggestion.kind());
        return type.isPresent() ? record(suggestion, type.get()) : value(suggestion);
    }

    private Optional<Coded> record(Suggestion suggestion, RecordType type) {
        Optional<CodedRecord> made = type.getKind() == RecordKind.PART ? part(suggestion, type)
                : Optional.of(editor().createRecord(type, report.id(), suggestion.segments()));
        near = Optional.empty();
        made.ifPresent(record -> {
            editor().setOrigin(record, Origin.SUGGESTION, suggestion.rule());
            for (Value value : SuggestedValues.own(suggestion, type)) {
                editor().addValue(record, value);
                editor().addEvidence(value, report.id(), suggestion.segments());
            }
        });
        return made.map(record -> new Coded(record, Optional.empty()));
    }

    private Optional<CodedRecord> part(Suggestion suggestion, RecordType type) {
        return near().nearest(suggestion.segments(), record -> feature(record, type).isPresent())
                .map(owner -> editor().createPart(owner, feature(owner, type).orElseThrow(), report.id(),
                        suggestion.segments()));
    }

    private Optional<PartFeature> feature(CodedRecord owner, RecordType part) {
        return project.codebook().recordType(owner.getType()).stream().flatMap(type -> type.getFeatures().stream())
                .filter(PartFeature.class::isInstance).map(PartFeature.class::cast)
                .filter(feature -> feature.getType() == part).findFirst();
    }

    private Optional<Coded> value(Suggestion suggestion) {
        return near().nearest(suggestion.segments(), record -> canTake(record, suggestion))
                .map(record -> new Coded(record, Optional.of(add(record, suggestion))));
    }

    private boolean canTake(CodedRecord record, Suggestion suggestion) {
        Optional<RecordType> type = project.codebook().recordType(record.getType());
        return type.flatMap(found -> SuggestedValues.of(suggestion, found, record))
                .filter(value -> SuggestedValues.hasRoom(type.orElseThrow(), record, value.getVariable())
                        || same(record, value).isPresent())
                .isPresent();
    }

    /** A value that is coded already gets the words as further evidence. */
    private Value add(CodedRecord record, Suggestion suggestion) {
        RecordType type = project.codebook().recordType(record.getType()).orElseThrow();
        Value made = SuggestedValues.of(suggestion, type, record).orElseThrow();
        Optional<Value> there = same(record, made);
        Value value = there.orElse(made);
        if (there.isEmpty()) {
            editor().addValue(record, made);
        }
        Anchor anchor = Anchors.anchor(report, suggestion.segments());
        anchor.setRule(there.isPresent() ? suggestion.rule() : "");
        editor().addEvidence(value, anchor);
        return value;
    }

    private static Optional<Value> same(CodedRecord record, Value value) {
        return CodedRecords.values(record, value.getVariable()).stream()
                .filter(other -> !ValueContents.of(other).isEmpty())
                .filter(other -> ValueContents.of(other).getFirst().equals(ValueContents.of(value).getFirst()))
                .findFirst();
    }

    private NearRecords near() {
        NearRecords known = near.orElseGet(() -> new NearRecords(report, project.coding(report.id())));
        near = Optional.of(known);
        return known;
    }

    private CodingEditor editor() {
        return project.editor();
    }
}
