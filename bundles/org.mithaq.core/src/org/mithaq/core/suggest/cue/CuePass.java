package org.mithaq.core.suggest.cue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.match.CuePattern;
import org.mithaq.text.match.Match;
import org.mithaq.text.match.PatternLimitException;
import org.mithaq.text.match.PatternMatcher;
import org.mithaq.text.match.Phrase;
import org.mithaq.text.match.PhraseMatcher;

/** Finds the words and patterns of many finders in one pass over a text. Made once for a codebook; thread-safe. */
public final class CuePass {

    /**
     * What was found for one finder.
     *
     * @param meaning its number there
     * @param match where
     */
    public record Found(int meaning, Match match) {
    }

    /** Whose words they are. */
    private record Owner(CueForms.Finder<?> finder, int meaning) {

        Object told() {
            return finder.meaning(meaning);
        }
    }

    private final List<CueForms.Finder<?>> finders;
    /** By the ids that words and patterns have here. */
    private final List<Owner> owners = new ArrayList<>();
    private final PhraseMatcher phrases;
    private final PatternMatcher patterns;

    /** @param finders whose words are looked for, each of them once */
    public CuePass(List<CueForms.Finder<?>> finders) {
        this.finders = List.copyOf(finders);
        List<Phrase> allPhrases = new ArrayList<>();
        List<CuePattern> allPatterns = new ArrayList<>();
        for (CueForms.Finder<?> finder : finders) {
            finder.phrases().forEach(one -> allPhrases.add(new Phrase(id(finder, one.id()), one.text(), one.clitics())));
            finder.patterns().forEach(one -> allPatterns.add(one.withId(id(finder, one.id()))));
        }
        this.phrases = PhraseMatcher.of(allPhrases, Folder.standard());
        this.patterns = new PatternMatcher(allPatterns);
    }

    private String id(CueForms.Finder<?> finder, String meaning) {
        owners.add(new Owner(finder, Integer.parseInt(meaning)));
        return Integer.toString(owners.size() - 1);
    }

    /**
     * By finder all places of its words, in the order of their ends, then those of its patterns.
     *
     * @throws RefusedException when a pattern takes too long on this text
     */
    Map<CueForms.Finder<?>, List<Found>> find(FoldedText text) {
        Map<CueForms.Finder<?>, List<Found>> found = new IdentityHashMap<>();
        finders.forEach(finder -> found.put(finder, new ArrayList<>()));
        phrases.find(text).forEach(match -> add(match, found));
        findPatterns(text).forEach(match -> add(match, found));
        return found;
    }

    private List<Match> findPatterns(FoldedText text) {
        try {
            return patterns.find(text);
        } catch (PatternLimitException e) {
            throw new RefusedException(Messages.of("suggest.slowPattern", owner(e.patternId()).told()), e);
        }
    }

    private void add(Match match, Map<CueForms.Finder<?>, List<Found>> found) {
        Owner owner = owner(match.phraseId());
        found.get(owner.finder()).add(new Found(owner.meaning(), match));
    }

    private Owner owner(String id) {
        return owners.get(Integer.parseInt(id));
    }
}
