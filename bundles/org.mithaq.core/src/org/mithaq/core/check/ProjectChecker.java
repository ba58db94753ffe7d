package org.mithaq.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.mithaq.core.check.project.ProjectRules;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.OrderedWork;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;

/**
 * Runs all checks on a whole project: in several threads, and in memory that does not grow with the project, since
 * findings are handed over as they are found. For checks that follow the work of a coder see {@link ContinuousCheck}.
 */
public final class ProjectChecker {

    private final Checkers checkers = new Checkers();
    private final Set<CoderName> coders;

    /** Checks what all coders coded. */
    public ProjectChecker() {
        this(Set.of());
    }

    /** @param coders whose codings are checked, beside the project itself; those of all when none is named */
    public ProjectChecker(Collection<CoderName> coders) {
        this.coders = Set.copyOf(coders);
    }

    private boolean isMeant(CoderName coder) {
        return coders.isEmpty() || coders.contains(coder);
    }

    /** Checks an open project as it is now. For the thread that edits it. */
    public List<Finding> check(Project project, ProgressMonitor progress) {
        return check(ProjectSnapshot.of(project), progress);
    }

    /** All findings at once, as {@link #check(ProjectSnapshot, Consumer, ProgressMonitor)} finds them. */
    public List<Finding> check(ProjectSnapshot project, ProgressMonitor progress) {
        List<Finding> findings = new ArrayList<>();
        check(project, findings::add, progress);
        return List.copyOf(findings);
    }

    /**
     * @param found is given the findings that are not accepted, by the calling thread: those about the project first, then
     *     those of the codings by report and coder, in the order of their records
     * @throws CancellationException when cancelled
     */
    public FindingCounts check(ProjectSnapshot project, Consumer<Finding> found, ProgressMonitor progress) {
        FindingCounts[] counts = {FindingCounts.NONE};
        Consumer<Found> about = part -> {
            counts[0] = counts[0].plus(part.counts());
            part.kept().forEach(found);
        };
        run(project, about, (coder, part) -> about.accept(part), document -> {
            counts[0] = counts[0].plus(document.counts());
            document.findings().forEach(found);
        }, progress);
        return counts[0];
    }

    void run(ProjectSnapshot project, Consumer<Found> about, BiConsumer<CoderName, Found> ofCoders,
            Consumer<DocumentFindings> documents, ProgressMonitor progress) {
        List<IndexedDocument> meant = project.documents().stream().filter(document -> isMeant(document.coder())).toList();
        progress.begin(Messages.of("progress.check"), meant.size());
        progress.checkCancelled();
        about.accept(checkers.known(project));
        about.accept(checkers.project(project));
        ProjectRules.coders(project).stream().filter(this::isMeant)
                .forEach(coder -> ofCoders.accept(coder, checkers.coder(project, coder, progress)));
        new OrderedWork().run(meant, document -> checkers.all(project, document), documents, progress);
    }
}
