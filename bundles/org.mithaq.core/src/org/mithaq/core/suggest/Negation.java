package org.mithaq.core.suggest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.codebook.ScalePoint;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.fold.Folder;

/**
 * Turns a position round where a word of negation stands directly before its cue: not to support is to reject, while
 * not to reject is no more than the weakest support. Positions in the middle and off the scale stay what they are.
 */
final class Negation {

    private static final Set<String> WORDS = Set.of("لا", "لم", "لن", "ليس", "ليست", "غير", "عدم", "ولا", "ولم", "ولن",
            "بعدم", "دون", "وعدم", "not", "never");
    /** UTF-16 units before a cue that are looked at for the last word. */
    private static final int REACH = 12;

    private final Map<String, String> opposites = new HashMap<>();
    private final Folder folder = Folder.standard();

    Negation(Scale scale) {
        for (ScalePoint point : scale.getPoints()) {
            int sign = sign(point);
            scale.getPoints().stream().filter(other -> sign != 0 && sign(other) == -sign)
                    .min(Comparator.comparing(ScalePoint::getValue))
                    .ifPresent(lowest -> opposites.put(point.getName(), lowest.getName()));
        }
    }

    private static int sign(ScalePoint point) {
        return point.getValue() == null ? 0 : point.getValue().signum();
    }

    /** @param text of the reading that the cue stands in */
    String apply(String position, ReadingRange cue, String text) {
        int end = cue.start().value();
        String before = folder.fold(text.substring(Math.max(0, end - REACH), end)).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return WORDS.contains(word) ? opposites.getOrDefault(position, position) : position;
    }
}
