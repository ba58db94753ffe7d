package org.mithaq.core.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.CommandStack;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.CodebookVersion;
import org.mithaq.core.coding.ChangeJournal;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingCommandStack;
import org.mithaq.core.coding.CodingDocuments;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.core.coding.Recovery;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.index.IndexContext;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.NotAProjectException;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.lock.LockFile;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.ChangedReportException;
import org.mithaq.core.report.Corpus;
import org.mithaq.core.report.ReportSummary;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.core.version.RecordVersions;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.RecordStatus;
import org.mithaq.model.corpus.Report;
import org.mithaq.text.repair.ReadingLine;
import org.mithaq.text.repair.correction.LineCorrection;
import org.mithaq.text.repair.correction.ReadingCorrections;

/**
 * An open project, seen by one coder: the reports, what this coder and others recorded about them, and the means to
 * change and save the coder's own records.
 *
 * <p>Whatever is broken in the folder is reported by {@link #openingProblems()} and left as it is; the rest can be worked
 * on. Codings are changed and saved by one thread; reports may be asked for by any.
 */
public final class Project implements AutoCloseable {

    private final ProjectLayout layout;
    private final Access access;
    private final Optional<LockFile> lock;
    private final List<Finding> openingProblems;
    private final Corpus corpus;
    private final CodingDocuments documents;
    private final List<Coding> others;
    private final CodingCommandStack stack = new CodingCommandStack();
    private final CodingEditor editor;
    private final ProjectCodebook codebook;
    private final ChangeJournal journal;
    private final Optional<Recovery> recovery;
    private final CurrentRecords records;

    Project(ProjectParts parts, Clock clock) {
        this.layout = parts.layout();
        this.access = parts.access();
        this.lock = parts.lock();
        this.openingProblems = List.copyOf(parts.problems());
        this.corpus = parts.corpus();
        this.documents = parts.documents();
        this.others = parts.others();
        this.codebook = parts.codebook();
        this.records = new CurrentRecords(layout, documents, corpus);
        this.journal = new ChangeJournal(parts.journal(), parts.store(), clock, !parts.unsaved().isEmpty());
        this.editor = new CodingEditor(documents, stack, this::report, codebook::versions, clock, journal,
                access == Access.READ_WRITE);
        this.recovery = parts.unsaved().isEmpty() ? Optional.empty() : Optional.of(new Recovery(parts.unsaved(),
                parts.journal().file(), documents, editor, journal, parts.store()));
    }

    /**
     * Opens a project folder.
     *
     * @param access what for; a folder that cannot be written to is opened for reading, see {@link #access()}
     * @throws NotAProjectException when the folder is none
     * @throws LockedException when somebody else is writing the coder's codings; opening for reading is still possible
     * @throws IOException when the folder cannot be read
     * @throws java.util.concurrent.CancellationException when cancelled; nothing stays open
     */
    public static Project open(Path root, CoderName coder, Access access, ProgressMonitor progress)
            throws NotAProjectException, LockedException, IOException {
        return open(root, coder, access, progress, OpenOptions.defaults());
    }

    /** As the other one, with options. */
    public static Project open(Path root, CoderName coder, Access access, ProgressMonitor progress,
            OpenOptions options) throws NotAProjectException, LockedException, IOException {
        return new ProjectOpening(new ProjectLayout(root), coder, options).open(access, progress);
    }

    public ProjectLayout layout() {
        return layout;
    }

    /** Who has coded something here, sorted. */
    public List<CoderName> coders() {
        return Folders.folders(layout.codingFolder()).stream().map(folder -> folder.getFileName().toString())
                .filter(CoderName::isValid).map(CoderName::new).toList();
    }

    /** Whose codings can be changed. */
    public CoderName coder() {
        return documents.coder();
    }

    /** What is possible; reading only when the folder cannot be written to, whatever was asked for. */
    public Access access() {
        return access;
    }

    /** What could not be read or is suspicious, found while the project was opened. */
    public List<Finding> openingProblems() {
        return openingProblems;
    }

    /** The codebook as it was read last. What is broken in it is left out. */
    public LoadedCodebook codebook() {
        return codebook.loaded();
    }

    /** Reads the codebook's files again. Codings are not touched, whatever the files say. */
    public LoadedCodebook reloadCodebook() {
        return codebook.load();
    }

    /** How the versions of records stand to the codebook as it was read last. */
    public RecordVersions versions() {
        return codebook.versions();
    }

    /** The codebook as it was at an older version; empty when nothing was coded under it here. Reads its files. */
    public Optional<LoadedCodebook> codebookAt(CodebookVersion version) {
        return codebook.at(version);
    }

    /** What keeps a copy of the codebook from being kept beside what is coded under it. */
    public Optional<Finding> historyProblem() {
        return codebook.historyProblem();
    }

    /** What is wrong in the codebook's files. */
    public List<Finding> codebookFindings() {
        return codebook.findings();
    }

    /** The reports in the order of their ids. Reads their files to tell their state: nothing for a thread of the UI. */
    public List<ReportSummary> reports() {
        return corpus.ids().stream().map(this::summary).toList();
    }

    private ReportSummary summary(ReportId id) {
        List<CodedRecord> records = coding(id).stream().flatMap(CodedRecords::all).toList();
        int complete = (int) records.stream().filter(record -> record.getStatus() != RecordStatus.DRAFT).count();
        return new ReportSummary(id, corpus.metadata(id), corpus.state(id), records.size(), complete,
                editor.canEdit(id));
    }

    /** Finds the reports that were imported or removed since the project was opened. */
    public List<Finding> reloadReports(ProgressMonitor progress) {
        List<Finding> problems = new ArrayList<>();
        corpus.load(progress, problems);
        return problems;
    }

    /** What is known about all reports, in the order of their ids, as it is now. */
    public Map<ReportId, Report> metadata() {
        return corpus.metadata();
    }

    /** The ids of the reports, sorted. */
    public List<ReportId> reportIds() {
        return corpus.ids();
    }

    /**
     * What is known about a report; only its id is set when that cannot be read.
     *
     * @throws java.util.NoSuchElementException when there is no such report
     */
    public Report metadata(ReportId id) {
        return corpus.metadata(id);
    }

    /**
     * The text of a report. Kept after the first time.
     *
     * @throws ChangedReportException when the file is no longer what was imported
     * @throws ReportUnavailableException when it cannot be read, or when there is no such report
     */
    public ReportText report(ReportId id) throws ReportUnavailableException {
        return corpus.text(id);
    }

    /** Why a report cannot be worked on; empty when its text is the one that was imported. Reads its files anew. */
    public Optional<Finding> problem(ReportId id) {
        return corpus.problem(id);
    }

    /**
     * The text of a report, read anew and not kept: for work that goes through all reports once.
     *
     * @throws ReportUnavailableException as {@link #report(ReportId)} does
     */
    public ReportText readReport(ReportId id) throws ReportUnavailableException {
        return corpus.read(id);
    }

    /** Changes when a report would be read much otherwise than before; see {@link Corpus#readingState(ReportId)}. */
    public String readingState(ReportId id) {
        return corpus.readingState(id);
    }

    /**
     * How each printed line of a report is read and how certain that is; empty for a text that is not broken.
     *
     * @throws ReportUnavailableException when the report cannot be read, or when there is no such report
     */
    public List<ReadingLine> readingLines(ReportId id) throws ReportUnavailableException {
        return corpus.lines(id);
    }

    /** What coders decided about the reading of a report. */
    public ReadingCorrections readingCorrections(ReportId id) {
        return corpus.corrections(id);
    }

    /**
     * Keeps what a coder decided about a line, beside the report, and learns from it. Reports that are asked for from
     * now on are read anew; no annotation moves.
     *
     * @throws IllegalArgumentException when the decision is not about a line of that report
     * @throws IllegalStateException when the project was opened for reading only
     * @throws BrokenFileException when the decisions that were made before cannot be understood
     * @throws IOException when nothing can be written; all is as it was before
     */
    public void correctReading(ReportId id, LineCorrection correction)
            throws ReportUnavailableException, BrokenFileException, IOException {
        if (access != Access.READ_WRITE) {
            throw new IllegalStateException("The project is open for reading only");
        }
        if (!correction.fits(report(id).raw())) {
            throw new IllegalArgumentException("Report " + id + " has no such line: " + correction);
        }
        corpus.correct(id, correction);
    }

    /** All codings that could be read, the coder's own first; those of others are to be read only. */
    public List<Coding> codings() {
        return Stream.concat(documents.codings().stream(), others.stream()).toList();
    }

    /**
     * All codings as they are now, in the order of {@link #codings()}: nothing changes them any more, so that any thread
     * may read them. Only those that changed since the last call are copied anew.
     */
    public List<Coding> codingsNow() {
        return Stream.concat(documents.copies().stream(), others.stream()).toList();
    }

    /**
     * All that is coded as it is now, in a form that takes little memory, does not change and may be read by any thread.
     * The first call opens the index, which may take long; later ones take time only for the documents that changed since.
     */
    public IndexContext recordsNow() {
        return records.now();
    }

    /** Opens the index anew, as after another process changed it. Reads files; for any thread. */
    public void reopenRecords() {
        records.reopen();
    }

    /** The coder's own codings, in the order of the ids of their reports. */
    public List<Coding> ownCodings() {
        return documents.codings();
    }

    /** What the coder recorded in a report; empty when nothing yet. */
    public Optional<Coding> coding(ReportId report) {
        return documents.coding(report);
    }

    /** The coder's own record of an id, parts included; not one that an edit makes that is still going on. */
    public Optional<CodedRecord> record(RecordId id) {
        Stream<Coding> codings = records.reportsOf(id)
                .map(reports -> reports.stream().flatMap(report -> documents.coding(report).stream()))
                .orElseGet(() -> documents.codings().stream());
        return codings.flatMap(CodedRecords::all)
                .filter(record -> record.getId().equals(id.value())).findFirst();
    }

    /** The one way to change the coder's codings. */
    public CodingEditor editor() {
        return editor;
    }

    /** The steps of undo and redo, for the whole project. */
    public CommandStack commandStack() {
        return stack;
    }

    /** Whether something was changed since the last save; undoing back to it makes this false again. */
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    /**
     * Writes the documents that changed, each as a whole or not at all.
     *
     * @throws WriteFailedException when one cannot be written: everything is still there to be tried again
     */
    public void save() throws WriteFailedException {
        documents.save(this::noteCodebook);
        codebook.keep();
        stack.saveIsDone();
        journal.saved();
        editor.notifySaved();
    }

    /** A file with records of another version keeps saying so: they have not followed the codebook yet. */
    private void noteCodebook(Coding coding) {
        if (!codebook().name().isEmpty() && versions().areCurrent(coding)) {
            coding.setCodebook(codebook().name());
            coding.setCodebookVersion(codebook().version());
        }
    }

    /** Work that an earlier process did not save and that nobody decided about yet. */
    public Optional<Recovery> pendingJournal() {
        return recovery.filter(Recovery::isPending);
    }

    /** What keeps unsaved work from being protected against a crash at present. */
    public Optional<Finding> journalProblem() {
        return journal.problem().map(message -> new Finding(Severity.WARNING, "journal.failed", message,
                new Place.InProject()));
    }

    /** Gives the coder's lock back. What is not saved is offered when the project is opened again. */
    @Override
    public void close() throws IOException {
        close(isDirty());
    }

    /** Closes the project and gives up what is not saved. */
    public void closeWithoutSaving() throws IOException {
        close(false);
    }

    private void close(boolean keepUnsaved) throws IOException {
        if (lock.isPresent()) {
            journal.close(keepUnsaved);
            lock.get().close();
        }
    }
}
