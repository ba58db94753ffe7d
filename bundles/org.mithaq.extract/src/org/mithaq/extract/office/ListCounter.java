package org.mithaq.extract.office;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Counts through one list with its levels. */
final class ListCounter {

    private static final int LEVELS = 10;

    private final Map<Integer, Integer> counts = new HashMap<>();

    /**
     * Counts an item.
     *
     * @param level from 0
     * @param levels the levels of the list
     * @return its label; empty for a list without one
     */
    String next(int level, IntFunction<ListLevel> levels) {
        ListLevel own = levels.apply(level);
        counts.merge(level, own.start(), (old, start) -> old + 1);
        counts.keySet().removeIf(deeper -> deeper > level);
        return own.format() == NumberFormat.BULLET ? own.template() : label(own.template(), levels);
    }

    /** Says which number the next item of a level has. */
    void restart(int level, int number) {
        counts.put(level, number - 1);
    }

    private String label(String template, IntFunction<ListLevel> levels) {
        String label = template;
        for (int i = 0; i < LEVELS && label.indexOf('%') >= 0; i++) {
            ListLevel level = levels.apply(i);
            label = label.replace("%" + (i + 1), level.format().format(counts.getOrDefault(i, level.start())));
        }
        return label.strip();
    }
}
