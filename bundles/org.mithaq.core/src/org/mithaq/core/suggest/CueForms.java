package org.mithaq.core.suggest;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;
import org.mithaq.model.codebook.Cue;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.match.CuePattern;
import org.mithaq.text.match.Match;
import org.mithaq.text.match.PatternLimitException;
import org.mithaq.text.match.PatternMatcher;
import org.mithaq.text.match.Phrase;
import org.mithaq.text.match.PhraseMatcher;

/**
 * Words and patterns, each of which stands for something, found together in one pass. A cue that cannot be matched, such
 * as a broken pattern, is left out: the check of the codebook tells about it.
 *
 * @param <T> what words stand for
 */
final class CueForms<T> {

    /** A place where words stand for something. */
    record Hit<T>(T meaning, Match match) {
    }

    private final Folder folder = Folder.standard();
    private final List<T> meanings = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<CuePattern> patterns = new ArrayList<>();

    void add(T meaning, Cue cue) {
        if (cue.isPattern()) {
            addPattern(meaning, cue.getText());
        } else {
            addPhrase(meaning, cue.getText());
        }
    }

    void addPhrase(T meaning, String text) {
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

    boolean isEmpty() {
        return phrases.isEmpty() && patterns.isEmpty();
    }

    /** Ready to search; later additions are not part of it. */
    Finder<T> finder() {
        return new Finder<>(List.copyOf(meanings), PhraseMatcher.of(phrases, folder),
                new PatternMatcher(patterns));
    }

    /** Searches texts. */
    record Finder<T>(List<T> meanings, PhraseMatcher phrases, PatternMatcher patterns) {

        List<Hit<T>> find(SuggestionText text) {
            List<Match> matches = new ArrayList<>(phrases.find(text.folded()));
            matches.addAll(findPatterns(text));
            return matches.stream()
                    .map(match -> new Hit<>(meanings.get(Integer.parseInt(match.phraseId())), match))
                    .toList();
        }

        private List<Match> findPatterns(SuggestionText text) {
            try {
                return patterns.find(text.folded());
            } catch (PatternLimitException e) {
                Object meaning = meanings.get(Integer.parseInt(e.patternId()));
                throw new RefusedException(Messages.of("suggest.slowPattern", meaning), e);
            }
        }
    }
}
