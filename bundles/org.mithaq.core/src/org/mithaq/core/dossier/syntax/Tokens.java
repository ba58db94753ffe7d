package org.mithaq.core.dossier.syntax;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.dossier.syntax.Token.Kind;

/** Takes a text apart into tokens. Every text has some; what is wrong with them is told beside. */
public final class Tokens {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<DossierProblem> problems = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * The tokens of a text, comments included, in their order; the last one is the end.
     *
     * @param problems gets what is wrong
     */
    public static List<Token> of(String text, List<DossierProblem> problems) {
        Tokens reading = new Tokens(text);
        reading.read();
        problems.addAll(reading.problems);
        return reading.tokens;
    }

    private void read() {
        while (at < text.length()) {
            readNext();
        }
        add(Kind.END, at, "");
    }

    private void readNext() {
        char c = text.charAt(at);
        int start = at;
        switch (c) {
            case '\n' -> single(Kind.NEW_LINE);
            case '{' -> single(Kind.OPEN_BLOCK);
            case '}' -> single(Kind.CLOSE_BLOCK);
            case '(' -> single(Kind.OPEN_BRACKET);
            case ')' -> single(Kind.CLOSE_BRACKET);
            case ',', '\u060C' -> single(Kind.COMMA);
            case ';', '\u061B' -> single(Kind.SEMICOLON);
            case '@' -> single(Kind.AT);
            case '"' -> add(Kind.TEXT, start, quoted());
            case '^' -> name();
            default -> {
                if (isBlank(c)) {
                    at++;
                } else if (text.startsWith("//", at) || text.startsWith("/*", at)) {
                    comment();
                } else {
                    add(Kind.WORD, start, word());
                }
            }
        }
    }

    private void single(Kind kind) {
        at++;
        add(kind, at - 1, text.substring(at - 1, at));
    }

    private void add(Kind kind, int start, String value) {
        tokens.add(new Token(kind, value, new Span(start, at)));
    }

    private void name() {
        int start = at++;
        if (at < text.length() && text.charAt(at) == '"') {
            add(Kind.NAME, start, quoted());
            return;
        }
        String word = word();
        add(Kind.NAME, start, word);
        if (word.isEmpty()) {
            problems.add(DossierProblem.error(new Span(start, at), "dossier.name.missing"));
        }
    }

    private String word() {
        int start = at;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Two slashes within a word belong to it, as in an address. */
    private void comment() {
        int start = at;
        boolean line = text.startsWith("//", at);
        int end = text.indexOf(line ? "\n" : "*/", at + 2);
        if (!line && end < 0) {
            problems.add(DossierProblem.error(new Span(start, start + 2), "dossier.comment.open"));
        }
        at = end < 0 ? text.length() : line ? end : end + 2;
        add(Kind.COMMENT, start, text.substring(start, at));
    }

    private String quoted() {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '\\') {
                escape(value);
            } else {
                value.append(text.charAt(at++));
            }
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
        } else {
            problems.add(DossierProblem.error(new Span(start, at), "dossier.text.open"));
        }
        return value.toString();
    }

    private void escape(StringBuilder value) {
        char escaped = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        switch (escaped) {
            case '"', '\\' -> take(value, escaped);
            case 'n' -> take(value, '\n');
            case 't' -> take(value, '\t');
            case 'u' -> unicode(value);
            default -> {
                problems.add(DossierProblem.error(new Span(at, Math.min(text.length(), at + 2)), "dossier.escape.unknown"));
                at++;
            }
        }
    }

    private void take(StringBuilder value, char meant) {
        value.append(meant);
        at += 2;
    }

    private void unicode(StringBuilder value) {
        int end = Math.min(text.length(), at + 6);
        String digits = text.substring(at + 2, end);
        if (digits.matches("[0-9A-Fa-f]{4}")) {
            value.append((char) Integer.parseInt(digits, 16));
            at = end;
        } else {
            problems.add(DossierProblem.error(new Span(at, at + 2), "dossier.escape.unknown"));
            at += 2;
        }
    }

    private static boolean isOfWord(char c) {
        return !isBlank(c) && "\n{}(),;\"@\u060C\u061B".indexOf(c) < 0;
    }

    private static boolean isBlank(char c) {
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || Quoting.isDirection(c) || c == '\uFEFF');
    }
}
