package org.mithaq.core.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Lock;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.search.index.IndexFolder;
import org.mithaq.core.search.index.IndexUpdate;
import org.mithaq.core.search.index.IndexView;
import org.mithaq.core.search.index.ReportSource;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.SearchResult;
import org.mithaq.core.search.query.Synonyms;

/**
 * The index of reports. It is brought up to date before it is asked, made anew when it is damaged or of another
 * version, and kept in a folder of its own; where that cannot be written, in a temporary one until it is closed. May be
 * used by several threads, one after the other.
 */
public final class SearchIndex implements AutoCloseable {

    /** Up to this size an index is read as a whole when it is opened, to see whether all of it is there. */
    private static final int MOST_PASSAGES_CHECKED = 100_000;

    private final ReportSource source;
    private IndexFolder folder;
    private Optional<IndexFolder> temporary = Optional.empty();
    private Optional<IndexView> view = Optional.empty();
    private List<ReportUnavailableException> missing = List.of();

    /** @param folder for the index alone: what else is in it is lost */
    public SearchIndex(Path folder, ReportSource source) {
        this.folder = new IndexFolder(folder);
        this.source = source;
    }

    /**
     * Brings the index up to date, which takes long when many reports are new.
     *
     * @return what keeps reports from being found
     * @throws IOException when an index can be kept nowhere
     * @throws CancellationException when cancelled; what was done is kept
     */
    public synchronized List<ReportUnavailableException> refresh(ProgressMonitor progress) throws IOException {
        if (view.isPresent() && !isCurrent()) {
            closeView();
        }
        if (view.isEmpty()) {
            view = whole();
        }
        if (view.isEmpty() || !view.get().states().equals(IndexUpdate.wanted(source))) {
            closeView();
            update(progress);
        }
        return missing;
    }

    /**
     * Finds passages in the index as it was at the last refresh; refreshes it if there was none. Where reading it shows
     * that it is damaged, it is made anew.
     *
     * @throws RefusedException when the query has no words or is too long
     * @throws CancellationException when cancelled
     */
    public synchronized SearchResult find(SearchQuery query, Synonyms synonyms, ProgressMonitor progress)
            throws IOException {
        if (view.isEmpty()) {
            refresh(progress);
        }
        try {
            return IndexSearch.run(query, synonyms, view.orElseThrow(), progress);
        } catch (RefusedException | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException | InternalError damaged) {
            closeView();
            rebuild(progress);
            return IndexSearch.run(query, synonyms, view.orElseThrow(), progress);
        }
    }

    private boolean isCurrent() throws IOException {
        try {
            return view.orElseThrow().isCurrent();
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private Optional<IndexView> whole() throws IOException {
        try {
            IndexView opened = folder.open();
            try {
                if (opened.passageCount() <= MOST_PASSAGES_CHECKED) {
                    opened.checkWhole();
                }
                opened.states();
                return Optional.of(opened);
            } catch (IOException | RuntimeException damaged) {
                opened.close();
                return Optional.empty();
            }
        } catch (IOException | RuntimeException | InternalError damaged) {
            return Optional.empty();
        }
    }

    private void update(ProgressMonitor progress) throws IOException {
        try {
            updateLocked(progress, false);
        } catch (IOException | SecurityException notWritable) {
            moveToTemporary(notWritable);
            updateLocked(progress, false);
        }
    }

    private void rebuild(ProgressMonitor progress) throws IOException {
        try {
            updateLocked(progress, true);
        } catch (IOException | SecurityException notWritable) {
            moveToTemporary(notWritable);
            updateLocked(progress, true);
        }
    }

    /** Another process may have brought the index up to date while this one waited for the lock. */
    private void updateLocked(ProgressMonitor progress, boolean anew) throws IOException {
        try (Lock held = folder.lock(progress)) {
            Optional<IndexView> found = anew ? Optional.empty() : whole();
            if (found.isEmpty()) {
                folder.clear();
            }
            Map<String, String> states = found.isPresent() ? found.get().states() : Map.of();
            if (found.isPresent()) {
                found.get().close();
            }
            write(states, progress);
            view = Optional.of(folder.open());
        }
    }

    /** What cannot be written whole is removed, so that a disk that is full does not stay so. */
    private void write(Map<String, String> states, ProgressMonitor progress) throws IOException {
        try (IndexWriter writer = folder.writer()) {
            missing = new IndexUpdate(source, writer).run(states, progress);
        } catch (IOException failed) {
            try {
                folder.clear();
            } catch (IOException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
            throw failed;
        }
    }

    private void moveToTemporary(Exception reason) throws IOException {
        if (temporary.isPresent()) {
            throw new IOException("No index can be kept, not even a temporary one", reason);
        }
        folder = new IndexFolder(Files.createTempDirectory("mithaq-search").resolve("index"));
        temporary = Optional.of(folder);
    }

    private void closeView() throws IOException {
        if (view.isPresent()) {
            view.get().close();
            view = Optional.empty();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closeView();
        if (temporary.isPresent()) {
            temporary.get().remove();
        }
    }
}
