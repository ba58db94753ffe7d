package org.mithaq.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.coding.CodingDocuments;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.layout.NotAProjectException;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.lock.HeldException;
import org.mithaq.core.lock.LockFile;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.Corpus;
import org.mithaq.core.store.CodingStore;
import org.mithaq.core.store.Journal;
import org.mithaq.core.store.JournalEntry;
import org.mithaq.core.version.VersionFindings;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Coding;

/** The steps of opening a project. What is not as it should be becomes a finding wherever that is possible. */
final class ProjectOpening {

    private final ProjectLayout layout;
    private final CoderName coder;
    private final OpenOptions options;
    private final List<Finding> problems = new ArrayList<>();

    ProjectOpening(ProjectLayout layout, CoderName coder, OpenOptions options) {
        this.layout = layout;
        this.coder = coder;
        this.options = options;
    }

    Project open(Access wanted, ProgressMonitor progress) throws NotAProjectException, LockedException, IOException {
        layout.requireProject();
        Optional<LockFile> lock = wanted == Access.READ_WRITE ? lock() : Optional.empty();
        boolean done = false;
        try {
            Project project = load(lock, progress);
            done = true;
            return project;
        } finally {
            if (!done && lock.isPresent()) {
                lock.get().close();
            }
        }
    }

    private Project load(Optional<LockFile> lock, ProgressMonitor progress) throws IOException {
        problems.addAll(MissingFolders.of(layout));
        progress.begin(Messages.of("progress.codebook"), 0);
        ProjectCodebook codebook = new ProjectCodebook(layout, options.codebookLoader());
        codebook.findings().stream().filter(f -> f.severity() == Severity.ERROR).forEach(problems::add);
        Corpus corpus = new Corpus(layout);
        corpus.load(progress, problems);
        CodingStore store = new CodingStore();
        CodingLoader loader = new CodingLoader(layout, store, progress, problems);
        CodingDocuments documents = new CodingDocuments(layout, coder, store);
        loader.loadOwn(documents);
        List<Coding> others = loader.loadOthers(coder);
        VersionFindings versions = new VersionFindings(codebook.loaded().name(), codebook.versions());
        versions.check(documents.codings(), problems::add);
        versions.check(others, problems::add);
        Journal journal = new Journal(layout.journal(coder));
        List<JournalEntry> unsaved = lock.isPresent() ? unsaved(journal) : List.of();
        return new Project(new ProjectParts(layout, lock, problems, codebook, corpus, store, documents, others, journal,
                unsaved), options.clock());
    }

    /** A damaged journal must not keep a project from opening, and must not be lost either. */
    private List<JournalEntry> unsaved(Journal journal) throws IOException {
        try {
            return journal.read();
        } catch (IOException | RefusedException e) {
            String kept = layout.relative(journal.putAside());
            problems.add(new Finding(Severity.WARNING, "journal.damaged", Messages.of("journal.damaged", kept),
                    new Place.InFile(kept, 0, 0)));
            return List.of();
        }
    }

    private Optional<LockFile> lock() throws LockedException {
        try {
            requireWritable(layout.root());
            requireWritable(layout.codingFolder());
            requireWritable(layout.codingFolder(coder));
            return Optional.of(LockFile.take(layout.lock(coder), options.clock()));
        } catch (HeldException e) {
            throw new LockedException(coder, e.owner(), layout.relative(layout.lock(coder)));
        } catch (IOException e) {
            problems.add(new Finding(Severity.WARNING, "project.readOnly",
                    Messages.of("project.readOnly", layout.root()), new Place.InProject()));
            return Optional.empty();
        }
    }

    /** The folder of the codings comes with the first one; Git does not keep an empty folder either. */
    private static void requireWritable(Path folder) throws IOException {
        if (Files.exists(folder) && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
            throw new java.nio.file.AccessDeniedException(folder.toString());
        }
    }
}
