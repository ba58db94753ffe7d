package org.mithaq.ui.codebook.editor;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.mithaq.codebook.token.LexicalKind;
import org.mithaq.ui.codebook.text.LexicalToken;

/** How tokens look. Every pair of colours has the contrast that small letters need on white. */
final class TokenColours {

    private static final RGB KEYWORD = new RGB(110, 30, 110);
    private static final RGB STRING = new RGB(20, 95, 60);
    private static final RGB COMMENT = new RGB(95, 95, 95);
    private static final RGB NUMBER = new RGB(25, 70, 165);
    private static final RGB UNKNOWN = new RGB(175, 20, 20);

    private final ResourceManager resources;

    TokenColours(ResourceManager resources) {
        this.resources = resources;
    }

    /** Whether a token looks otherwise than plain text. */
    boolean has(LexicalKind kind) {
        return switch (kind) {
            case KEYWORD, STRING, COMMENT, NUMBER, UNKNOWN -> true;
            case NAME, PUNCTUATION, BLANK -> false;
        };
    }

    StyleRange style(LexicalToken token, int start, int end) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = end - start;
        style.foreground = resources.create(ColorDescriptor.createFrom(colour(token.kind())));
        style.fontStyle = token.kind() == LexicalKind.KEYWORD ? SWT.BOLD : SWT.NORMAL;
        return style;
    }

    private static RGB colour(LexicalKind kind) {
        return switch (kind) {
            case KEYWORD -> KEYWORD;
            case STRING -> STRING;
            case COMMENT -> COMMENT;
            case NUMBER -> NUMBER;
            default -> UNKNOWN;
        };
    }
}
