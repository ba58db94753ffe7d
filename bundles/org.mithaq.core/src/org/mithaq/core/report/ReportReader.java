package org.mithaq.core.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.NotAProjectException;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.text.repair.ReadingLine;

/**
 * The reports of a project for those who need neither its codebook nor its codings: opens at once, takes no lock and
 * sees what was there when it was made.
 */
public final class ReportReader {

    private final Corpus corpus;

    private ReportReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * @throws NotAProjectException when the folder is none
     */
    public static ReportReader of(Path root, ProgressMonitor progress) throws NotAProjectException {
        ProjectLayout layout = new ProjectLayout(root);
        layout.requireProject();
        Corpus corpus = new Corpus(layout);
        List<Finding> told = new ArrayList<>();
        corpus.load(progress, told);
        return new ReportReader(corpus);
    }

    /** The ids of the reports, sorted. */
    public List<ReportId> reportIds() {
        return corpus.ids();
    }

    /**
     * The text of a report.
     *
     * @throws ChangedReportException when the file is no longer what was imported
     * @throws ReportUnavailableException when it cannot be read, or when there is no such report
     */
    public ReportText report(ReportId id) throws ReportUnavailableException {
        return corpus.text(id);
    }

    /**
     * How each printed line of a report is read and how certain that is; empty for a text that is not broken.
     *
     * @throws ReportUnavailableException when the report cannot be read, or when there is no such report
     */
    public List<ReadingLine> readingLines(ReportId id) throws ReportUnavailableException {
        return corpus.lines(id);
    }
}
