package org.mithaq.codebook.evaluation.name;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.mithaq.codebook.evaluation.result.Result;

/** The words of one of the language's own lists as results, made once. */
public final class WordResults {

    private final Result[] results;

    /** @param words all of them, each at the place of its number */
    WordResults(CodeResults codes, List<? extends Enumerator> words) {
        results = words.stream().map(word -> codes.of(word.getLiteral())).toArray(Result[]::new);
    }

    /**
     * A word as a result.
     *
     * @param word null for none, which is not coded
     */
    public Result of(Enumerator word) {
        return word == null ? Result.NOT_CODED : results[word.getValue()];
    }
}
