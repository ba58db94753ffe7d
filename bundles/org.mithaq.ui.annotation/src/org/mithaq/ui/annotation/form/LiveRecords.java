package org.mithaq.ui.annotation.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.EvaluationContext;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ReportId;
import org.mithaq.core.project.ReportUnavailableException;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.corpus.Report;
import org.mithaq.text.RawOffset;

/** The records of an open project as they are now, for what is computed of them. Good until the next edit. */
final class LiveRecords implements EvaluationContext {

    private final Project project;
    private Optional<Map<String, Map<String, CodedRecord>>> byCoderAndId = Optional.empty();

    LiveRecords(Project project) {
        this.project = project;
    }

    @Override
    public Stream<CodedRecord> records() {
        return project.codings().stream().flatMap(CodedRecords::all);
    }

    @Override
    public Optional<CodedRecord> record(String id, CodedRecord from) {
        if (byCoderAndId.isEmpty()) {
            byCoderAndId = Optional.of(records().collect(Collectors.groupingBy(CodedRecord::getCoder,
                    Collectors.toMap(CodedRecord::getId, Function.identity(), (first, second) -> first))));
        }
        return Optional.ofNullable(byCoderAndId.orElseThrow().getOrDefault(from.getCoder(), Map.of()).get(id));
    }

    @Override
    public Optional<Report> report(String id) {
        return known(id).map(project::metadata);
    }

    @Override
    public int codePoints(String report, int rawOffset) {
        return known(report).map(id -> codePoints(id, rawOffset)).orElse(rawOffset);
    }

    private int codePoints(ReportId report, int rawOffset) {
        try {
            return project.report(report).raw().toCodePoints(new RawOffset(rawOffset)).value();
        } catch (ReportUnavailableException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // what is wrong with the report, or with the passage, is told by the checks
            return rawOffset;
        }
    }

    private Optional<ReportId> known(String id) {
        return Optional.of(id).filter(ReportId::isValid).map(ReportId::new).filter(project.reportIds()::contains);
    }
}
