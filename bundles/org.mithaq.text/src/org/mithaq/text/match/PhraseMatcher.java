package org.mithaq.text.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.text.RawSegments;
import org.mithaq.text.fold.FoldedRange;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.fold.Folder;

/**
 * Finds many phrases in one pass over a folded text.
 *
 * <p>The pass runs over the text without its blanks, so that words which extraction cut or glued are found too; what
 * it finds is then checked: a phrase starts where a word starts, or behind clitics, and ends where a word ends; or it
 * is glued to other words. Of overlapping phrases all are told. Thread-safe.
 */
public final class PhraseMatcher {

    private final List<Form> forms;
    private final AhoCorasick automaton;
    private final MatchLevel loosest;

    /** Whether no two phrases share an id, so that no match can be found twice. */
    private final boolean distinct;

    /**
     * A folded form of a phrase. Behind ل the article loses its alef, which makes a form of its own.
     *
     * @param squeezed the form without blanks
     */
    private record Form(Phrase phrase, String folded, String squeezed, boolean behindLam) {

        static Form of(Phrase phrase, String folded, boolean behindLam) {
            return new Form(phrase, folded, folded.replace(" ", ""), behindLam);
        }
    }

    private PhraseMatcher(List<Form> forms, MatchLevel loosest) {
        this.forms = forms;
        this.automaton = AhoCorasick.of(forms.stream().map(Form::squeezed).toList());
        this.loosest = loosest;
        this.distinct = forms.stream().map(Form::phrase).distinct().map(Phrase::id).distinct().count()
                == forms.stream().filter(form -> !form.behindLam()).count();
    }

    /** A matcher of all levels. */
    public static PhraseMatcher of(List<Phrase> phrases, Folder folder) {
        return of(phrases, folder, MatchLevel.GLUED);
    }

    /**
     * @param folder the one that also folds the texts
     * @param loosest matches of looser levels are not told
     */
    public static PhraseMatcher of(List<Phrase> phrases, Folder folder, MatchLevel loosest) {
        List<Form> forms = new ArrayList<>();
        for (Phrase phrase : phrases) {
            String folded = folder.fold(phrase.text());
            if (folded.isEmpty()) {
                throw new IllegalArgumentException("The phrase " + phrase.id() + " has no letters: " + phrase.text());
            }
            forms.add(Form.of(phrase, folded, false));
            if (phrase.clitics() && folded.startsWith(Clitics.ARTICLE)) {
                String rest = folded.substring(Clitics.ARTICLE.length());
                forms.add(Form.of(phrase, Clitics.ARTICLE_BEHIND_LAM + rest, true));
            }
        }
        return new PhraseMatcher(List.copyOf(forms), loosest);
    }

    /** All matches, in the order of their ends in the folded text. */
    public List<Match> find(FoldedText text) {
        SqueezedText squeezed = SqueezedText.of(text.value());
        GluedWords glued = new GluedWords(text);
        Collection<Candidate> found = distinct ? new ArrayList<>() : new LinkedHashSet<>();
        automaton.scan(squeezed.value(), (number, end) -> {
            Form form = forms.get(number);
            FoldedRange range = squeezed.toFolded(end - form.squeezed().length(), end);
            if (isWords(text.value(), range, form)) {
                match(text, range, form).filter(this::isAskedFor).ifPresent(match -> found.add(new Candidate(match, Set.of())));
            } else if (loosest == MatchLevel.GLUED && text.value().startsWith(form.folded(), range.start())) {
                glued.rests(range, form.phrase().clitics()).ifPresent(rests -> found.add(new Candidate(
                        new Match(form.phrase().id(), text.toRaw(range), MatchLevel.GLUED), rests)));
            }
        });
        return believed(found, text);
    }

    /**
     * A match that may count.
     *
     * @param rests what has to be words of their own for it
     */
    private record Candidate(Match match, Set<String> rests) {
    }

    private static List<Match> believed(Collection<Candidate> candidates, FoldedText text) {
        Set<String> rests = new HashSet<>();
        candidates.forEach(candidate -> rests.addAll(candidate.rests()));
        Map<String, Integer> counts = text.occurrences(rests);
        List<Match> believed = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            if (candidate.rests().isEmpty()
                    || candidate.rests().stream().allMatch(rest -> GluedWords.isWord(counts.get(rest)))) {
                believed.add(candidate.match());
            }
        }
        return List.copyOf(believed);
    }

    private boolean isAskedFor(Match match) {
        return match.level().compareTo(loosest) <= 0;
    }

    private static boolean isWords(String text, FoldedRange range, Form form) {
        return WordBorders.isEndOfWord(text, range.end()) && startsAtWordStart(text, range.start(), form);
    }

    private static Optional<Match> match(FoldedText text, FoldedRange range, Form form) {
        boolean sameBlanks = range.end() - range.start() == form.folded().length()
                && text.value().startsWith(form.folded(), range.start());
        if (!sameBlanks && ExtraBlanks.crossLines(text, range, form.folded())) {
            return Optional.empty();
        }
        FoldedRange shown = form.behindLam() ? new FoldedRange(range.start() + 1, range.end()) : range;
        RawSegments segments = text.toRaw(shown);
        MatchLevel level = !sameBlanks ? MatchLevel.OPTIONAL_BLANKS
                : isExact(segments, text, form.phrase()) ? MatchLevel.EXACT : MatchLevel.FOLDED;
        return Optional.of(new Match(form.phrase().id(), segments, level));
    }

    private static boolean isExact(RawSegments segments, FoldedText text, Phrase phrase) {
        return segments.ranges().size() == 1 && segments.length() == phrase.text().length()
                && text.reading().raw().value().startsWith(phrase.text(), segments.hull().start().value());
    }

    private static boolean startsAtWordStart(String text, int start, Form form) {
        int word = WordBorders.startOfWord(text, start);
        if (word == start) {
            return true;
        }
        String letters = text.substring(word, start);
        return form.phrase().clitics() && (form.behindLam()
                ? Clitics.mayStandBeforeLam(letters)
                : Clitics.mayStandBefore(letters, form.folded()));
    }
}
