package org.mithaq.codebook.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists taken as sets. What comes out is in the order in which it came in. */
final class Sets {

    private Sets() {
    }

    /** Each element once. */
    static Result distinct(List<Result> elements) {
        var seen = new Seen();
        return new Result.ListOf(elements.stream().filter(seen::add).toList());
    }

    /** The elements that stand there more than once, each once. */
    static Result repeated(List<Result> elements) {
        var seen = new Seen();
        var twice = new Seen();
        return new Result.ListOf(elements.stream().filter(each -> !seen.add(each) && twice.add(each)).toList());
    }

    /** What stands in the first list and, as wanted, in the second or not. */
    static Result filter(List<Result> elements, List<Result> others, boolean wanted) {
        var known = Seen.of(others);
        return distinct(elements.stream().filter(each -> known.holds(each) == wanted).toList());
    }

    /** What of the first list stands in the second, as often as it stands in the first. */
    static Result among(List<Result> elements, List<Result> others) {
        var known = Seen.of(others);
        return new Result.ListOf(elements.stream().filter(known::holds).toList());
    }

    /** What has been seen. Of numbers, quantities and dates there are few in one list, so they are gone through. */
    private static final class Seen {

        private final Set<Object> keys = new HashSet<>();
        private final List<Result> others = new ArrayList<>();

        static Seen of(List<Result> elements) {
            var seen = new Seen();
            elements.forEach(seen::add);
            return seen;
        }

        boolean holds(Result element) {
            var key = Keys.of(element);
            return key.isPresent() ? keys.contains(key.get())
                    : others.stream().anyMatch(each -> Comparisons.equal(each, element.plain()) == Truth.TRUE);
        }

        /** Whether it has not been seen before. */
        boolean add(Result element) {
            if (holds(element)) {
                return false;
            }
            Keys.of(element).ifPresentOrElse(keys::add, () -> others.add(element.plain()));
            return true;
        }
    }
}
