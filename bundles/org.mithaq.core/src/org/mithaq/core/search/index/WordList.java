package org.mithaq.core.search.index;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** All different words of an index, in the order of their code points. Immutable. */
public final class WordList {

    private static final char SEPARATOR = '\n';

    /** Each word with a separator in front, one behind the last. */
    private final String words;
    /** The same with a byte for each character, which is looked through in less time. */
    private final ByteText quick;
    /** Where each word begins. */
    private final int[] starts;

    private WordList(String words, int[] starts) {
        this.words = words;
        this.quick = new ByteText(words);
        this.starts = starts;
    }

    /** Takes words in the order of their code points. */
    static final class Builder {

        private final StringBuilder words = new StringBuilder().append(SEPARATOR);
        private int[] starts = new int[1024];
        private int size;

        void add(CharSequence word) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
            }
            starts[size++] = words.length();
            words.append(word).append(SEPARATOR);
        }

        WordList build() {
            return new WordList(words.toString(), Arrays.copyOf(starts, size));
        }
    }

    /** Whether there is the word. */
    public boolean contains(String word) {
        int found = find(word);
        return found < starts.length && compare(starts[found], word) == 0;
    }

    /** Whether there is a word that begins so. */
    public boolean containsBeginning(String letters) {
        int found = find(letters);
        return found < starts.length && words.startsWith(letters, starts[found]);
    }

    /** The number of the first word that is not before this one. */
    private int find(String word) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(starts[middle], word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Compares the word that begins at a place with another one. A separator is before all characters of words. */
    private int compare(int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            int order = Integer.compare(rank(words.charAt(start + i)), rank(word.charAt(i)));
            if (order != 0) {
                return order;
            }
        }
        return words.charAt(start + word.length()) == SEPARATOR ? 0 : 1;
    }

    /** UTF-16 units ranked as the code points that they are of: surrogates behind all others. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
    }

    /** The words that hold the letters anywhere and pass a test. */
    public Set<String> holding(String letters, Predicate<String> accepted) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = quick.indexOf(letters, 0); at >= 0; ) {
            int end = words.indexOf(SEPARATOR, at);
            String word = words.substring(words.lastIndexOf(SEPARATOR, at) + 1, end);
            if (word.contains(letters) && accepted.test(word)) {
                found.add(word);
            }
            at = quick.indexOf(letters, end);
        }
        return found;
    }
}
