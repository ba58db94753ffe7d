package org.mithaq.core.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.ReportUnavailableException;

/** Brings an index to the state of the reports: with several threads, told by the one that waits for them. */
public final class IndexUpdate {

    private static final int MOST_THREADS = 4;
    private static final long LOOK_UP_MILLIS = 100;

    private final ReportSource source;
    private final IndexWriter writer;
    private final ThreadLocal<PassageDocuments> documents = ThreadLocal.withInitial(PassageDocuments::new);

    /** Interrupting a thread that writes would break the index off. */
    private volatile boolean stopped;

    public IndexUpdate(ReportSource source, IndexWriter writer) {
        this.source = source;
        this.writer = writer;
    }

    /** The states that the reports are in now. */
    public static Map<String, String> wanted(ReportSource source) {
        Map<String, String> wanted = new LinkedHashMap<>();
        source.states().forEach((report, state) -> wanted.put(report.value(), state));
        return wanted;
    }

    /**
     * Commits what is done, also when cancelled, so that the next update goes on from there.
     *
     * @param indexed the states that the index has
     * @return what keeps reports from being found
     */
    public List<ReportUnavailableException> run(Map<String, String> indexed, ProgressMonitor progress)
            throws IOException {
        Map<String, String> wanted = wanted(source);
        for (String report : indexed.keySet()) {
            if (!wanted.containsKey(report)) {
                writer.deleteDocuments(new Term(IndexFields.REPORT, report));
            }
        }
        Map<String, String> changed = new LinkedHashMap<>(wanted);
        changed.entrySet().removeAll(indexed.entrySet());
        try {
            return index(changed, progress);
        } finally {
            writer.setLiveCommitData(IndexView.commitData().entrySet());
            writer.commit();
        }
    }

    private List<ReportUnavailableException> index(Map<String, String> changed, ProgressMonitor progress)
            throws IOException {
        progress.begin(Messages.of("progress.index"), changed.size());
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        try {
            CompletionService<List<ReportUnavailableException>> done = new ExecutorCompletionService<>(workers);
            changed.forEach((report, state) -> done.submit(() -> index(new ReportId(report), state)));
            List<ReportUnavailableException> missing = new ArrayList<>();
            for (int i = 0; i < changed.size(); i++) {
                missing.addAll(next(done, progress));
                progress.worked(1);
            }
            return missing;
        } finally {
            stopped = true;
            workers.shutdown();
            await(workers);
        }
    }

    private List<ReportUnavailableException> index(ReportId report, String state) throws IOException {
        if (stopped) {
            return List.of();
        }
        Term id = new Term(IndexFields.REPORT, report.value());
        try {
            writer.updateDocuments(id, documents.get().of(source.read(report), state));
            return List.of();
        } catch (ReportUnavailableException e) {
            writer.deleteDocuments(id);
            return List.of(e);
        }
    }

    private static <T> T next(CompletionService<T> done, ProgressMonitor progress) throws IOException {
        try {
            while (true) {
                progress.checkCancelled();
                Future<T> next = done.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    return next.get();
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while reports are indexed");
        }
    }

    /** The threads end with the report that they are at; the index must not be closed before. */
    private static void await(ExecutorService workers) {
        boolean interrupted = false;
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
