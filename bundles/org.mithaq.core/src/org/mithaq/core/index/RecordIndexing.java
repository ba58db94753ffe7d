package org.mithaq.core.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.OrderedWork;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.store.RemadeFile;
import org.mithaq.model.codebook.Severity;

/**
 * Brings the index of a project to the state of its coding files and opens it. Only files that changed since are read;
 * of whatever does not fit, is missing or damaged, the index is made anew. Where nothing can be written, what is missing
 * is kept in memory.
 */
public final class RecordIndexing {

    private final ProjectLayout layout;

    public RecordIndexing(ProjectLayout layout) {
        this.layout = layout;
    }

    /** What one file became, or why it cannot be read. */
    record Indexed(Optional<IndexedDocument> document, List<Finding> problems) {
    }

    /** A coding file by its coder and report. */
    record Source(CoderName coder, ReportId report) {
    }

    /**
     * @param problems files that cannot be read, or whose names say something else than what is in them, are added here
     * @throws java.util.concurrent.CancellationException when cancelled; what was done is kept for the next time
     */
    public RecordIndex open(ProgressMonitor progress, List<Finding> problems) {
        List<Source> sources = sources(problems);
        progress.begin(Messages.of("progress.records"), sources.size());
        DocumentFiles files = new DocumentFiles(layout);
        List<IndexedDocument> documents = new ArrayList<>();
        new OrderedWork().run(sources, files::upToDate, indexed -> {
            indexed.document().ifPresent(documents::add);
            problems.addAll(indexed.problems());
        }, progress);
        removeOthers(new HashSet<>(sources));
        return RecordIndex.of(documents);
    }

    private List<Source> sources(List<Finding> problems) {
        List<Source> sources = new ArrayList<>();
        for (Path folder : Folders.folders(layout.codingFolder())) {
            if (CoderName.isValid(name(folder))) {
                CoderName coder = new CoderName(name(folder));
                Folders.files(folder, ProjectLayout.XMI).forEach(file -> add(coder, file, sources, problems));
            }
        }
        return sources;
    }

    private void add(CoderName coder, Path file, List<Source> sources, List<Finding> problems) {
        if (ReportId.isValid(reportName(file))) {
            sources.add(new Source(coder, new ReportId(reportName(file))));
        } else {
            problems.add(new Finding(Severity.WARNING, "coding.fileName", Messages.of("coding.fileName",
                    layout.relative(file)), new Place.InFile(layout.relative(file), 0, 0)));
        }
    }

    private static String reportName(Path file) {
        return name(file).substring(0, name(file).length() - ProjectLayout.XMI.length());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void removeOthers(Set<Source> wanted) {
        for (Path folder : Folders.folders(layout.recordsFolder())) {
            for (Path file : Folders.files(folder, DocumentFiles.ENDING)) {
                String report = name(file).substring(0, name(file).length() - DocumentFiles.ENDING.length());
                boolean named = CoderName.isValid(name(folder)) && ReportId.isValid(report);
                if (!named || !wanted.contains(new Source(new CoderName(name(folder)), new ReportId(report)))) {
                    RemadeFile.remove(file);
                }
            }
        }
    }
}
