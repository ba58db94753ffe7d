package org.mithaq.text.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The places of a text where patterns may match, found for all of them in one pass. */
final class PatternStarts {

    private record Beginning(int pattern, int length, boolean withinWord) {
    }

    private final List<Optional<Beginnings>> known;
    private final List<Beginning> beginnings = new ArrayList<>();
    private final AhoCorasick automaton;

    PatternStarts(List<CuePattern> patterns) {
        known = patterns.stream().map(pattern -> Beginnings.of(pattern.pattern().pattern())).toList();
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isPresent()) {
                for (String string : known.get(i).get().strings()) {
                    strings.add(string);
                    beginnings.add(new Beginning(i, string.length(), known.get(i).get().withinWord()));
                }
            }
        }
        automaton = AhoCorasick.of(strings);
    }

    /** By pattern its places in ascending order; empty where it may match anywhere. */
    List<Optional<int[]>> find(String text) {
        List<IntStream.Builder> starts = known.stream().map(pattern -> IntStream.builder()).toList();
        if (!beginnings.isEmpty()) {
            automaton.scan(text, (number, end) -> addStarts(beginnings.get(number), text, end, starts));
        }
        return IntStream.range(0, known.size())
                .mapToObj(i -> known.get(i).map(beginnings -> starts.get(i).build().sorted().toArray())).toList();
    }

    private static void addStarts(Beginning beginning, String text, int end, List<IntStream.Builder> starts) {
        int start = end - beginning.length();
        int first = beginning.withinWord() ? startOfWord(text, start) : start;
        for (int at = first; at <= start; at++) {
            starts.get(beginning.pattern()).add(at);
        }
    }

    private static int startOfWord(String text, int at) {
        return text.lastIndexOf(' ', at - 1) + 1;
    }
}
