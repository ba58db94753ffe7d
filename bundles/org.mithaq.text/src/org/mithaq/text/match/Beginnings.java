package org.mithaq.text.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the matches of a pattern begin with, so that it is tried only where one of these strings stands.
 *
 * @param strings each match begins with one of them, or with a part of a word and then one of them
 * @param withinWord whether a part of a word may stand before
 */
record Beginnings(Set<String> strings, boolean withinWord) {

    private static final int LONGEST = 16;
    private static final int MOST = 500;

    /** A string that matches may begin with; closed when what follows it is not known. */
    private record Start(String text, boolean closed) {
    }

    /** @return empty when matches may begin with anything */
    static Optional<Beginnings> of(String expression) {
        return ExpressionReader.read(expression).flatMap(Beginnings::of);
    }

    private static Optional<Beginnings> of(Expression expression) {
        boolean withinWord = startsWithinWord(expression);
        Expression rest = withinWord ? withoutFirst((Expression.Sequence) expression) : expression;
        Set<String> strings = new LinkedHashSet<>();
        extended(Set.of(new Start("", false)), rest).forEach(start -> strings.add(start.text()));
        boolean known = strings.stream().noneMatch(String::isEmpty) && strings.size() <= MOST;
        return known ? Optional.of(new Beginnings(Set.copyOf(strings), withinWord)) : Optional.empty();
    }

    private static boolean startsWithinWord(Expression expression) {
        return expression instanceof Expression.Sequence sequence && sequence.parts().stream()
                .dropWhile(Expression.Nothing.class::isInstance).findFirst()
                .filter(first -> first instanceof Expression.Repeated repeated
                        && repeated.part() instanceof Expression.WordPart)
                .isPresent();
    }

    private static Expression withoutFirst(Expression.Sequence sequence) {
        List<Expression> parts = sequence.parts().stream().dropWhile(Expression.Nothing.class::isInstance).skip(1)
                .toList();
        return new Expression.Sequence(parts);
    }

    private static Set<Start> extended(Set<Start> before, Expression by) {
        if (before.size() > MOST || before.stream().allMatch(Start::closed)) {
            return closed(before);
        }
        return switch (by) {
            case Expression.Nothing nothing -> before;
            case Expression.Something any -> closed(before);
            case Expression.WordPart part -> closed(before);
            case Expression.Letters letters -> extended(before, letters);
            case Expression.Sequence sequence -> {
                Set<Start> at = before;
                for (Expression part : sequence.parts()) {
                    at = extended(at, part);
                }
                yield at;
            }
            case Expression.Choice choice -> {
                Set<Start> all = new LinkedHashSet<>();
                choice.options().forEach(option -> all.addAll(extended(before, option)));
                yield all;
            }
            case Expression.Repeated repeated -> extended(before, repeated);
        };
    }

    private static Set<Start> extended(Set<Start> before, Expression.Letters by) {
        Set<Start> all = new LinkedHashSet<>();
        for (Start start : before) {
            if (start.closed() || start.text().length() >= LONGEST) {
                all.add(new Start(start.text(), true));
            } else {
                by.letters().forEach(letter -> all.add(isPlain(letter) ? new Start(start.text() + letter, false)
                        : new Start(start.text(), true)));
            }
        }
        return all;
    }

    /** Characters that match nothing but themselves; upper and lower case of other scripts do not. */
    static boolean isPlain(char letter) {
        return letter == ' ' || Character.isDigit(letter)
                || Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC && !Character.isSurrogate(letter);
    }

    private static Set<Start> extended(Set<Start> before, Expression.Repeated by) {
        Set<Start> at = before;
        Set<Start> all = new LinkedHashSet<>();
        for (int count = 0; by.max() < 0 || count <= by.max(); count++) {
            if (count >= by.min() && !all.addAll(at) || count > LONGEST) {
                break;
            }
            at = extended(at, by.part());
        }
        return all.isEmpty() ? closed(at) : all;
    }

    private static Set<Start> closed(Set<Start> starts) {
        Set<Start> closed = new LinkedHashSet<>();
        starts.forEach(start -> closed.add(new Start(start.text(), true)));
        return closed;
    }
}
