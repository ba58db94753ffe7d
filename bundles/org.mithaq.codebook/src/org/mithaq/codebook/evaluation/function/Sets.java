package org.mithaq.codebook.evaluation.function;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.codebook.evaluation.operator.Keys;
import org.mithaq.codebook.evaluation.result.Result;

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

    /** What has been seen. */
    private static final class Seen {

        private final Set<Object> keys = new HashSet<>();

        static Seen of(List<Result> elements) {
            var seen = new Seen();
            elements.forEach(seen::add);
            return seen;
        }

        boolean holds(Result element) {
            return keys.contains(Keys.of(element));
        }

        /** Whether it has not been seen before. */
        boolean add(Result element) {
            return keys.add(Keys.of(element));
        }
    }
}
