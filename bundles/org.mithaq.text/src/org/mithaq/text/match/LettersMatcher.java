package org.mithaq.text.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.text.fold.FoldedRange;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.fold.Folder;

/**
 * Finds the letters of phrases inside of longer words, as in words that extraction glued together or cut at line ends.
 * Blanks are overlooked, but letters that begin inside of one word and end inside of another are no match. Phrases of
 * less than four letters are in too many words to be looked for. Thread-safe.
 */
public final class LettersMatcher {

    private static final int FEWEST_LETTERS = 4;

    private record Form(String id, String folded, String squeezed) {
    }

    private final List<Form> forms;
    private final AhoCorasick automaton;

    private LettersMatcher(List<Form> forms) {
        this.forms = forms;
        this.automaton = AhoCorasick.of(forms.stream().map(Form::squeezed).toList());
    }

    /** @param folder the one that also folds the texts */
    public static LettersMatcher of(List<Phrase> phrases, Folder folder) {
        return new LettersMatcher(phrases.stream().map(phrase -> form(phrase, folder))
                .filter(form -> form.squeezed().length() >= FEWEST_LETTERS).toList());
    }

    private static Form form(Phrase phrase, Folder folder) {
        String folded = folder.fold(phrase.text());
        return new Form(phrase.id(), folded, folded.replace(" ", ""));
    }

    /** All passages in the order of their ends. */
    public List<PhrasePlace> find(FoldedText text) {
        SqueezedText squeezed = SqueezedText.of(text.value());
        Set<PhrasePlace> found = new LinkedHashSet<>();
        automaton.scan(squeezed.value(), (number, end) -> {
            Form form = forms.get(number);
            FoldedRange range = squeezed.toFolded(end - form.squeezed().length(), end);
            if (text.value().startsWith(form.folded(), range.start())
                    || WordBorders.isEndOfWord(text.value(), range.start())
                    || WordBorders.isEndOfWord(text.value(), range.end())) {
                found.add(new PhrasePlace(form.id(), text.toReading(range)));
            }
        });
        return List.copyOf(found);
    }
}
