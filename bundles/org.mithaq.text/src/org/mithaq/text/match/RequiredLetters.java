package org.mithaq.text.match;

import java.util.List;
import java.util.Optional;

/**
 * Letters that each match of a pattern has in it, and how many blanks it can have at most: where the letters do not follow
 * within so many blanks, the pattern need not be tried.
 *
 * @param letters at least two of them
 */
record RequiredLetters(String letters, int blanks) {

    private static final int UNLIMITED = 1_000;
    private static final int FEWEST = 2;

    /** @return empty when nothing is required, or when a match can have any number of blanks */
    static Optional<RequiredLetters> of(String expression) {
        return ExpressionReader.read(expression)
                .map(read -> new RequiredLetters(Runs.longest(read), blanks(read)))
                .filter(required -> required.letters().length() >= FEWEST && required.blanks() < UNLIMITED);
    }

    /** The letters that follow each other in every match. */
    private static final class Runs {

        private String longest = "";
        private final StringBuilder run = new StringBuilder();

        static String longest(Expression expression) {
            Runs runs = new Runs();
            runs.add(expression);
            runs.end();
            return runs.longest;
        }

        private void add(Expression part) {
            switch (part) {
                case Expression.Nothing nothing -> { }
                case Expression.Sequence sequence -> sequence.parts().forEach(this::add);
                case Expression.Letters letters when letters.letters().size() == 1 && Beginnings.isPlain(letters.letters().getFirst()) ->
                    run.append(letters.letters().getFirst().charValue());
                default -> end();
            }
        }

        private void end() {
            if (run.length() > longest.length()) {
                longest = run.toString();
            }
            run.setLength(0);
        }
    }

    private static int blanks(Expression expression) {
        return switch (expression) {
            case Expression.Nothing nothing -> 0;
            case Expression.WordPart part -> 0;
            case Expression.Something any -> UNLIMITED;
            case Expression.Letters letters -> letters.letters().contains(' ') ? 1 : 0;
            case Expression.Sequence sequence -> sum(sequence.parts());
            case Expression.Choice choice -> choice.options().stream().mapToInt(RequiredLetters::blanks).max().orElse(0);
            case Expression.Repeated repeated -> {
                int each = blanks(repeated.part());
                yield each == 0 ? 0 : repeated.max() < 0 ? UNLIMITED : Math.min(UNLIMITED, each * repeated.max());
            }
        };
    }

    private static int sum(List<Expression> parts) {
        return Math.min(UNLIMITED, parts.stream().mapToInt(RequiredLetters::blanks).sum());
    }

    /** Looks for the letters behind ascending places of a text. */
    final class Search {

        private final String text;
        private int next = -1;

        Search(String text) {
            this.text = text;
        }

        /** Whether a match may begin at a place. */
        boolean mayMatch(int place) {
            if (next < place && next != text.length()) {
                int found = text.indexOf(letters, place);
                next = found < 0 ? text.length() : found;
            }
            return next < text.length() && blanksUpTo(place) <= blanks;
        }

        private int blanksUpTo(int place) {
            int count = 0;
            for (int at = place; at < next && count <= blanks; at++) {
                count += text.charAt(at) == ' ' ? 1 : 0;
            }
            return count;
        }
    }
}
