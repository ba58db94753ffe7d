package org.mithaq.text.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pull quotes: a line that is printed for show and whose words stand in the running text too. Its letters, without all
 * between them, are found again in the report as a part of something longer. Short lines repeat without being quotes,
 * and so do lines that are repeated whole.
 */
final class PullQuoteFinder implements PartFinder {

    private static final int FEWEST_LETTERS = 40;
    private static final int MOST_LETTERS = 400;
    private static final int FEWEST_WORDS = 8;
    /** A line is looked for by its first letters. */
    private static final int BEGINNING = 24;
    private static final int BASE = 31;
    /** {@link #BASE} to the power of {@link #BEGINNING}: what a letter counts that leaves the beginning. */
    private static final int POWER = power();

    @Override
    public List<Zone> find(ReportLines lines) {
        StringBuilder letters = new StringBuilder();
        int[] starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            lines.text(i).chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
            starts[i + 1] = letters.length();
        }
        Map<Integer, List<Integer>> candidates = candidates(lines, letters, starts);
        boolean[] quotes = new boolean[lines.size()];
        int hash = 0;
        int line = 0;
        for (int end = 1; end <= letters.length() && !candidates.isEmpty(); end++) {
            hash = hash * BASE + letters.charAt(end - 1) - (end > BEGINNING ? letters.charAt(end - BEGINNING - 1) * POWER : 0);
            int at = end - BEGINNING;
            while (at >= 0 && starts[line + 1] <= at) {
                line++;
            }
            for (int candidate : at < 0 ? List.<Integer>of() : candidates.getOrDefault(hash, List.of())) {
                quotes[candidate] |= candidate != line && repeats(letters, starts, candidate, line, at);
            }
        }
        return zones(lines, quotes);
    }

    private static int power() {
        int power = 1;
        for (int i = 0; i < BEGINNING; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The lines that can be quotes, by the hash of their beginning; of lines that begin the same the first ones. */
    private static Map<Integer, List<Integer>> candidates(ReportLines lines, CharSequence letters, int[] starts) {
        Map<Integer, List<Integer>> candidates = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int length = starts[i + 1] - starts[i];
            if (length >= FEWEST_LETTERS && length <= MOST_LETTERS && lines.text(i).split("\\s+").length >= FEWEST_WORDS) {
                int hash = 0;
                for (int at = starts[i]; at < starts[i] + BEGINNING; at++) {
                    hash = hash * BASE + letters.charAt(at);
                }
                List<Integer> same = candidates.computeIfAbsent(hash, key -> new ArrayList<>());
                if (same.size() < 4) {
                    same.add(i);
                }
            }
        }
        return candidates;
    }

    /** Whether all letters of the candidate stand at a place that begins in a clearly longer line. */
    private static boolean repeats(CharSequence letters, int[] starts, int candidate, int line, int at) {
        int length = starts[candidate + 1] - starts[candidate];
        int longer = starts[line + 1] - starts[line];
        if (at + length > letters.length() || longer < length + length / 5) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters.charAt(starts[candidate] + i) != letters.charAt(at + i)) {
                return false;
            }
        }
        return true;
    }

    private static List<Zone> zones(ReportLines lines, boolean[] quotes) {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < quotes.length; i++) {
            if (quotes[i]) {
                zones.add(lines.zone(ZoneKind.PULL_QUOTE, i));
            }
        }
        return zones;
    }
}
