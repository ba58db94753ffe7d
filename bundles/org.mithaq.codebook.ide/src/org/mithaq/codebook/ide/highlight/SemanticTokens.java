package org.mithaq.codebook.ide.highlight;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.mithaq.codebook.ide.element.Elements;
import org.mithaq.codebook.ide.navigation.Names;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.result.Token;
import org.mithaq.codebook.ide.result.TokenKind;
import org.mithaq.codebook.ide.source.Cancellation;

/** The tokens of a text with what its names stand for. */
public class SemanticTokens {

    private static final String STRING = "STRING";
    private static final String INT = "INT";

    @Inject
    private EObjectAtOffsetHelper references;

    /** The tokens, in the order of the text. */
    public List<Token> of(XtextResource resource, Cancellation cancellation) {
        var tokens = new ArrayList<Token>();
        INode last = null;
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            cancellation.check();
            var word = word(leaf);
            if (word != last) {
                add(tokens, leaf, word);
            }
            last = word;
        }
        return tokens;
    }

    private void add(List<Token> tokens, ILeafNode leaf, INode word) {
        if (leaf.isHidden()) {
            if (leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().endsWith("COMMENT")) {
                append(tokens, Token.of(TextRange.ofLength(leaf.getOffset(), leaf.getLength()), TokenKind.COMMENT));
            }
        } else if (leaf.getLength() > 0) {
            append(tokens, token(word, Names.range(word)));
        }
    }

    /** A word with blanks or a comment within it is one token, which is met anew behind each of these. */
    private static void append(List<Token> tokens, Token token) {
        if (tokens.isEmpty() || token.range().start() >= tokens.getLast().range().end()) {
            tokens.add(token);
        }
    }

    /** The whole name or number that a leaf belongs to, or the leaf itself. */
    private static INode word(ILeafNode leaf) {
        INode word = leaf;
        while (!leaf.isHidden() && word.getParent() != null && isWord(word.getParent().getGrammarElement())) {
            word = word.getParent();
        }
        return word;
    }

    private static boolean isWord(EObject grammarElement) {
        return grammarElement instanceof CrossReference || grammarElement instanceof RuleCall call
                && call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule);
    }

    private Token token(INode word, TextRange range) {
        var grammar = word.getGrammarElement();
        if (grammar instanceof CrossReference) {
            var target = references.getCrossReferencedElement(word);
            return target == null || target.eIsProxy() ? Token.of(range, TokenKind.NAME)
                    : new Token(range, Elements.token(target), false, Elements.isDeprecated(target));
        }
        var feature = feature(grammar);
        return switch (feature) {
            case "name" -> declaration(word, range);
            case "function" -> Token.of(range, TokenKind.FUNCTION);
            case "language", "languages" -> Token.of(range, TokenKind.LANGUAGE);
            default -> Token.of(range, kind(grammar, word));
        };
    }

    private static String feature(EObject grammar) {
        Assignment assignment = grammar == null ? null : GrammarUtil.containingAssignment(grammar);
        return assignment == null ? "" : assignment.getFeature();
    }

    private static Token declaration(INode word, TextRange range) {
        var element = NodeModelUtils.findActualSemanticObjectFor(word);
        return new Token(range, Elements.token(element), true, Elements.isDeprecated(element));
    }

    private static TokenKind kind(EObject grammar, INode word) {
        if (grammar instanceof Keyword keyword) {
            return Character.isLetter(keyword.getValue().charAt(0)) ? TokenKind.KEYWORD : TokenKind.OPERATOR;
        }
        var rule = grammar instanceof RuleCall call ? call.getRule().getName() : "";
        return switch (rule) {
            case STRING -> TokenKind.STRING;
            case INT, "Number", "SignedNumber", "UpperBound", "Version" -> TokenKind.NUMBER;
            default -> grammar instanceof EnumLiteralDeclaration ? ofSign(word) : TokenKind.NAME;
        };
    }

    private static TokenKind ofSign(INode word) {
        return Character.isLetter(NodeModelUtils.getTokenText(word).charAt(0)) ? TokenKind.KEYWORD : TokenKind.OPERATOR;
    }
}
