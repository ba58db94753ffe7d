package org.mithaq.codebook.message;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.runtime.FailedPredicateException;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.NoViableAltException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Syntax errors in words that name what stands there and, where it is certain, what has to. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    /** The code of syntax errors of no other kind. */
    public static final String CODE = "syntax";

    /** A word of the language stands where it means nothing; it may be meant as a name. */
    public static final String WORD = "syntax-word";

    /** A text stands without the language that it is in. */
    public static final String TEXT = "syntax-text";

    /** What follows {@code extend} is nothing that can be extended. */
    public static final String EXTENSION = "syntax-extension";

    /**
     * An operator of another language. It consists of the token at the mistake and, where its first letter is one here too,
     * of the one right before it.
     */
    public static final String OPERATOR = "syntax-operator";

    private static final String NAME = "RULE_ID";
    private static final String STRING = "RULE_STRING";
    private static final Set<String> BRACES = Set.of("'{'", "'}'");

    @Inject
    private Messages messages;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException error = context.getRecognitionException();
        if (error == null || error.token == null || error instanceof FailedPredicateException) {
            return message(CODE, "syntax.other", context.getDefaultMessage());
        }
        if (error.token.getType() == Token.EOF) {
            return message(CODE, "syntax.end");
        }
        return misplaced(context, error);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), "value");
    }

    private SyntaxErrorMessage misplaced(IParserErrorContext context, RecognitionException error) {
        String found = error.token.getText();
        Optional<Token> next = token(error, 2);
        if (isBeforeTheMistake(error) && next.isPresent()) {
            return next.get().getType() == Token.EOF ? message(CODE, "syntax.end")
                    : message(EXTENSION, "syntax.extension", next.get().getText(), found);
        }
        String expected = expected(context, error);
        if (!expected.isEmpty() && !BRACES.contains(expected)) {
            return missing(context, error, expected);
        }
        Optional<String> operator = operator(error);
        if (operator.isPresent()) {
            return message(OPERATOR, "syntax.operator", operator.get(), ForeignOperators.here(operator.get()).orElseThrow());
        }
        String kind = kind(context, error.token);
        if (kind.equals(NAME) && next.filter(token -> kind(context, token).equals(STRING)).isPresent()) {
            return message(CODE, "syntax.label", found);
        }
        return kind.equals(STRING) ? message(TEXT, "syntax.text", found) : outOfPlace(found, kind, expected);
    }

    private SyntaxErrorMessage missing(IParserErrorContext context, RecognitionException error, String expected) {
        String found = error.token.getText();
        Optional<Token> language = token(error, -1).filter(token -> kind(context, token).equals(NAME));
        if (expected.equals(STRING) && language.isPresent()) {
            return message(CODE, "syntax.language", found, language.get().getText());
        }
        return message(CODE, "syntax.expected", found, messages.has(expected) ? messages.text(expected) : expected);
    }

    private SyntaxErrorMessage outOfPlace(String found, String kind, String expected) {
        if (kind.equals(NAME) && expected.equals("'}'")) {
            return message(CODE, "syntax.name", found);
        }
        if (!expected.isEmpty()) {
            return message(CODE, "syntax.expected", found, expected);
        }
        String known = "syntax.word." + found;
        if (messages.has(known)) {
            return message(CODE, known);
        }
        return isWord(kind) ? message(WORD, "syntax.word", found) : message(CODE, "syntax.unexpected", found);
    }

    /** The kind of what has to stand there; empty where several could. */
    private static String expected(IParserErrorContext context, RecognitionException error) {
        return error instanceof MismatchedTokenException mismatch && mismatch.expecting > 0
                ? context.getTokenNames()[mismatch.expecting] : "";
    }

    /** Whether the parser, which looked one token ahead, found its mistake in that one and not in the one that it names. */
    private static boolean isBeforeTheMistake(RecognitionException error) {
        return error instanceof NoViableAltException undecided && undecided.stateNumber > 0
                && undecided.grammarDecisionDescription.isEmpty();
    }

    private static Optional<String> operator(RecognitionException error) {
        String found = error.token.getText();
        return Stream.of(token(error, -1).map(before -> before.getText() + found), Optional.of(found))
                .flatMap(Optional::stream).filter(text -> ForeignOperators.here(text).isPresent()).findFirst();
    }

    /** @param distance 1 for the token of the mistake, 2 for the next one, -1 for the one before */
    private static Optional<Token> token(RecognitionException error, int distance) {
        return error.input instanceof TokenStream tokens && tokens.index() == error.index
                ? Optional.ofNullable(tokens.LT(distance)) : Optional.empty();
    }

    /** Whether tokens of a kind are a word of the language. */
    private static boolean isWord(String kind) {
        return kind.matches("'[a-z]+'");
    }

    /** The kind of a token: what it is, in quotation marks, or the name of its rule; empty for the end of the file. */
    private static String kind(IParserErrorContext context, Token token) {
        return token.getType() == Token.EOF ? "" : context.getTokenNames()[token.getType()];
    }

    private SyntaxErrorMessage message(String code, String key, Object... arguments) {
        return new SyntaxErrorMessage(messages.text(key, arguments), code);
    }
}
