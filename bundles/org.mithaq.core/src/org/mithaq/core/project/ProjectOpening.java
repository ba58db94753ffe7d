package org.mithaq.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.core.check.Finding;
import org.mithaq.core.check.Place;
import org.mithaq.core.coding.CodingDocuments;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.store.CodingStore;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Coding;

/** The steps of opening a project. What is not as it should be becomes a finding wherever that is possible. */
final class ProjectOpening {

    private final ProjectLayout layout;
    private final CoderName coder;
    private final Clock clock;
    private final List<Finding> problems = new ArrayList<>();

    ProjectOpening(ProjectLayout layout, CoderName coder, Clock clock) {
        this.layout = layout;
        this.coder = coder;
        this.clock = clock;
    }

    Project open(Access wanted, ProgressMonitor progress) throws NotAProjectException, LockedException, IOException {
        if (!layout.isProject()) {
            throw new NotAProjectException(layout.root());
        }
        Optional<CoderLock> lock = wanted == Access.READ_WRITE ? lock() : Optional.empty();
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

    private Project load(Optional<CoderLock> lock, ProgressMonitor progress) {
        reportMissingFolders();
        Corpus corpus = new Corpus(layout);
        corpus.load(progress, problems);
        CodingStore store = new CodingStore();
        CodingLoader loader = new CodingLoader(layout, store, progress, problems);
        CodingDocuments documents = new CodingDocuments(layout, coder, store);
        loader.loadOwn(documents);
        List<Coding> others = loader.loadOthers(coder);
        Access access = lock.isPresent() ? Access.READ_WRITE : Access.READ_ONLY;
        return new Project(new ProjectParts(layout, access, lock, problems, corpus, documents, others), clock);
    }

    private Optional<CoderLock> lock() throws LockedException {
        try {
            requireWritable(layout.root());
            requireWritable(layout.codingFolder());
            requireWritable(layout.codingFolder(coder));
            return Optional.of(CoderLock.acquire(layout, coder, clock));
        } catch (IOException e) {
            problems.add(new Finding(Severity.WARNING, "project.readOnly",
                    Messages.of("project.readOnly", layout.root()), new Place.InProject()));
            return Optional.empty();
        }
    }

    private static void requireWritable(Path folder) throws IOException {
        if (Files.exists(folder) && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
            throw new java.nio.file.AccessDeniedException(folder.toString());
        }
    }

    /** The folder of the codings comes with the first one; Git does not keep an empty folder either. */
    private void reportMissingFolders() {
        Stream.of(layout.codebookFolder(), layout.reportsFolder()).filter(folder -> !Files.isDirectory(folder))
                .map(layout::relative)
                .forEach(folder -> problems.add(new Finding(Severity.WARNING, "project.folderMissing",
                        Messages.of("project.folderMissing", folder), new Place.InFile(folder, 0, 0))));
    }
}
