package org.mithaq.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.text.fold.Folder;

/** One search: asks the index for passages and looks for the words in each. For one thread. */
final class IndexSearch {

    /** Matches collected in one report for each that may be told, since some are told once for several. */
    private static final int COLLECTED = 4;

    private final SearchQuery query;
    private final Query candidates;
    private final QuickLook quick;
    private final PassageMatcher matcher;
    private final HitMaker maker;
    private final List<SearchHit> found = new ArrayList<>();
    private boolean complete = true;

    private IndexSearch(SearchQuery query, Query candidates, QuickLook quick, PassageMatcher matcher) {
        this.query = query;
        this.candidates = candidates;
        this.quick = quick;
        this.matcher = matcher;
        this.maker = new HitMaker(query.zones());
    }

    static IndexSearch of(SearchQuery query, Synonyms synonyms) {
        Folder folder = Folder.standard();
        Stems stems = new Stems();
        SearchWords words = SearchWords.of(query, synonyms, folder);
        Query candidates = new Candidates(folder, stems).of(words, query.loosest());
        return new IndexSearch(query, candidates, new QuickLook(query, words, folder, stems),
                new PassageMatcher(query, words, folder, stems));
    }

    SearchResult run(IndexView view, ProgressMonitor progress) throws IOException {
        IndexView.Candidate[] passages = view.find(candidates, progress);
        IndexView.PassageReader reader = view.passages();
        for (int start = 0; start < passages.length && found.size() < query.limit(); ) {
            int end = start;
            List<SearchHit> ofReport = new ArrayList<>();
            while (end < passages.length && passages[end].report() == passages[start].report()) {
                if (ofReport.size() < mostCollected()) {
                    progress.checkCancelled();
                    collect(reader.read(passages[end]), ofReport);
                } else {
                    complete = false;
                }
                end++;
            }
            found.addAll(ClosestHits.of(ofReport));
            complete &= end == passages.length || found.size() < query.limit();
            start = end;
        }
        complete &= found.size() <= query.limit();
        return new SearchResult(found.subList(0, Math.min(found.size(), query.limit())), complete);
    }

    private void collect(Passage passage, List<SearchHit> hits) {
        if (quick.mayHold(passage.text())) {
            matcher.find(passage).forEach(match -> maker.hit(passage, match).ifPresent(hits::add));
        }
    }

    private long mostCollected() {
        return (long) query.limit() * COLLECTED;
    }
}
