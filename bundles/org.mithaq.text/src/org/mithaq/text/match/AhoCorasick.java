package org.mithaq.text.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds many strings in one pass over a text (Aho and Corasick 1975), as a full table of transitions. */
final class AhoCorasick {

    private static final int ROOT = 0;

    /** Receives each occurrence: number of the string, and its end in UTF-16 units of the text. */
    @FunctionalInterface
    interface Hits {
        void accept(int pattern, int end);
    }

    private final Alphabet alphabet;
    /** Next state by state and letter; before the table is complete, -1 for none. */
    private int[] next;
    private int states = 1;
    private final List<List<Integer>> endings = new ArrayList<>();
    /** The strings that end in a state. */
    private int[][] ended;
    /** The state itself or its longest suffix state where a string ends; the root when there is none. */
    private int[] output;
    /** The same of the proper suffixes. */
    private int[] shorter;

    private AhoCorasick(List<String> patterns) {
        alphabet = Alphabet.of(patterns);
        next = new int[alphabet.size() * 64];
        Arrays.fill(next, -1);
        endings.add(new ArrayList<>());
        for (int i = 0; i < patterns.size(); i++) {
            insert(patterns.get(i), i);
        }
        complete();
    }

    /** @param patterns none of them empty */
    static AhoCorasick of(List<String> patterns) {
        return new AhoCorasick(patterns);
    }

    void scan(CharSequence text, Hits hits) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            state = next[state * alphabet.size() + alphabet.letter(text.charAt(i))];
            for (int at = output[state]; at != ROOT; at = shorter[at]) {
                for (int pattern : ended[at]) {
                    hits.accept(pattern, i + 1);
                }
            }
        }
    }

    private void insert(String pattern, int number) {
        int state = ROOT;
        for (int i = 0; i < pattern.length(); i++) {
            int cell = state * alphabet.size() + alphabet.letter(pattern.charAt(i));
            if (next[cell] < 0) {
                int added = addState();
                next[cell] = added;
            }
            state = next[cell];
        }
        endings.get(state).add(number);
    }

    private int addState() {
        if ((states + 1) * alphabet.size() > next.length) {
            int old = next.length;
            next = Arrays.copyOf(next, old * 2);
            Arrays.fill(next, old, next.length, -1);
        }
        endings.add(new ArrayList<>());
        return states++;
    }

    private static int[] toArray(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private void complete() {
        int[] failure = new int[states];
        output = new int[states];
        shorter = new int[states];
        ended = endings.stream().map(AhoCorasick::toArray).toArray(int[][]::new);
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(ROOT));
        while (!queue.isEmpty()) {
            int state = queue.remove();
            int fallback = failure[state];
            shorter[state] = output[fallback];
            output[state] = ended[state].length == 0 ? shorter[state] : state;
            for (int letter = 0; letter < alphabet.size(); letter++) {
                int cell = state * alphabet.size() + letter;
                int elsewhere = state == ROOT ? ROOT : next[fallback * alphabet.size() + letter];
                if (next[cell] < 0) {
                    next[cell] = elsewhere;
                } else {
                    failure[next[cell]] = elsewhere;
                    queue.add(next[cell]);
                }
            }
        }
    }
}
