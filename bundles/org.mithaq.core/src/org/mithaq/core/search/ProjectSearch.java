package org.mithaq.core.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.SearchResult;
import org.mithaq.core.search.query.Synonyms;

/**
 * Search over all reports of an open project. The index is kept in the project's local folder, which is never shared;
 * codings play no part in it, and the codebook only when a query is asked, for its synonyms. May be used by several
 * threads, one after the other.
 */
public final class ProjectSearch implements AutoCloseable {

    private final Project project;
    private final SearchIndex index;

    public ProjectSearch(Project project) {
        this.project = project;
        this.index = new SearchIndex(project.layout().searchFolder(), new ProjectReports(project));
    }

    /**
     * Brings the index up to date; see {@link SearchIndex#refresh(ProgressMonitor)}.
     *
     * @return what keeps reports from being found
     */
    public List<ReportUnavailableException> refresh(ProgressMonitor progress) throws IOException {
        return index.refresh(progress);
    }

    /**
     * Finds what a query asks for in the reports as they were at the last refresh.
     *
     * @throws RefusedException when the query has no words or is too long
     * @throws CancellationException when cancelled
     */
    public SearchResult find(SearchQuery query, ProgressMonitor progress) throws IOException {
        return index.find(query, Synonyms.of(project.codebook()), progress);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
