package org.mithaq.ui.codebook.editor;

import java.util.Optional;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.mithaq.codebook.ide.result.Token;
import org.mithaq.codebook.ide.result.TokenKind;
import org.mithaq.codebook.token.LexicalKind;

/** How tokens look. Every pair of colours has the contrast that small letters need on white. */
final class TokenColours {

    private static final RGB KEYWORD = new RGB(110, 30, 110);
    private static final RGB STRING = new RGB(20, 95, 60);
    private static final RGB COMMENT = new RGB(95, 95, 95);
    private static final RGB NUMBER = new RGB(25, 70, 165);
    private static final RGB UNKNOWN = new RGB(175, 20, 20);
    private static final RGB TYPE = new RGB(0, 90, 110);
    private static final RGB FEATURE = new RGB(60, 50, 120);
    private static final RGB CODE = new RGB(130, 70, 0);
    private static final RGB FUNCTION = new RGB(25, 70, 165);

    private final ResourceManager resources;

    TokenColours(ResourceManager resources) {
        this.resources = resources;
    }

    /** How a token looks by its words alone; empty for plain text. */
    Optional<StyleRange> style(LexicalKind kind, int start, int end) {
        return colour(kind).map(colour -> {
            StyleRange style = style(colour, start, end);
            style.fontStyle = kind == LexicalKind.KEYWORD ? SWT.BOLD : SWT.NORMAL;
            return style;
        });
    }

    /** How a name looks by what it stands for; empty for plain text. What is deprecated is struck through. */
    Optional<StyleRange> style(Token name, int start, int end) {
        return colour(name.kind()).map(colour -> {
            StyleRange style = style(colour, start, end);
            style.fontStyle = name.declaration() && name.kind() == TokenKind.TYPE ? SWT.BOLD : SWT.NORMAL;
            style.strikeout = name.deprecated();
            return style;
        });
    }

    private StyleRange style(RGB colour, int start, int end) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = end - start;
        style.foreground = resources.create(ColorDescriptor.createFrom(colour));
        return style;
    }

    private static Optional<RGB> colour(LexicalKind kind) {
        return Optional.ofNullable(switch (kind) {
            case KEYWORD -> KEYWORD;
            case STRING -> STRING;
            case COMMENT -> COMMENT;
            case NUMBER -> NUMBER;
            case UNKNOWN -> UNKNOWN;
            case NAME, PUNCTUATION, BLANK -> null;
        });
    }

    private static Optional<RGB> colour(TokenKind kind) {
        return Optional.ofNullable(switch (kind) {
            case TYPE -> TYPE;
            case FEATURE -> FEATURE;
            case CODE -> CODE;
            case FUNCTION -> FUNCTION;
            case LANGUAGE -> COMMENT;
            default -> null;
        });
    }
}
