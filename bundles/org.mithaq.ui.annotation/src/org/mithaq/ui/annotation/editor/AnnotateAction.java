package org.mithaq.ui.annotation.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordKind;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.ui.selection.Passage;
import org.mithaq.ui.selection.SelectedCoding;

/** Makes records and evidence from passages. Decides by what is selected whether a record becomes a part. */
public final class AnnotateAction {

    /**
     * Where a new record goes.
     *
     * @param owner what it becomes a part of
     */
    record Place(CodedRecord owner, PartFeature feature) {
    }

    private final LoadedCodebook codebook;
    private final CodingEditor editor;

    public AnnotateAction(LoadedCodebook codebook, CodingEditor editor) {
        this.codebook = codebook;
        this.editor = editor;
    }

    /**
     * Whether a record of the type can be made now: types that are parts of others only need a record that they can
     * become a part of.
     */
    public boolean canMake(RecordType type, SelectedCoding selection) {
        return type.getKind() != RecordKind.PART || place(type, selection).isPresent();
    }

    /**
     * Makes a record from a passage. A part goes to the selected record or, when that cannot have it, to the nearest
     * record around it that can: with a clause selected the next clause becomes its sibling.
     *
     * @return the new record; nothing when it would have to be a part and nothing suitable is selected
     */
    public Optional<CodedRecord> make(RecordType type, Passage passage, SelectedCoding selection) {
        if (type.getKind() == RecordKind.PART) {
            return place(type, selection).map(place ->
                    editor.createPart(place.owner(), place.feature(), passage.report(), passage.segments()));
        }
        return Optional.of(editor.createRecord(type, passage.report(), passage.segments()));
    }

    /**
     * Adds a passage as evidence of the selected value or, without one, of the selected record.
     *
     * @return whether exactly one of them is selected
     */
    public boolean addEvidence(Passage passage, SelectedCoding selection) {
        Optional<Value> value = selection.value();
        if (value.isPresent()) {
            editor.addEvidence(value.orElseThrow(), passage.report(), passage.segments());
            return true;
        }
        selection.record().ifPresent(record ->
                editor.addEvidence(record, passage.report(), passage.segments()));
        return selection.record().isPresent();
    }

    Optional<Place> place(RecordType type, SelectedCoding selection) {
        return selection.record().stream().flatMap(AnnotateAction::withOwners)
                .flatMap(owner -> features(owner, type).stream().map(feature -> new Place(owner, feature)))
                .findFirst();
    }

    private static Stream<CodedRecord> withOwners(CodedRecord record) {
        return Stream.iterate(Optional.of(record), Optional::isPresent, at -> at.flatMap(CodedRecords::owner))
                .map(Optional::orElseThrow);
    }

    private List<PartFeature> features(CodedRecord owner, RecordType type) {
        return codebook.recordType(owner.getType()).stream().flatMap(found -> found.getFeatures().stream())
                .filter(PartFeature.class::isInstance).map(PartFeature.class::cast)
                .filter(part -> part.getType() != null && Objects.equals(part.getType().getName(), type.getName()))
                .toList();
    }
}
