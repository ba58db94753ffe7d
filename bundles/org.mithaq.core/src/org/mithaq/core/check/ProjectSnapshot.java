package org.mithaq.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.EvaluationContext;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.ReportTexts;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ReportId;
import org.mithaq.core.project.ReportState;
import org.mithaq.core.project.ReportText;
import org.mithaq.core.project.ReportUnavailableException;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.corpus.Report;
import org.mithaq.text.RawOffset;

/**
 * A project at one moment: copies of its codings, so that checks may run in the background while work goes on. It is
 * taken by the thread that edits and may be used by any one other.
 */
public final class ProjectSnapshot implements EvaluationContext {

    private final LoadedCodebook codebook;
    private final Evaluator evaluator;
    private final List<Finding> known;
    private final List<Coding> codings;
    private final Map<String, Map<String, CodedRecord>> byCoderAndId;
    private final Map<String, Report> reports;
    private final ReportTexts texts;
    private final Function<ReportId, ReportState> states;

    private ProjectSnapshot(Project project) {
        this.codebook = project.codebook();
        this.evaluator = new Evaluator(codebook);
        this.known = known(project);
        this.codings = List.copyOf(EcoreUtil.copyAll(project.codings()));
        this.byCoderAndId = codings.stream().flatMap(CodedRecords::all)
                .collect(Collectors.groupingBy(CodedRecord::getCoder,
                        Collectors.toMap(CodedRecord::getId, Function.identity(), (first, second) -> first)));
        this.reports = new HashMap<>();
        project.reportIds().forEach(id -> reports.put(id.value(), project.metadata(id)));
        this.texts = project::report;
        this.states = project::verify;
    }

    /** The project as it is now, with what is not saved yet. */
    public static ProjectSnapshot of(Project project) {
        return new ProjectSnapshot(project);
    }

    private static List<Finding> known(Project project) {
        List<Finding> known = new ArrayList<>(project.openingProblems());
        known.removeIf(finding -> finding.code().startsWith("codebook."));
        known.addAll(project.codebookFindings());
        return List.copyOf(known);
    }

    /** What was found out when the project was opened and when the codebook was read. */
    public List<Finding> known() {
        return known;
    }

    public LoadedCodebook codebook() {
        return codebook;
    }

    /** Evaluates expressions of the codebook in this project. */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** All codings that could be read, of all coders. */
    public List<Coding> codings() {
        return codings;
    }

    /** The ids of the reports, sorted. */
    public List<ReportId> reportIds() {
        return reports.keySet().stream().sorted().map(ReportId::new).toList();
    }

    /** Whether the text of a report is the one that was imported; reads it. */
    public ReportState state(ReportId report) {
        return states.apply(report);
    }

    /** The text of a report; empty when it cannot be read or is not the one that was imported. */
    public Optional<ReportText> text(String report) {
        try {
            return ReportId.isValid(report) ? Optional.of(texts.report(new ReportId(report))) : Optional.empty();
        } catch (ReportUnavailableException e) {
            // why is a finding of its own
            return Optional.empty();
        }
    }

    @Override
    public Stream<CodedRecord> records() {
        return codings.stream().flatMap(CodedRecords::all);
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
        return text(report).filter(text -> rawOffset <= text.raw().length())
                .map(text -> text.raw().toCodePoints(new RawOffset(rawOffset)).value()).orElse(rawOffset);
    }
}
