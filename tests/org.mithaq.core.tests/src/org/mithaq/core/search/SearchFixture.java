package org.mithaq.core.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.mithaq.text.zone.ZoneFinder;

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
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    copyFile(file, copied);
                }
            }
        }
    }

    /** A file that merging has done away with meanwhile belongs to nothing that was committed. */
    private static void copyFile(Path file, Path to) throws IOException {
        try {
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            Files.deleteIfExists(to);
        }
    }
}
