package org.mithaq.codebook.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known names that a misspelt one probably stands for. */
public final class SimilarNames {

    private SimilarNames() {
    }

    /** The nearest known name, when it is near enough to be worth naming. */
    public static Optional<String> of(String name, Collection<String> known) {
        return nearest(name, known, 1).stream().findFirst();
    }

    /** The known names that are near enough to be worth naming, the nearest first. */
    public static List<String> nearest(String name, Collection<String> known, int most) {
        int far = Math.max(2, name.length() / 3);
        return known.stream().map(each -> new Near(each, distance(fold(name), fold(each))))
                .filter(near -> near.distance() <= far)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name)).map(Near::name).limit(most)
                .toList();
    }

    private record Near(String name, int distance) {
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 8) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
