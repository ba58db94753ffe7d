package org.mithaq.ui.codebook.editor;

import java.util.Iterator;
import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.swt.custom.StyledText;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.result.Token;
import org.mithaq.codebook.token.LexicalKind;
import org.mithaq.ui.codebook.input.CodebookDocument;
import org.mithaq.ui.codebook.text.LexicalToken;

/**
 * Paints tokens. What a change makes other tokens of is painted at once where it is little; a quotation mark that turns
 * all the rest of the file into a text is painted in pieces, so that the next key need not wait for it.
 */
final class TokenPresentation implements IPresentationDamager, IPresentationRepairer {

    private static final int AT_ONCE = 8_000;
    /** What is painted between two keys: it takes about as long as a key. */
    private static final int PIECE = 2_000;
    private static final int PAUSE = 60;

    private final TokenColours colours;
    private final ITextViewer viewer;
    private int restStart;
    private int restEnd;
    private final Runnable paintRest = this::paintRest;
    private CodebookDocument document;

    TokenPresentation(ITextViewer viewer, TokenColours colours) {
        this.viewer = viewer;
        this.colours = colours;
    }

    /** Paints the tokens of the viewer's documents, now and after each change. */
    IPresentationReconciler reconciler() {
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDamager(this, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(this, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    /** Paints a part of the text anew, in pieces. */
    void paint(TextRange range) {
        if (range.length() > 0) {
            later(range.start(), range.end());
        }
    }

    @Override
    public void setDocument(IDocument changed) {
        document = changed == null ? null : CodebookDocument.of(changed);
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        TextRange damage = document.affected(event);
        if (damage.length() <= AT_ONCE) {
            return new Region(damage.start(), damage.length());
        }
        int end = Math.min(damage.end(), Math.max(event.getOffset() + length(event), damage.start()) + AT_ONCE);
        later(end, damage.end());
        return new Region(damage.start(), end - damage.start());
    }

    private static int length(DocumentEvent event) {
        return event.getText() == null ? 0 : event.getText().length();
    }

    /** What is still to be painted is painted with it. */
    private void later(int start, int end) {
        restStart = restStart < restEnd ? Math.min(restStart, start) : start;
        restEnd = Math.max(restEnd, end);
        viewer.getTextWidget().getDisplay().timerExec(PAUSE, paintRest);
    }

    private void paintRest() {
        StyledText widget = viewer.getTextWidget();
        if (widget == null || widget.isDisposed() || document == null) {
            return;
        }
        int start = restStart;
        int end = Math.min(restEnd, document.getLength());
        int piece = Math.min(PIECE, end - start);
        restStart = 0;
        restEnd = 0;
        if (piece > 0 && viewer instanceof ITextViewerExtension2 painting) {
            painting.invalidateTextPresentation(start, piece);
            if (start + piece < end) {
                later(start + piece, end);
            }
        }
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        TextRange span = new TextRange(damage.getOffset(), damage.getOffset() + damage.getLength());
        Iterator<Token> names = document.names().in(span).iterator();
        Optional<Token> name = next(names);
        for (LexicalToken token : document.tokens().in(span)) {
            while (name.isPresent() && name.get().range().end() <= token.start()) {
                name = next(names);
            }
            int start = Math.max(token.start(), span.start());
            int end = Math.min(token.end(), span.end());
            boolean named = token.kind() == LexicalKind.NAME || token.kind() == LexicalKind.KEYWORD;
            Optional<Token> known = name.filter(each -> named && each.range().start() <= token.start());
            if (start < end) {
                known.map(each -> colours.style(each, start, end))
                        .orElseGet(() -> colours.style(token.kind(), start, end)).ifPresent(presentation::addStyleRange);
            }
        }
    }

    private static Optional<Token> next(Iterator<Token> names) {
        return names.hasNext() ? Optional.of(names.next()) : Optional.empty();
    }
}
