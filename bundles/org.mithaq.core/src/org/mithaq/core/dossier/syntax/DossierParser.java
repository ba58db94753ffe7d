package org.mithaq.core.dossier.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.dossier.syntax.Token.Kind;

/**
 * Takes the text of a dossier apart: {@code name phrase, phrase}, one statement to a line or parted by semicolons. A line
 * that is not understood costs itself alone. Takes time in proportion to the text.
 */
public final class DossierParser {

    /** How deep blocks may stand in each other; records do not come near it. */
    private static final int DEEPEST = 200;

    private final List<Token> tokens;
    private final List<DossierProblem> problems;
    private int at;
    private int depth;

    private DossierParser(List<Token> tokens, List<DossierProblem> problems) {
        this.tokens = tokens.stream().filter(token -> token.kind() != Kind.COMMENT).toList();
        this.problems = problems;
    }

    public static DossierSyntax parse(String text) {
        List<DossierProblem> problems = new ArrayList<>();
        DossierParser parser = new DossierParser(Tokens.of(text, problems), problems);
        List<Statement> statements = parser.top();
        return new DossierSyntax(statements, problems);
    }

    private List<Statement> top() {
        List<Statement> statements = new ArrayList<>();
        statements(statements);
        while (!is(Kind.END)) {
            problems.add(DossierProblem.error(token().span(), "dossier.block.tooMany"));
            at++;
            statements(statements);
        }
        return statements;
    }

    /** Up to a closing bracket or the end. */
    private void statements(List<Statement> into) {
        skipSeparators();
        while (!is(Kind.END) && !is(Kind.CLOSE_BLOCK)) {
            if (token().isTerm()) {
                into.add(statement());
                requireSeparator();
            } else {
                skipLine("dossier.statement.expected");
            }
            skipSeparators();
        }
    }

    private Statement statement() {
        Term name = take().term();
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(phrase());
        while (comma()) {
            phrases.add(phrase());
        }
        return new Statement(name, phrases);
    }

    private Phrase phrase() {
        int first = token().span().start();
        List<Term> terms = terms();
        List<Attribute> attributes = attributes();
        Optional<Block> block = lookBeyondLines(Kind.OPEN_BLOCK) ? Optional.of(block()) : Optional.empty();
        List<Citation> citations = citations();
        int end = terms.isEmpty() && attributes.isEmpty() && block.isEmpty() && citations.isEmpty() ? first
                : tokens.get(at - 1).span().end();
        return new Phrase(terms, attributes, block, citations, new Span(Math.min(first, end), end));
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        while (token().isTerm()) {
            terms.add(take().term());
        }
        return terms;
    }

    private List<Attribute> attributes() {
        if (!is(Kind.OPEN_BRACKET)) {
            return List.of();
        }
        Token open = take();
        List<Attribute> attributes = new ArrayList<>();
        skipLines();
        while (token().isTerm()) {
            attributes.add(new Attribute(terms()));
            skipLines();
            if (!is(Kind.COMMA) && !is(Kind.SEMICOLON)) {
                break;
            }
            take();
            skipLines();
        }
        if (is(Kind.CLOSE_BRACKET)) {
            take();
        } else {
            problems.add(DossierProblem.error(open.span(), "dossier.bracket.open"));
        }
        return attributes;
    }

    private Block block() {
        Token open = take();
        if (++depth > DEEPEST) {
            problems.add(DossierProblem.error(open.span(), "dossier.block.tooDeep"));
            skipBlock();
            depth--;
            return new Block(List.of(), List.of(), open.span().to(tokens.get(at - 1).span()));
        }
        List<Citation> citations = citations();
        List<Statement> statements = new ArrayList<>();
        statements(statements);
        depth--;
        if (is(Kind.CLOSE_BLOCK)) {
            take();
        } else {
            problems.add(DossierProblem.error(open.span(), "dossier.block.open"));
        }
        return new Block(citations, statements, open.span().to(tokens.get(at - 1).span()));
    }

    private void skipBlock() {
        int open = 1;
        while (open > 0 && !is(Kind.END)) {
            Kind kind = take().kind();
            open += kind == Kind.OPEN_BLOCK ? 1 : kind == Kind.CLOSE_BLOCK ? -1 : 0;
        }
    }

    private List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        while (lookBeyondLines(Kind.AT)) {
            Token sign = take();
            List<Term> terms = terms();
            List<Attribute> attributes = attributes();
            citations.add(new Citation(terms, attributes, sign.span().to(tokens.get(at - 1).span())));
        }
        return citations;
    }

    /** A comma, wherever the line ends; what follows may stand on the next one. */
    private boolean comma() {
        if (!lookBeyondLines(Kind.COMMA)) {
            return false;
        }
        take();
        skipLines();
        return true;
    }

    private boolean lookBeyondLines(Kind kind) {
        int look = at;
        while (tokens.get(look).kind() == Kind.NEW_LINE) {
            look++;
        }
        if (tokens.get(look).kind() != kind) {
            return false;
        }
        at = look;
        return true;
    }

    private void requireSeparator() {
        if (!is(Kind.NEW_LINE) && !is(Kind.SEMICOLON) && !is(Kind.CLOSE_BLOCK) && !is(Kind.END)) {
            // behind a block or brackets a new statement may begin at once, elsewhere something is wrong
            if (!token().isTerm() || tokens.get(at - 1).kind() != Kind.CLOSE_BLOCK) {
                skipLine("dossier.separator.expected");
            }
        }
    }

    private void skipLine(String code) {
        problems.add(DossierProblem.error(token().span(), code, token().text()));
        while (!is(Kind.END) && !is(Kind.NEW_LINE) && !is(Kind.CLOSE_BLOCK)) {
            if (take().kind() == Kind.OPEN_BLOCK) {
                skipBlock();
            }
        }
    }

    private void skipSeparators() {
        while (is(Kind.NEW_LINE) || is(Kind.SEMICOLON)) {
            at++;
        }
    }

    private void skipLines() {
        while (is(Kind.NEW_LINE)) {
            at++;
        }
    }

    private Token token() {
        return tokens.get(at);
    }

    private boolean is(Kind kind) {
        return token().kind() == kind;
    }

    private Token take() {
        return tokens.get(at++);
    }
}
