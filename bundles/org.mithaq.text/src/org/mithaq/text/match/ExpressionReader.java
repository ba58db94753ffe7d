package org.mithaq.text.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the part of Java's regular expressions that cues are written in. What it does not know it refuses, so that
 * nothing is concluded from it. The expression compiles.
 */
final class ExpressionReader {

    /** Escapes for one character that is no letter of a literal. */
    private static final String CLASSES = "dDsSWhHvVR";
    private static final String BORDERS = "bBAzZG";

    private static final class UnknownSyntax extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownSyntax() {
            super(null, null, false, false);
        }
    }

    private final String text;
    private int at;

    private ExpressionReader(String text) {
        this.text = text;
    }

    /** @return empty when something in the expression is not known here */
    static Optional<Expression> read(String text) {
        try {
            ExpressionReader reader = new ExpressionReader(text);
            Expression read = reader.choice();
            return reader.at == text.length() ? Optional.of(read) : Optional.empty();
        } catch (UnknownSyntax unknown) {
            return Optional.empty();
        }
    }

    private Expression choice() {
        List<Expression> options = new ArrayList<>();
        options.add(sequence());
        while (skip("|")) {
            options.add(sequence());
        }
        return options.size() == 1 ? options.getFirst() : new Expression.Choice(options);
    }

    private Expression sequence() {
        List<Expression> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            parts.add(repeated(single()));
        }
        return new Expression.Sequence(parts);
    }

    private Expression repeated(Expression part) {
        Expression repeated = switch (at < text.length() ? text.charAt(at) : ' ') {
            case '?' -> repeated(part, 0, 1);
            case '*' -> repeated(part, 0, -1);
            case '+' -> repeated(part, 1, -1);
            case '{' -> counted(part);
            default -> part;
        };
        // lazy and possessive: the same as far as beginnings go
        if (repeated != part && !skip("?")) {
            skip("+");
        }
        return repeated;
    }

    private Expression repeated(Expression part, int min, int max) {
        at++;
        return new Expression.Repeated(part, min, max);
    }

    private Expression counted(Expression part) {
        int end = text.indexOf('}', at);
        String[] bounds = text.substring(at + 1, end).split(",", -1);
        at = end + 1;
        int min = number(bounds[0]);
        int max = bounds.length == 1 ? min : bounds[1].isEmpty() ? -1 : number(bounds[1]);
        return new Expression.Repeated(part, min, max);
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 6) {
            throw new UnknownSyntax();
        }
        return Integer.parseInt(digits);
    }

    private Expression single() {
        char c = text.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '.' -> new Expression.Something();
            case '^', '$' -> new Expression.Nothing();
            case '*', '+', '?', '{' -> throw new UnknownSyntax();
            default -> new Expression.Letters(List.of(c));
        };
    }

    private Expression group() {
        boolean takesNoRoom = skip("?<=") || skip("?<!") || skip("?=") || skip("?!");
        if (!takesNoRoom && !skip("?:") && !skip("?>") && at < text.length() && text.charAt(at) == '?') {
            throw new UnknownSyntax();
        }
        Expression inside = choice();
        if (!skip(")")) {
            throw new UnknownSyntax();
        }
        return takesNoRoom ? new Expression.Nothing() : inside;
    }

    private Expression escape() {
        char c = text.charAt(at++);
        if (BORDERS.indexOf(c) >= 0) {
            return new Expression.Nothing();
        }
        if (c == 'w') {
            return new Expression.WordPart();
        }
        if (CLASSES.indexOf(c) >= 0) {
            return new Expression.Something();
        }
        if (Character.isLetterOrDigit(c)) {
            throw new UnknownSyntax();
        }
        return new Expression.Letters(List.of(c));
    }

    private Expression characterClass() {
        int end = text.indexOf(']', at);
        String inside = text.substring(at, end);
        if (inside.isEmpty() || inside.equals("^") || inside.chars().anyMatch(c -> c == '[' || c == '\\' || c == '&')) {
            throw new UnknownSyntax();
        }
        at = end + 1;
        if (inside.startsWith("^") && inside.indexOf(' ') > 0) {
            return new Expression.WordPart();
        }
        if (inside.startsWith("^") || inside.indexOf('-') >= 0) {
            return new Expression.Something();
        }
        return new Expression.Letters(inside.chars().mapToObj(c -> (char) c).toList());
    }

    private boolean skip(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }
}
