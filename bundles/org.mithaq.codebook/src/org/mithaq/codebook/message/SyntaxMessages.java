package org.mithaq.codebook.message;

import com.google.inject.Inject;
import java.util.List;
import org.antlr.runtime.FailedPredicateException;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Syntax errors in words that name what stands there and, where it is certain, what has to. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    /** The code of all syntax errors. */
    public static final String CODE = "syntax";

    @Inject
    private Messages messages;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        return new SyntaxErrorMessage(text(context), CODE);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), "value");
    }

    private String text(IParserErrorContext context) {
        RecognitionException error = context.getRecognitionException();
        if (error == null || error.token == null || error instanceof FailedPredicateException) {
            return messages.text("syntax.other", context.getDefaultMessage());
        }
        if (error.token.getType() == Token.EOF) {
            return messages.text("syntax.end");
        }
        var found = error.token.getText();
        if (error instanceof MismatchedTokenException mismatch && mismatch.expecting > 0) {
            return messages.text("syntax.expected", found, expected(context, mismatch.expecting));
        }
        var key = found.startsWith("\"") ? "syntax.text" : isWord(found) ? "syntax.word" : "syntax.unexpected";
        return messages.text(key, found);
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String expected(IParserErrorContext context, int token) {
        return List.of(context.getTokenNames()).get(token);
    }
}
