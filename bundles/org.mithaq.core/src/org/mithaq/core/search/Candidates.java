package org.mithaq.core.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.mithaq.text.fold.Folder;

/** The question to the index: which passages may hold what is looked for. Leaves out none that does. */
final class Candidates {

    private static final String ARTICLE = "ال";
    private static final List<String> FRONTS = List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك",
            "ال", "وال", "فال", "بال", "كال", "وبال", "فبال", "وكال", "لل", "ولل", "فلل");

    private final Folder folder;
    private final Stems stems;

    Candidates(Folder folder, Stems stems) {
        this.folder = folder;
        this.stems = stems;
    }

    Query of(SearchWords words, SearchLevel loosest) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean stemmed = loosest.includes(SearchLevel.STEM);
        any.add(phrase(folder.fold(words.phrase()), stemmed), Occur.SHOULD);
        words.synonyms().forEach(synonym -> any.add(phrase(synonym, false), Occur.SHOULD));
        if (loosest.includes(SearchLevel.WORDS)) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            words.units().forEach(unit -> all.add(unit(folder.fold(unit), stemmed), Occur.MUST));
            any.add(all.build(), Occur.SHOULD);
        }
        return any.build();
    }

    private Query unit(String folded, boolean stemmed) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(phrase(folded, stemmed), Occur.SHOULD);
        if (stemmed && !folded.contains(" ")) {
            any.add(term(IndexFields.STEM, stems.wanted(folded)), Occur.SHOULD);
        }
        return any.build();
    }

    /** Words in their order, whatever the blanks. */
    private Query phrase(String folded, boolean stemmed) {
        String squeezed = folded.replace(" ", "");
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(letters(squeezed), Occur.SHOULD);
        if (squeezed.startsWith(ARTICLE)) {
            any.add(letters("لل" + squeezed.substring(ARTICLE.length())), Occur.SHOULD);
        }
        if (stemmed && squeezed.length() > Grams.LENGTH) {
            any.add(letters(squeezed.substring(0, squeezed.length() - 1)), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query letters(String squeezed) {
        if (squeezed.length() < Grams.LENGTH) {
            return shortWord(squeezed);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Grams.of(squeezed).terms().forEach(gram -> all.add(term(IndexFields.GRAM, gram), Occur.MUST));
        return all.build();
    }

    /** A word of less letters than a gram has, whole or cut anywhere. */
    private static Query shortWord(String word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(withFronts(word), Occur.SHOULD);
        for (int cut = 1; cut < word.length(); cut++) {
            any.add(new BooleanQuery.Builder()
                    .add(withFronts(word.substring(0, cut)), Occur.MUST)
                    .add(letterRest(word.substring(cut)), Occur.MUST).build(), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query letterRest(String rest) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(term(IndexFields.WORD, rest), Occur.SHOULD);
        if (rest.length() == 2) {
            any.add(new BooleanQuery.Builder().add(term(IndexFields.WORD, rest.substring(0, 1)), Occur.MUST)
                    .add(term(IndexFields.WORD, rest.substring(1)), Occur.MUST).build(), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query withFronts(String word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Stream.concat(FRONTS.stream().map(front -> front + word), Stream.of("ل" + word)).distinct()
                .forEach(form -> any.add(term(IndexFields.WORD, form), Occur.SHOULD));
        return any.build();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
