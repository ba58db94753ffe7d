package org.mithaq.export.companion.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names of columns as a program can take them: short enough, none of its own words, and no two the same. Names of columns
 * are made of ASCII letters, digits and underscores, so that a character is a byte.
 */
final class ProgramNames {

    private final int longest;
    private final Predicate<String> reserved;

    /**
     * @param longest number of characters
     * @param reserved which names the program keeps to itself; asked with names in small letters
     */
    ProgramNames(int longest, Predicate<String> reserved) {
        this.longest = longest;
        this.reserved = reserved;
    }

    /** A name for each, in their order; those that the program can take are left as they are. */
    List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        names.stream().filter(this::isLegal).map(ProgramNames::folded).forEach(taken::add);
        Set<String> given = new HashSet<>();
        List<String> made = new ArrayList<>();
        for (String name : names) {
            boolean keeps = isLegal(name) && given.add(folded(name));
            made.add(keeps ? name : another(name, taken));
        }
        return List.copyOf(made);
    }

    private String another(String name, Set<String> taken) {
        String letters = name.replaceAll("[^A-Za-z0-9_]", "_");
        String start = letters.matches("[A-Za-z].*") ? letters : "x" + letters;
        for (int number = 1;; number++) {
            String end = "_" + number;
            String candidate = start.substring(0, Math.min(start.length(), longest - end.length())) + end;
            if (isLegal(candidate) && taken.add(folded(candidate))) {
                return candidate;
            }
        }
    }

    private boolean isLegal(String name) {
        return name.length() <= longest && name.matches("[A-Za-z][A-Za-z0-9_]*") && !reserved.test(folded(name));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
