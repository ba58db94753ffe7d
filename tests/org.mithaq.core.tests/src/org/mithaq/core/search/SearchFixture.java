package org.mithaq.core.search;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.search.index.ReportSource;
import org.mithaq.core.search.query.SearchHit;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.Synonyms;
import org.mithaq.model.corpus.CorpusFactory;
import org.mithaq.text.RawText;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.zone.find.ZoneFinder;

/** Reports in memory and an index of them in a folder. */
final class SearchFixture implements ReportSource {

    private final Map<ReportId, String> texts = new LinkedHashMap<>();
    private int read;

    SearchFixture with(String id, String text) {
        texts.put(new ReportId(id), text);
        return this;
    }

    void remove(String id) {
        texts.remove(new ReportId(id));
    }

    /** How many reports were read so far. */
    synchronized int read() {
        return read;
    }

    SearchIndex index(Path folder) {
        return new SearchIndex(folder, this);
    }

    /** Opens the index of a folder anew, as the next process does, and finds. */
    List<SearchHit> find(Path folder, String query) throws IOException {
        return find(folder, SearchQuery.of(query));
    }

    List<SearchHit> find(Path folder, SearchQuery query) throws IOException {
        try (SearchIndex index = index(folder)) {
            index.refresh(ProgressMonitor.NONE);
            return index.find(query, Synonyms.none(), ProgressMonitor.NONE).hits();
        }
    }

    ReportText report(String id) {
        return text(new ReportId(id), texts.get(new ReportId(id)));
    }

    @Override
    public Map<ReportId, String> states() {
        Map<ReportId, String> states = new LinkedHashMap<>();
        texts.forEach((id, text) -> states.put(id, Integer.toString(text.hashCode())));
        return states;
    }

    @Override
    public ReportText read(ReportId id) throws ReportUnavailableException {
        synchronized (this) {
            read++;
        }
        String text = texts.get(id);
        if (text.isEmpty()) {
            throw new ReportUnavailableException(id, Messages.literal("missing"), null);
        }
        return text(id, text);
    }

    private static ReportText text(ReportId id, String text) {
        RawText raw = RawText.of(text);
        return new ReportText(id, CorpusFactory.eINSTANCE.createReport(), raw, ReadingMaker.standard().read(raw),
                new ZoneFinder().find(raw));
    }

    /** Copies a folder with all that is in it, as it is at this moment. */
    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new Copying(from, to));
    }

    /** Copies while the index goes on: a file that merging has done away with belongs to nothing committed. */
    private static final class Copying extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Files.createDirectories(copied(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            try {
                Files.copy(file, copied(file), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            } catch (NoSuchFileException e) {
                return visitFileFailed(file, e);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (!(failure instanceof NoSuchFileException)) {
                throw failure;
            }
            Files.deleteIfExists(copied(file));
            return FileVisitResult.CONTINUE;
        }

        private Path copied(Path file) {
            return to.resolve(from.relativize(file).toString());
        }
    }
}
