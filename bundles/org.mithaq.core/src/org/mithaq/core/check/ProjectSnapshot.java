package org.mithaq.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.EvaluationContext;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.core.coding.RecordContext;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.corpus.Report;

/**
 * A project at one moment, so that checks may run in the background while work goes on. It is taken by the thread that
 * edits, which copies the codings that changed since the last one only, and may be used by any one other.
 */
public final class ProjectSnapshot {

    private final LoadedCodebook codebook;
    private final Evaluator evaluator;
    private final List<Finding> known;
    private final Map<ReportId, Report> reports;
    private final RecordContext context;
    private final Function<ReportId, Optional<Finding>> problems;

    private ProjectSnapshot(Project project) {
        this.codebook = project.codebook();
        this.evaluator = new Evaluator(codebook);
        this.known = known(project);
        this.reports = project.metadata();
        this.context = RecordContext.of(project.codingsNow(), reports, project::report);
        this.problems = project::problem;
    }

    /** The project as it is now, with what is not saved yet. */
    public static ProjectSnapshot of(Project project) {
        return new ProjectSnapshot(project);
    }

    private static List<Finding> known(Project project) {
        List<Finding> known = new ArrayList<>(project.openingProblems());
        known.removeIf(finding -> finding.code().startsWith("codebook.") || finding.place() instanceof Place.InReport);
        known.addAll(project.codebookFindings());
        project.journalProblem().ifPresent(known::add);
        return List.copyOf(known);
    }

    /** What was found out when the project was opened, but for its reports, and when the codebook was read. */
    public List<Finding> known() {
        return known;
    }

    public LoadedCodebook codebook() {
        return codebook;
    }

    /** Evaluates expressions of the codebook, in the {@link #context}. */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** What expressions see. */
    public EvaluationContext context() {
        return context;
    }

    /** All codings that could be read, of all coders. */
    public List<Coding> codings() {
        return context.codings();
    }

    /** The ids of the reports, sorted. */
    public List<ReportId> reportIds() {
        return List.copyOf(reports.keySet());
    }

    /** Why a report cannot be worked on; empty when its text is the one that was imported. Reads its files. */
    public Optional<Finding> problem(ReportId report) {
        return problems.apply(report);
    }

    /** The text of a report; empty when it cannot be read or is not the one that was imported. */
    public Optional<ReportText> text(String report) {
        return context.text(report);
    }

    /** What is known about a report; empty when there is no such. */
    public Optional<Report> report(String id) {
        return context.report(id);
    }

    /** The record that a link of another one leads to. */
    public Optional<CodedRecord> record(String id, CodedRecord from) {
        return context.record(id, from);
    }
}
