package org.mithaq.core.suggest.accept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Segment;
import org.mithaq.model.coding.Value;
import org.mithaq.text.RawRange;

/**
 * Records suggestions under the name of the project's coder, as drafts that carry their rule. All that one call accepts
 * is one step of undo. What was accepted before, or coded by hand on the same words, is not made again; a list that is
 * coded already gets the items that it lacks.
 */
public final class SuggestionAcceptor {

    private final Project project;

    public SuggestionAcceptor(Project project) {
        this.project = project;
    }

    /**
     * Makes the records that the suggestions speak of: a list of clauses becomes the parts of an agreement, a cue the
     * record of its type; dates and entries become values of the records that they stand near.
     *
     * @param suggestions found in this report
     * @throws org.mithaq.core.message.RefusedException when the coder may not change the report's coding
     */
    public Acceptance accept(ReportText report, List<Suggestion> suggestions) {
        return accept(report, plan(report, suggestions, ProgressMonitor.NONE));
    }

    /**
     * Works out what accepting would make, by the words of the report and the codebook alone: any thread may do it.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public AcceptancePlan plan(ReportText report, List<Suggestion> suggestions, ProgressMonitor progress) {
        return new AcceptancePlan(new RecordPlanner(project.codebook()).plan(report, suggestions, progress));
    }

    /**
     * Makes what was worked out.
     *
     * @throws org.mithaq.core.message.RefusedException when the coder may not change the report's coding
     */
    public Acceptance accept(ReportText report, AcceptancePlan plan) {
        Map<Passage, List<CodedRecord>> known = known(report.id());
        return project.editor().batch(Messages.of("edit.acceptSuggestions", report.id()), () -> plan.records().stream()
                .map(planned -> make(planned, report.id(), known)).reduce(Acceptance.NONE, Acceptance::plus));
    }

    private Acceptance make(PlannedRecord planned, ReportId report, Map<Passage, List<CodedRecord>> known) {
        Optional<CodedRecord> there = known.getOrDefault(Passage.of(planned), List.of()).stream()
                .filter(record -> isTheSame(record, planned)).findFirst();
        if (there.isEmpty()) {
            CodedRecord record = editor().createRecord(planned.type(), report, planned.evidence());
            put(known, Passage.of(planned), record);
            fill(record, planned, report);
            planned.parts().forEach(part -> put(known, Passage.of(part.record()), makePart(record, part, report)));
            return new Acceptance(1 + planned.parts().size(), 0);
        }
        List<PlannedRecord.PlannedPart> missing = planned.parts().stream()
                .filter(part -> !known.containsKey(Passage.of(part.record()))).toList();
        missing.forEach(part -> put(known, Passage.of(part.record()), makePart(there.get(), part, report)));
        return new Acceptance(missing.size(), 1 + planned.parts().size() - missing.size());
    }

    private CodedRecord makePart(CodedRecord owner, PlannedRecord.PlannedPart part, ReportId report) {
        CodedRecord made = editor().createPart(owner, part.feature(), report, part.record().evidence());
        fill(made, part.record(), report);
        return made;
    }

    private void fill(CodedRecord record, PlannedRecord planned, ReportId report) {
        editor().setOrigin(record, Origin.SUGGESTION, planned.rule());
        planned.values().stream().map(value -> value.value().getVariable()).distinct()
                .forEach(variable -> fill(record, variable, planned, report));
    }

    private void fill(CodedRecord record, String variable, PlannedRecord planned, ReportId report) {
        List<PlannedValue> values = planned.values().stream()
                .filter(value -> value.value().getVariable().equals(variable)).toList();
        editor().setValues(record, variable, values.stream().map(PlannedValue::value).map(Value.class::cast).toList());
        values.forEach(value -> editor().addEvidence(value.value(), report, value.evidence()));
    }

    private Map<Passage, List<CodedRecord>> known(ReportId report) {
        Map<Passage, List<CodedRecord>> known = new HashMap<>();
        project.coding(report).stream().flatMap(CodedRecords::all).forEach(record -> record.getEvidence().stream()
                .filter(anchor -> anchor.getReport().equals(report.value()))
                .forEach(anchor -> put(known, Passage.of(record, anchor), record)));
        return known;
    }

    private static void put(Map<Passage, List<CodedRecord>> known, Passage passage, CodedRecord record) {
        known.computeIfAbsent(passage, unseen -> new ArrayList<>()).add(record);
    }

    /** One passage may tell several positions; they differ in who takes them or on what, as far as that is coded. */
    private static boolean isTheSame(CodedRecord record, PlannedRecord planned) {
        FeatureChoice choice = FeatureChoice.of(planned.type());
        return choice.position().isEmpty() || choice.requiredReferences().map(Feature::getName).allMatch(variable -> {
            Set<String> coded = entries(CodedRecords.values(record, variable).stream());
            Set<String> told = entries(planned.values().stream().map(PlannedValue::value)
                    .filter(value -> value.getVariable().equals(variable)));
            return coded.isEmpty() || told.isEmpty() || coded.stream().anyMatch(told::contains);
        });
    }

    private static Set<String> entries(Stream<Value> values) {
        return values.filter(EntryValue.class::isInstance).map(value -> ((EntryValue) value).getEntry()).collect(Collectors.toSet());
    }

    private CodingEditor editor() {
        return project.editor();
    }

    /**
     * What a record stands on.
     *
     * @param type the name of the record's type
     * @param words in reading order
     */
    private record Passage(String type, List<RawRange> words) {

        static Passage of(PlannedRecord planned) {
            return new Passage(planned.type().getName(), planned.evidence().ranges());
        }

        static Passage of(CodedRecord record, Anchor anchor) {
            return new Passage(record.getType(), anchor.getSegments().stream()
                    .map((Segment segment) -> RawRange.of(segment.getStart(), segment.getEnd())).toList());
        }
    }
}
