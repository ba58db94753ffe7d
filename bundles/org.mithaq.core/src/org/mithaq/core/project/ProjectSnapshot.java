package org.mithaq.core.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.baseline.Baseline;
import org.mithaq.core.baseline.BaselineFile;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.index.IndexContext;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.Messages;
import org.mithaq.core.report.Corpus;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.core.version.VersionFindings;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.corpus.Report;

/**
 * A project at one moment, so that checks and exports may run in the background while work goes on. Any thread may use it.
 * It holds no records, only where they are, see {@link IndexedDocument}.
 */
public final class ProjectSnapshot {

    private final LoadedCodebook codebook;
    private final List<Finding> known;
    private final Map<ReportId, Report> reports;
    private final IndexContext records;
    private final Function<ReportId, Optional<Finding>> problems;
    private final ProjectLayout layout;
    private Optional<ReadBaseline> baseline = Optional.empty();

    /** What the file of the baseline says, and what is wrong with it. */
    private record ReadBaseline(Baseline baseline, List<Finding> problems) {
    }

    private ProjectSnapshot(LoadedCodebook codebook, List<Finding> known, Map<ReportId, Report> reports,
            IndexContext records, Function<ReportId, Optional<Finding>> problems, ProjectLayout layout) {
        this.codebook = codebook;
        this.known = List.copyOf(known);
        this.layout = layout;
        this.reports = reports;
        this.records = records;
        this.problems = problems;
    }

    /** An open project as it is now, with what is not saved yet. For the thread that edits it. */
    public static ProjectSnapshot of(Project project) {
        List<Finding> known = known(project.openingProblems(), project.codebookFindings());
        project.journalProblem().ifPresent(known::add);
        project.historyProblem().ifPresent(known::add);
        return new ProjectSnapshot(project.codebook(), known, project.metadata(), project.recordsNow(),
                project::problem, project.layout());
    }

    /** A project as it is saved. */
    public static ProjectSnapshot of(IndexedProject project) {
        Corpus corpus = project.corpus();
        return new ProjectSnapshot(project.codebook(),
                known(project.openingProblems(), project.codebookFindings()), corpus.metadata(), project.records(),
                corpus::problem, project.layout());
    }

    /** The same records with another codebook, such as one that is still edited. */
    public ProjectSnapshot with(LoadedCodebook edited) {
        return new ProjectSnapshot(edited, known, reports, records, problems, layout);
    }

    private static List<Finding> known(List<Finding> opening, List<Finding> codebook) {
        List<Finding> known = new ArrayList<>(opening);
        known.removeIf(finding -> finding.code().startsWith("codebook.") || VersionFindings.isOne(finding)
                || finding.place() instanceof Place.InReport);
        known.addAll(codebook);
        return known;
    }

    /** Read when it is asked for first, which the thread of the workbench does not do. */
    private synchronized ReadBaseline readBaseline() {
        if (baseline.isEmpty()) {
            baseline = Optional.of(read());
        }
        return baseline.get();
    }

    /** Without its baseline a project is checked as if it had none: what was accepted comes up again, and nothing is lost. */
    private ReadBaseline read() {
        String name = layout.relative(layout.baseline());
        try {
            return new ReadBaseline(new BaselineFile(layout).read(), List.of());
        } catch (BrokenFileException e) {
            return new ReadBaseline(Baseline.EMPTY, List.of(new Finding(Severity.ERROR, "baseline.broken",
                    e.userMessage(), new Place.InFile(name, e.line(), e.column()))));
        } catch (IOException e) {
            return new ReadBaseline(Baseline.EMPTY, List.of(new Finding(Severity.ERROR, "baseline.unreadable",
                    Messages.of("baseline.unreadable", name, Failures.of(e)), new Place.InFile(name, 0, 0))));
        }
    }

    /** The findings that the project accepts; reads a file. */
    public Baseline baseline() {
        return readBaseline().baseline();
    }

    /** What was found out when the project was opened, but for its reports, and when its files were read; reads one. */
    public List<Finding> known() {
        return Stream.concat(known.stream(), readBaseline().problems().stream()).toList();
    }

    public LoadedCodebook codebook() {
        return codebook;
    }

    /** What is coded, as expressions see it. */
    public IndexContext records() {
        return records;
    }

    /** All codings that could be read, of all coders, by report, then by coder. */
    public List<IndexedDocument> documents() {
        return records.index().documents();
    }

    /** What is known about the reports, in the order of their ids. */
    public Map<ReportId, Report> reports() {
        return reports;
    }

    /** Why a report cannot be worked on; empty when its text is the one that was imported. Reads its files. */
    public Optional<Finding> problem(ReportId report) {
        return problems.apply(report);
    }

    /** What is known about a report; empty when there is no such. */
    public Optional<Report> report(String id) {
        return records.report(id);
    }

    /** The record that a link of another one leads to. */
    public Optional<CodedRecord> record(String id, CodedRecord from) {
        return records.record(id, from);
    }
}
