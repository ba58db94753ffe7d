package org.mithaq.core.search.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.mithaq.core.search.index.IndexFields;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.SearchWords;
import org.mithaq.core.search.words.FoldedWord;
import org.mithaq.text.fold.Folder;

/** The questions to the index: which passages may hold what is looked for. They leave out none that does. */
public final class Candidates {

    private final TermChoices terms;
    private final Folder folder;
    private final SearchQuery query;
    /** All words, the phrase, and each synonym: one of them is found. */
    private final List<Together> asked = new ArrayList<>();
    /** Of those, words that may be on different lines. */
    private final List<Together> anyLines = new ArrayList<>();

    public Candidates(SearchQuery query, SearchWords words, TermChoices terms, Folder folder) {
        this.terms = terms;
        this.folder = folder;
        this.query = query;
        if (query.loosest().includes(SearchLevel.WORDS)) {
            Together units = Together.all(words.units().stream().map(folder::fold).map(this::unit).toList());
            asked.add(units);
            if (query.window() > 0) {
                anyLines.add(units);
            }
        }
        String phrase = folder.fold(words.phrase());
        asked.add(terms.phrase(phrase));
        words.synonyms().forEach(synonym -> asked.add(terms.phrase(synonym)));
        if (query.loosest().includes(SearchLevel.STEM) && words.units().size() > 1) {
            asked.add(terms.inside(phrase));
        }
    }

    private Together unit(String folded) {
        if (!query.loosest().includes(SearchLevel.STEM)) {
            return terms.phrase(folded);
        }
        return FoldedWord.of(folded).size() > 1 ? terms.inside(folded)
                : terms.formsOf(folded, query.loosest().includes(SearchLevel.LETTERS));
    }

    /** Passages that may hold a match. */
    public Query anywhere() {
        return any(asked.stream().map(some -> all(some.choices())).toList());
    }

    /** Those of them that need not hold {@link #lines()}. */
    public Query certain() {
        List<Query> queries = new ArrayList<>();
        for (Together some : asked) {
            if (some.choices().size() < 2 || anyLines.contains(some)) {
                queries.add(all(some.choices()));
            } else if (!some.lineEnds().isEmpty()) {
                queries.add(new BooleanQuery.Builder().add(all(some.choices()), Occur.MUST)
                        .add(oneOf(some.lineEnds()), Occur.MUST).build());
            }
        }
        return any(queries);
    }

    /** Passages that have what is looked for on one line. This takes longer to find out. */
    public Query lines() {
        return any(asked.stream().map(Together::choices)
                .filter(choices -> choices.size() > 1 && choices.stream().noneMatch(Set::isEmpty))
                .map(Candidates::onOneLine).toList());
    }

    /** All terms of a line have the same position. */
    private static Query onOneLine(List<Set<String>> choices) {
        MultiPhraseQuery.Builder line = new MultiPhraseQuery.Builder();
        choices.forEach(choice -> line.add(choice.stream().map(term -> new Term(IndexFields.TERM, term))
                .toArray(Term[]::new), 0));
        return line.build();
    }

    private static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query all(List<Set<String>> choices) {
        if (choices.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        choices.forEach(choice -> all.add(oneOf(choice), Occur.MUST));
        return all.build();
    }

    private static Query oneOf(Set<String> terms) {
        return new TermInSetQuery(IndexFields.TERM, terms.stream().map(BytesRef::new).toList());
    }
}
