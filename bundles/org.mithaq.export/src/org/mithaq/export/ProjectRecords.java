package org.mithaq.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.EvaluationContext;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ReportId;
import org.mithaq.core.project.ReportSummary;
import org.mithaq.core.project.ReportUnavailableException;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.corpus.Report;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawText;

/** The records of a project in the order of tables: reports by their ids, coders by their names, records as coded. */
final class ProjectRecords implements EvaluationContext {

    private static final Comparator<Coding> ORDER = Comparator.comparing(Coding::getReport)
            .thenComparing(Coding::getCoder);

    private final Project project;
    private final List<CodedRecord> records;
    private final Map<String, Map<String, CodedRecord>> byCoderAndId;
    private final Map<String, Report> reports;
    private final Map<String, Optional<RawText>> texts = new HashMap<>();

    ProjectRecords(Project project, ExportOptions options) {
        this.project = project;
        this.records = project.codings().stream().filter(options::includes).sorted(ORDER)
                .flatMap(CodedRecords::all).toList();
        this.byCoderAndId = project.codings().stream().flatMap(CodedRecords::all)
                .collect(Collectors.groupingBy(CodedRecord::getCoder,
                        Collectors.toMap(CodedRecord::getId, Function.identity(), (first, second) -> first)));
        this.reports = project.reports().stream().collect(Collectors.toMap(report -> report.id().value(),
                ReportSummary::metadata));
    }

    /** All records, as they come into tables. */
    List<CodedRecord> list() {
        return records;
    }

    @Override
    public Stream<CodedRecord> records() {
        return records.stream();
    }

    @Override
    public Optional<CodedRecord> record(String id, CodedRecord from) {
        return Optional.ofNullable(byCoderAndId.getOrDefault(from.getCoder(), Map.of()).get(id));
    }

    @Override
    public Optional<Report> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public int codePoints(String report, int rawOffset) {
        return texts.computeIfAbsent(report, this::text)
                .filter(text -> rawOffset <= text.length())
                .map(text -> text.toCodePoints(new RawOffset(rawOffset)).value())
                .orElse(rawOffset);
    }

    private Optional<RawText> text(String report) {
        try {
            return Optional.of(project.report(new ReportId(report)).raw());
        } catch (ReportUnavailableException unavailable) {
            return Optional.empty();
        }
    }
}
