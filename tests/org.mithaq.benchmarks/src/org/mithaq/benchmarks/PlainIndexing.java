package org.mithaq.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.mithaq.core.id.ReportId;

/** What Lucene needs at least: the same texts with its own analyser, in one field, not kept, by parts of a like length. */
final class PlainIndexing {

    private static final int PART = 1800;

    private PlainIndexing() {
    }

    /** With one thread for each processor. */
    static void index(GeneratedCorpus corpus, Path folder) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                IndexWriter writer = new IndexWriter(FSDirectory.open(Files.createDirectory(folder)),
                        new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(96))) {
            List<Callable<Void>> works = new ArrayList<>();
            for (ReportId report : corpus.states().keySet()) {
                works.add(() -> {
                    index(corpus.read(report).reading().text(), writer);
                    return null;
                });
            }
            for (Future<Void> work : threads.invokeAll(works)) {
                work.get();
            }
        }
    }

    private static void index(String text, IndexWriter writer) throws IOException {
        for (int start = 0; start < text.length(); start += PART) {
            Document part = new Document();
            part.add(new TextField("text", text.substring(start, Math.min(text.length(), start + PART)), Field.Store.NO));
            writer.addDocument(part);
        }
    }
}
