package org.mithaq.core.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.index.IndexContext;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.index.RecentTexts;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.index.RecordIndexing;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.NotAProjectException;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.Corpus;
import org.mithaq.model.codebook.Severity;

/**
 * A project folder as it is saved, opened for reading all of it: for checks and tables. What is coded stays in its index,
 * so that the memory this takes does not grow with it. Any thread may use it.
 */
public final class IndexedProject {

    private final ProjectLayout layout;
    private final ProjectCodebook codebook;
    private final Corpus corpus;
    private final List<Finding> openingProblems;
    private final IndexContext records;

    private IndexedProject(ProjectLayout layout, ProjectCodebook codebook, Corpus corpus, IndexContext records,
            List<Finding> openingProblems) {
        this.layout = layout;
        this.codebook = codebook;
        this.corpus = corpus;
        this.openingProblems = List.copyOf(openingProblems);
        this.records = records;
    }

    /**
     * Opens a project folder and brings its index up to date, with what is known about the texts of what is coded.
     *
     * @throws NotAProjectException when the folder is none
     * @throws IOException when the folder cannot be read
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static IndexedProject open(Path root, ProgressMonitor progress, OpenOptions options)
            throws NotAProjectException, IOException {
        ProjectLayout layout = new ProjectLayout(root);
        layout.requireProject();
        List<Finding> problems = new ArrayList<>(MissingFolders.of(layout));
        progress.begin(Messages.of("progress.codebook"), 0);
        ProjectCodebook codebook = new ProjectCodebook(layout, options.codebookLoader());
        codebook.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).forEach(problems::add);
        Corpus corpus = new Corpus(layout);
        corpus.load(progress, problems);
        RecordIndex index = new RecordIndexing(layout).open(progress, problems);
        corpus.findZones(index.documents().stream().map(IndexedDocument::report).distinct().toList(), progress);
        return new IndexedProject(layout, codebook, corpus,
                new IndexContext(index, corpus.metadata(), new RecentTexts(corpus)), problems);
    }

    /** Where things stand in its folder. */
    public ProjectLayout layout() {
        return layout;
    }

    /** Who has coded something here, sorted. */
    public List<CoderName> coders() {
        return Folders.folders(layout.codingFolder()).stream().map(folder -> folder.getFileName().toString())
                .filter(CoderName::isValid).map(CoderName::new).toList();
    }

    /** What is broken in it is left out. */
    public LoadedCodebook codebook() {
        return codebook.loaded();
    }

    /** What is wrong in the codebook's files. */
    public List<Finding> codebookFindings() {
        return codebook.findings();
    }

    /** The reports. */
    public Corpus corpus() {
        return corpus;
    }

    /** What could not be read or is suspicious, found while the project was opened. */
    public List<Finding> openingProblems() {
        return openingProblems;
    }

    /** What is coded, as expressions see it; go through it by the documents of its index. */
    public IndexContext records() {
        return records;
    }

    /** The same with another content of one document, such as one that is not saved. */
    public IndexedProject with(IndexedDocument document) {
        return new IndexedProject(layout, codebook, corpus, records.with(List.of(document)), openingProblems);
    }
}
