package org.mithaq.core.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mithaq.text.fold.Folder;

/**
 * Finds choices by a few typed letters of an id, a label in any language, an alias or a cue. Texts are compared folded,
 * so that spelling variants, vowel signs and case make no difference.
 *
 * <p>Better matches come first: the whole name, then its beginning, then the beginnings of its words, then any part of
 * it, cues last. Among equally good ones the order of the choices stays.
 */
public final class LabelFinder<T> {

    private record Candidate<T>(Choice<T> choice, FoldedNames names) {}

    private record Hit<T>(Choice<T> choice, Match match) {}

    private final UnaryOperator<String> folding;
    private final List<Candidate<T>> candidates;

    /**
     * @param choices in the order in which they are shown when nothing is typed
     */
    public LabelFinder(List<Choice<T>> choices) {
        this.folding = Folder.standard()::fold;
        this.candidates = choices.stream()
                .map(choice -> new Candidate<>(choice, FoldedNames.of(choice, folding)))
                .toList();
    }

    /** All choices, in their order. */
    public List<Choice<T>> all() {
        return candidates.stream().map(Candidate::choice).toList();
    }

    /** What the typed text may mean, the best first; all choices when it is blank. */
    public List<Choice<T>> find(String typed) {
        String wanted = folding.apply(typed).strip();
        if (wanted.isEmpty()) {
            return all();
        }
        List<Hit<T>> hits = new ArrayList<>();
        for (Candidate<T> candidate : candidates) {
            candidate.names().match(wanted).ifPresent(match -> hits.add(new Hit<>(candidate.choice(), match)));
        }
        return hits.stream().sorted(Comparator.comparing(Hit::match)).map(Hit::choice).toList();
    }

    /** The one choice that has the typed text as its whole id or name; empty when none has, or several have. */
    public Optional<Choice<T>> exact(String typed) {
        String wanted = folding.apply(typed).strip();
        List<Choice<T>> found = candidates.stream()
                .filter(candidate -> candidate.names().match(wanted).filter(Match.WHOLE::equals).isPresent())
                .map(Candidate::choice)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The choice of an id. */
    public Optional<Choice<T>> byId(String id) {
        return candidates.stream().map(Candidate::choice).filter(choice -> choice.id().equals(id)).findFirst();
    }
}
