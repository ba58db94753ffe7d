package org.mithaq.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.search.candidates.Candidates;
import org.mithaq.core.search.candidates.TermChoices;
import org.mithaq.core.search.index.FoundPassages;
import org.mithaq.core.search.index.IndexView;
import org.mithaq.core.search.index.IndexedReport;
import org.mithaq.core.search.index.PassageCheck;
import org.mithaq.core.search.index.PassageReader;
import org.mithaq.core.search.match.ClosestHits;
import org.mithaq.core.search.match.HitMaker;
import org.mithaq.core.search.match.PassageMatcher;
import org.mithaq.core.search.match.QuickLook;
import org.mithaq.core.search.passage.Passage;
import org.mithaq.core.search.query.SearchHit;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.SearchResult;
import org.mithaq.core.search.query.SearchWords;
import org.mithaq.core.search.query.Synonyms;
import org.mithaq.core.search.words.Stems;
import org.mithaq.text.fold.Folder;

/** One search: asks the index for passages and looks for the words in each. For one thread. */
final class IndexSearch {

    /** Matches collected in one report for each that may be told, since some are told once for several. */
    private static final int COLLECTED = 4;

    private final SearchQuery query;
    private final IndexView view;
    private final PassageReader reader;
    private final ProgressMonitor progress;
    private final FoundPassages passages;
    private final FoundPassages certain;
    private final PassageCheck lines;
    private final QuickLook quick;
    private final PassageMatcher matcher;
    private final HitMaker maker;
    private final List<SearchHit> found = new ArrayList<>();
    private boolean complete = true;

    private IndexSearch(SearchQuery query, Synonyms synonyms, IndexView view, ProgressMonitor progress)
            throws IOException {
        Folder folder = Folder.standard();
        Stems stems = new Stems();
        SearchWords words = SearchWords.of(query, synonyms, folder);
        this.query = query;
        this.view = view;
        this.reader = view.passages();
        this.progress = progress;
        Candidates candidates =
                new Candidates(query, words, new TermChoices(view.vocabulary(), folder, stems), folder);
        this.passages = view.find(candidates.anywhere(), progress);
        this.certain = view.find(candidates.certain(), progress);
        this.lines = view.check(candidates.lines());
        this.quick = new QuickLook(query, words, folder, stems);
        this.matcher = new PassageMatcher(query, words, folder, stems);
        this.maker = new HitMaker(query.zones());
    }

    /**
     * @throws RefusedException when the query has no words or is too long
     */
    static SearchResult run(SearchQuery query, Synonyms synonyms, IndexView view, ProgressMonitor progress)
            throws IOException {
        return new IndexSearch(query, synonyms, view, progress).run();
    }

    private SearchResult run() throws IOException {
        for (IndexedReport report : view.reports()) {
            int first = passages.next(report, report.start());
            if (first != FoundPassages.NONE) {
                if (found.size() >= query.limit()) {
                    complete = false;
                    break;
                }
                found.addAll(ClosestHits.of(collect(report, first)));
            }
        }
        complete &= found.size() <= query.limit();
        return new SearchResult(found.subList(0, Math.min(found.size(), query.limit())), complete);
    }

    private List<SearchHit> collect(IndexedReport report, int first) throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        for (int next = first; next != FoundPassages.NONE; next = passages.next(report, next + 1)) {
            if (hits.size() >= (long) query.limit() * COLLECTED) {
                complete = false;
                break;
            }
            progress.checkCancelled();
            if (mayHold(report, next)) {
                collect(reader.read(report, next), hits);
            }
        }
        return hits;
    }

    /** To see whether the words share a line, the index is asked for one passage after the other: few are needed. */
    private boolean mayHold(IndexedReport report, int document) throws IOException {
        return certain.has(report, document) || lines.holds(report, document);
    }

    private void collect(Passage passage, List<SearchHit> hits) {
        if (quick.mayHold(passage.text())) {
            matcher.find(passage).forEach(match -> maker.hit(passage, match).ifPresent(hits::add));
        }
    }
}
