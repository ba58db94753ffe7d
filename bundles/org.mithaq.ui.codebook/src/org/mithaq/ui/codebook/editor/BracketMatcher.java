package org.mithaq.ui.codebook.editor;

import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.mithaq.ui.codebook.input.CodebookDocument;
import org.mithaq.ui.codebook.text.BracketPairs;

/** Finds the pair of the bracket before the caret. */
final class BracketMatcher implements ICharacterPairMatcher {

    private int anchor = LEFT;

    @Override
    public IRegion match(IDocument document, int caret) {
        int bracket = caret - 1;
        CodebookDocument text = CodebookDocument.of(document);
        Optional<Integer> other = BracketPairs.other(text.get(), text.tokens(), bracket);
        // null, as the platform wants it where there is no pair
        return other.map(found -> region(bracket, found)).orElse(null);
    }

    private IRegion region(int bracket, int other) {
        anchor = bracket < other ? LEFT : RIGHT;
        return new Region(Math.min(bracket, other), Math.abs(bracket - other) + 1);
    }

    @Override
    public int getAnchor() {
        return anchor;
    }

    @Override
    public void dispose() {
        // Holds nothing.
    }

    @Override
    public void clear() {
        anchor = LEFT;
    }
}
