package org.mithaq.core.dossier.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.dossier.syntax.Token;
import org.mithaq.core.dossier.syntax.Token.Kind;
import org.mithaq.core.dossier.syntax.Tokens;
import org.mithaq.core.dossier.value.Names;
import org.mithaq.core.dossier.value.Problems;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;

/**
 * Where a place of a text is: in the block of what, behind what name. Only what stands in front of the place counts, so
 * that it is known however broken the rest is.
 */
final class Site {

    /** What a place is for. */
    enum Part {
        TOP, NAME, VALUE, MARKS, NOTHING
    }

    private final Names names;
    private final Deque<Optional<? extends DocumentedElement>> holders = new ArrayDeque<>();
    private final List<Term> terms = new ArrayList<>();
    private Optional<Term> name = Optional.empty();
    private boolean ended = true;
    private boolean marks;
    private boolean citation;
    private boolean comma;
    private Optional<Token> typed = Optional.empty();

    private Site(Names names) {
        this.names = names;
    }

    /**
     * The site of a place.
     *
     * @param offset in UTF-16 units of the text
     */
    static Site at(String text, int offset, Names names) {
        Site site = new Site(names);
        for (Token token : Tokens.of(text.substring(0, offset), new ArrayList<>())) {
            if (token.isTerm() && token.span().end() == offset) {
                site.type(token);
            } else if (token.kind() == Kind.COMMENT && token.span().end() == offset) {
                site.citation = true;
                site.ended = false;
            } else if (token.kind() != Kind.END) {
                site.read(token);
            }
        }
        return site;
    }

    private void type(Token token) {
        typed = Optional.of(token);
        if (ended && !comma && !marks) {
            begin();
        }
    }

    private void read(Token token) {
        switch (token.kind()) {
            case WORD, TEXT, NAME -> term(new Term(Term.Kind.valueOf(token.kind().name()), token.text(), token.span()));
            case NEW_LINE -> ended = ended || !marks;
            case SEMICOLON -> ended = true;
            case COMMA -> terms.clear();
            case OPEN_BRACKET -> marks = true;
            case CLOSE_BRACKET -> marks = false;
            case AT -> {
                citation = true;
                ended = false;
            }
            case OPEN_BLOCK -> open();
            case CLOSE_BLOCK -> close();
            default -> { }
        }
        comma = token.kind() == Kind.COMMA || comma && token.kind() == Kind.NEW_LINE;
    }

    private void term(Term term) {
        if (marks || citation && !ended) {
            return;
        }
        if (ended && !comma) {
            begin();
            name = Optional.of(term);
        } else {
            terms.add(term);
        }
        ended = false;
    }

    private void begin() {
        name = Optional.empty();
        terms.clear();
        citation = false;
        ended = true;
    }

    private void open() {
        holders.push(opened());
        begin();
    }

    private void close() {
        if (!holders.isEmpty()) {
            holders.pop();
        }
        begin();
    }

    /** What a block that begins here is about. */
    private Optional<? extends DocumentedElement> opened() {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return holders.isEmpty() ? names.type(name.get(), new Problems()) : feature().map(feature -> switch (feature) {
            case PartFeature part -> part.getType();
            default -> feature;
        });
    }

    /** The feature that the line is about. */
    Optional<Feature> feature() {
        return name.flatMap(this::feature);
    }

    Optional<Feature> feature(Term called) {
        return holder().flatMap(holder -> switch (holder) {
            case RecordType type -> names.feature(type, called);
            case Role role -> names.attribute(role, called);
            default -> Optional.empty();
        });
    }

    /** The record type or role whose block the place is in. */
    Optional<DocumentedElement> holder() {
        return holders.isEmpty() ? Optional.empty() : holders.peek().map(DocumentedElement.class::cast);
    }

    Part part() {
        if (citation && !ended) {
            return Part.NOTHING;
        }
        if (marks) {
            return Part.MARKS;
        }
        if (name.isEmpty() || ended && !comma) {
            return holders.isEmpty() ? Part.TOP : Part.NAME;
        }
        return holders.isEmpty() ? Part.NOTHING : Part.VALUE;
    }

    /** Whether the line is about a record and not about a value. */
    boolean isAboutRecord() {
        return holders.isEmpty() || feature().filter(PartFeature.class::isInstance).isPresent();
    }

    /** What was typed of the present thing so far: a word, and of a value all its words. */
    String prefix() {
        String last = typed.map(Token::text).orElse("");
        return part() == Part.VALUE && !terms.isEmpty()
                ? terms.stream().map(Term::text).collect(Collectors.joining(" ", "", " ")) + last : last;
    }

    /** The terms of the present value in front of what is typed. */
    List<Term> terms() {
        return List.copyOf(terms);
    }

    Optional<Token> typed() {
        return typed;
    }

    /** What a proposal takes the place of. */
    Span replaced(int offset) {
        int start = typed.map(token -> token.span().start()).orElse(offset);
        return new Span(part() == Part.VALUE && !terms.isEmpty() ? terms.getFirst().span().start() : start, offset);
    }
}
