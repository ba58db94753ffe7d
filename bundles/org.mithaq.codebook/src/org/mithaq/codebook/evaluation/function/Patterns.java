package org.mithaq.codebook.evaluation.function;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Steps;

/**
 * Looks for patterns in texts. A pattern may make the search go over the same text again and again; how often it may
 * look at a character is limited, so that the search ends whatever the pattern and the text are.
 */
final class Patterns {

    private static final int LOOKS_PER_STEP = 50;

    private Patterns() {
    }

    /** What a pattern says; empty when it is none. */
    static Optional<Pattern> compile(String pattern) {
        try {
            return Optional.of(Pattern.compile(pattern));
        } catch (PatternSyntaxException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** @throws EvaluationLimitException when it takes too long */
    static Truth matches(String text, Pattern pattern, Steps steps) {
        try {
            return Truth.of(pattern.matcher(new Watched(text, steps, new int[1])).find());
        } catch (StackOverflowError e) {
            return Truth.UNKNOWN;
        }
    }

    private record Watched(CharSequence text, Steps steps, int[] looks) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (++looks[0] % LOOKS_PER_STEP == 0) {
                steps.count();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.subSequence(start, end), steps, looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
