package org.mithaq.ui.annotation.dossier;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.mithaq.core.dossier.syntax.DossierProblem;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.dossier.syntax.Token;
import org.mithaq.core.dossier.syntax.Tokens;
import org.mithaq.ui.bidi.Direction;

/** How the text of a dossier looks: names, texts, passages and mistakes, each Arabic stretch standing by itself. */
final class DossierStyles {

    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private final StyledText widget;
    private List<Token> tokens = List.of();

    DossierStyles(StyledText widget) {
        this.widget = widget;
        widget.addBidiSegmentListener(this::isolate);
    }

    /** Looks at the text anew. */
    void refresh(List<DossierProblem> problems) {
        tokens = Tokens.of(widget.getText(), new ArrayList<>());
        List<StyleRange> styles = new ArrayList<>();
        boolean first = true;
        boolean citation = false;
        for (Token token : tokens) {
            switch (token.kind()) {
                case AT -> citation = true;
                case NEW_LINE, OPEN_BLOCK, CLOSE_BLOCK, SEMICOLON -> citation = false;
                default -> { }
            }
            StyleRange style = style(token, first, citation);
            if (style != null && token.span().end() > token.span().start()) {
                styles.add(style);
            }
            first = switch (token.kind()) {
                case NEW_LINE, OPEN_BLOCK, CLOSE_BLOCK, SEMICOLON -> true;
                case COMMENT -> first;
                default -> false;
            };
        }
        widget.setStyleRanges(styles.toArray(StyleRange[]::new));
        problems.forEach(this::underline);
    }

    private StyleRange style(Token token, boolean first, boolean citation) {
        Span span = token.span();
        int length = span.end() - span.start();
        if (token.kind() == Token.Kind.COMMENT || citation) {
            return new StyleRange(span.start(), length, colour(SWT.COLOR_DARK_GRAY), null);
        }
        return switch (token.kind()) {
            case TEXT -> new StyleRange(span.start(), length, colour(SWT.COLOR_DARK_BLUE), null);
            case WORD, NAME -> first ? new StyleRange(span.start(), length, null, null, SWT.BOLD) : null;
            default -> null;
        };
    }

    private void underline(DossierProblem problem) {
        int length = widget.getCharCount();
        int start = Math.min(problem.span().start(), Math.max(0, length - 1));
        int end = Math.min(length, Math.max(problem.span().end(), start + 1));
        if (end > start) {
            StyleRange style = new StyleRange(start, end - start, null, null);
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            style.underlineColor = colour(problem.isError() ? SWT.COLOR_RED : SWT.COLOR_DARK_YELLOW);
            widget.setStyleRange(style);
        }
    }

    private Color colour(int system) {
        return widget.getDisplay().getSystemColor(system);
    }

    /** The line is read from left to right; the order of its things must not turn with the Arabic in them. */
    private void isolate(BidiSegmentEvent event) {
        List<Integer> places = new ArrayList<>();
        int lineEnd = event.lineOffset + event.lineText.length();
        for (Token token : Tokens.of(event.lineText, new ArrayList<>())) {
            if (token.isTerm() && event.lineOffset + token.span().end() <= lineEnd && isArabic(event.lineText, token.span())) {
                places.add(token.span().start());
                places.add(token.span().end());
            }
        }
        if (!places.isEmpty()) {
            event.segments = places.stream().mapToInt(Integer::intValue).toArray();
            event.segmentsChars = new char[places.size()];
            for (int i = 0; i < places.size(); i++) {
                event.segmentsChars[i] = i % 2 == 0 ? ISOLATE : END;
            }
        }
    }

    private static boolean isArabic(String line, Span span) {
        return Direction.hasRightToLeft(line.substring(span.start(), span.end()));
    }
}
