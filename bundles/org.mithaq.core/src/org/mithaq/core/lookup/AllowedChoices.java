package org.mithaq.core.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.core.message.Message;
import org.mithaq.model.codebook.Restriction;

/**
 * What a value may be chosen from, as the record stands: found by a few typed letters, and without what the codebook does
 * not allow there.
 *
 * @param <T> what is chosen
 */
public final class AllowedChoices<T> {

    private final LabelFinder<T> finder;
    private final Restrictions restrictions;
    private final Function<T, Optional<Result>> candidates;

    /**
     * @param finder finds everything, allowed or not
     * @param candidates what conditions on the value are asked of; what has none is allowed
     */
    public AllowedChoices(LabelFinder<T> finder, Restrictions restrictions, Function<T, Optional<Result>> candidates) {
        this.finder = finder;
        this.restrictions = restrictions;
        this.candidates = candidates;
    }

    /** What is found by a typed text, allowed or not, each in the order of {@link LabelFinder#find}. */
    public Sifted<T> find(String typed) {
        List<Choice<T>> allowed = new ArrayList<>();
        Map<Restriction, List<Choice<T>>> forbidden = new LinkedHashMap<>();
        for (Choice<T> choice : finder.find(typed)) {
            against(choice).ifPresentOrElse(
                    restriction -> forbidden.computeIfAbsent(restriction, first -> new ArrayList<>()).add(choice),
                    () -> allowed.add(choice));
        }
        return new Sifted<>(allowed, forbidden.entrySet().stream()
                .map(each -> new Forbidden<>(each.getKey(), each.getValue())).toList());
    }

    /** The one allowed choice that a typed text means: by its whole name, or as the only one that is found. */
    public Optional<Choice<T>> meant(String typed) {
        Optional<Choice<T>> exact = finder.exact(typed);
        if (exact.isPresent()) {
            return exact.filter(choice -> against(choice).isEmpty());
        }
        return Optional.of(find(typed).allowed()).filter(found -> found.size() == 1).map(List::getFirst);
    }

    /** Why a typed text means nothing that may be chosen; empty when that is not because of the codebook. */
    public Optional<Message> refusal(String typed) {
        Optional<Choice<T>> exact = finder.exact(typed);
        if (exact.isPresent()) {
            return exact.flatMap(choice -> against(choice).map(each -> new Forbidden<>(each, List.of(choice)).refusal()));
        }
        Sifted<T> found = find(typed);
        return found.allowed().isEmpty() ? found.forbidden().stream().findFirst().map(Forbidden::refusal)
                : Optional.empty();
    }

    private Optional<Restriction> against(Choice<T> choice) {
        return candidates.apply(choice.value()).flatMap(restrictions::against);
    }
}
