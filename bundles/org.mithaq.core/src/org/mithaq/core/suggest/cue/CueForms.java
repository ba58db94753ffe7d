package org.mithaq.core.suggest.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.model.codebook.Cue;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.match.CuePattern;
import org.mithaq.text.match.Match;
import org.mithaq.text.match.Phrase;

/**
 * Words and patterns, each of which stands for something, found together in one pass. A cue that cannot be matched, such
 * as a broken pattern, is left out: the check of the codebook tells about it. Not thread-safe; its finders are.
 *
 * @param <T> what words stand for
 */
public final class CueForms<T> {

    /**
     * A place where words stand for something.
     *
     * @param match where, and how exactly
     */
    public record Hit<T>(T meaning, Match match) {
    }

    private final Folder folder = Folder.standard();
    private final List<T> meanings = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<CuePattern> patterns = new ArrayList<>();

    /** Adds the words or the pattern of a cue. */
    public void add(T meaning, Cue cue) {
        if (cue.isPattern()) {
            addPattern(meaning, cue.getText());
        } else {
            addPhrase(meaning, cue.getText());
        }
    }

    /** Adds words in one form; nothing when they have no letters. */
    public void addPhrase(T meaning, String text) {
        if (!folder.fold(text).isEmpty()) {
            phrases.add(Phrase.of(number(meaning), text));
        }
    }

    private void addPattern(T meaning, String expression) {
        try {
            patterns.add(CuePattern.of(number(meaning), expression, folder));
        } catch (IllegalArgumentException broken) {
            meanings.removeLast();
        }
    }

    private String number(T meaning) {
        meanings.add(meaning);
        return Integer.toString(meanings.size() - 1);
    }

    /** Whether nothing was added that can be found. */
    public boolean isEmpty() {
        return phrases.isEmpty() && patterns.isEmpty();
    }

    /** Ready to search; later additions are not part of it. */
    public Finder<T> finder() {
        return new Finder<>(meanings, phrases, patterns);
    }

    /**
     * Searches texts. A text that was searched for the words of all suggesters in one pass is not searched again.
     *
     * @param <T> what words stand for
     */
    public static final class Finder<T> {

        private final List<T> meanings;
        private final List<Phrase> phrases;
        private final List<CuePattern> patterns;
        /** Made when a text has to be searched for these words alone. */
        private Optional<CuePass> alone = Optional.empty();

        private Finder(List<T> meanings, List<Phrase> phrases, List<CuePattern> patterns) {
            this.meanings = List.copyOf(meanings);
            this.phrases = List.copyOf(phrases);
            this.patterns = List.copyOf(patterns);
        }

        /** Words, the id of each being the number of its meaning. */
        List<Phrase> phrases() {
            return phrases;
        }

        /** Patterns, the id of each being the number of its meaning. */
        List<CuePattern> patterns() {
            return patterns;
        }

        T meaning(int number) {
            return meanings.get(number);
        }

        /**
         * All places of words, in the order of their ends, then those of patterns.
         *
         * @throws org.mithaq.core.message.RefusedException when a pattern takes too long on this text
         */
        public List<Hit<T>> find(SuggestionText text) {
            List<CuePass.Found> found = text.found(this).orElseGet(() -> alone().find(text.folded()).get(this));
            return found.stream().map(one -> new Hit<>(meaning(one.meaning()), one.match())).toList();
        }

        private synchronized CuePass alone() {
            if (alone.isEmpty()) {
                alone = Optional.of(new CuePass(List.of(this)));
            }
            return alone.get();
        }
    }
}
