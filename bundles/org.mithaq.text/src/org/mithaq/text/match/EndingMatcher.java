package org.mithaq.text.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.text.fold.FoldedRange;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.fold.Folder;

/**
 * Finds phrases whose last word goes on with an ending: a pronoun, or a sign of number, gender or relation. Blanks are
 * overlooked and clitics allowed as {@link PhraseMatcher} does. A single letter has no endings, and two are too short for
 * a ta marbuta. Thread-safe.
 */
public final class EndingMatcher {

    private static final Set<String> ENDINGS = Set.of("ه", "ها", "هم", "هن", "هما", "ك", "كم", "نا", "ني", "ي", "يه",
            "ات", "ان", "ين", "ون", "ا", "وا", "ت", "تان", "تين", "يين", "يون", "اتهم", "اتها", "اته");
    /** Behind a final ta marbuta, which becomes ta before them. */
    private static final Set<String> BEHIND_TA =
            Set.of("ه", "ها", "هم", "هن", "هما", "ك", "كم", "نا", "ي", "ان", "ين");
    private static final String FOLDED_TA_MARBUTA = "ه";

    private record Form(String id, String folded, Set<String> endings) {

        String squeezed() {
            return folded.replace(" ", "");
        }
    }

    private final List<Form> forms;
    private final AhoCorasick automaton;

    private EndingMatcher(List<Form> forms) {
        this.forms = forms;
        this.automaton = AhoCorasick.of(forms.stream().map(Form::squeezed).toList());
    }

    /** @param folder the one that also folds the texts */
    public static EndingMatcher of(List<Phrase> phrases, Folder folder) {
        List<Form> forms = new ArrayList<>();
        for (Phrase phrase : phrases) {
            String folded = folder.fold(phrase.text());
            if (folded.length() > 1) {
                forms.add(new Form(phrase.id(), folded, ENDINGS));
            }
            if (folded.endsWith(FOLDED_TA_MARBUTA) && folded.length() > 2) {
                String stem = folded.substring(0, folded.length() - 1);
                forms.add(new Form(phrase.id(), stem + "ت", BEHIND_TA));
                forms.add(new Form(phrase.id(), stem, Set.of("ات")));
            }
        }
        return new EndingMatcher(List.copyOf(forms));
    }

    /** All passages, from the phrase's first letter up to the end of the ending, in the order of their ends. */
    public List<PhrasePlace> find(FoldedText text) {
        SqueezedText squeezed = SqueezedText.of(text.value());
        Set<PhrasePlace> found = new LinkedHashSet<>();
        automaton.scan(squeezed.value(), (number, end) -> {
            Form form = forms.get(number);
            FoldedRange range = squeezed.toFolded(end - form.squeezed().length(), end);
            int wordEnd = WordBorders.endOfWord(text.value(), range.end());
            if (form.endings().contains(text.value().substring(range.end(), wordEnd))
                    && startsWord(text.value(), range, form)
                    && !ExtraBlanks.crossLines(text, range, form.folded())) {
                found.add(new PhrasePlace(form.id(), text.toReading(new FoldedRange(range.start(), wordEnd))));
            }
        });
        return List.copyOf(found);
    }

    /** Behind a clitic the phrase has the blanks that it should have: else two halves of other words could make it. */
    private static boolean startsWord(String text, FoldedRange range, Form form) {
        int word = WordBorders.startOfWord(text, range.start());
        return word == range.start() || text.startsWith(form.folded(), range.start())
                && Clitics.mayStandBefore(text.substring(word, range.start()), form.folded());
    }
}
