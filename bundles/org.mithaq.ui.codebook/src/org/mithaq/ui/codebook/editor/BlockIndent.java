package org.mithaq.ui.codebook.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.ui.codebook.input.CodebookDocument;
import org.mithaq.ui.codebook.text.Indentation;

/** A new line begins where the line before does, and one step further behind an opening brace. */
final class BlockIndent implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        boolean newLine = command.length == 0 && command.text != null
                && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0;
        if (!newLine) {
            return;
        }
        try {
            TextRange line = CodebookDocument.of(document).lineAt(command.offset);
            String before = document.get(line.start(), command.offset - line.start());
            String after = document.get(command.offset, line.end() - command.offset);
            Indentation.NewLine made = Indentation.newLine(before, after, command.text);
            command.text = made.text();
            command.shiftsCaret = false;
            command.caretOffset = command.offset + made.caret();
        } catch (BadLocationException e) {
            throw new IllegalStateException("The line of the caret cannot be read", e);
        }
    }
}
