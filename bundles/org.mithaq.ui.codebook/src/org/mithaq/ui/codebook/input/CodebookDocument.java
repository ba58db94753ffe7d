package org.mithaq.ui.codebook.input;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.ui.codebook.text.SemanticIndex;
import org.mithaq.ui.codebook.text.TokenIndex;

/** A text of the language that knows its tokens at every moment. For the UI thread. */
public final class CodebookDocument extends Document {

    private final TokenIndex tokens;
    private final SemanticIndex names = new SemanticIndex();
    private TextRange changed = new TextRange(0, 0);
    private DocumentEvent last;

    public CodebookDocument(String text) {
        super(text);
        tokens = new TokenIndex(text);
        // before all others, which paint by the tokens
        addPrenotifiedDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // the tokens follow the text
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                int inserted = event.getText() == null ? 0 : event.getText().length();
                last = event;
                names.replaced(event.getOffset(), event.getLength(), inserted);
                changed = tokens.replaced(get(), event.getOffset(), event.getLength(), inserted);
            }
        });
    }

    public TokenIndex tokens() {
        return tokens;
    }

    /** What its names stand for, as far as that was found out. */
    public SemanticIndex names() {
        return names;
    }

    /**
     * What has to be painted anew for an event: what got other tokens by a change of the text, or just the part that the
     * event is about where it tells of no change.
     */
    public TextRange affected(DocumentEvent event) {
        return event == last ? changed : TextRange.ofLength(event.getOffset(), event.getLength());
    }

    /**
     * The line that a place belongs to, without its end.
     *
     * @throws IllegalArgumentException when there is no such place
     */
    public TextRange lineAt(int offset) {
        try {
            IRegion line = getLineInformationOfOffset(offset);
            return new TextRange(line.getOffset(), line.getOffset() + line.getLength());
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("No place in the text: " + offset, e);
        }
    }

    /** The document of an editor or a viewer, which is one of these. */
    public static CodebookDocument of(IDocument document) {
        return (CodebookDocument) document;
    }
}
