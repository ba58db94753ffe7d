package org.mithaq.codebook.resource;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.ParseResult;

/** A parsed text that knows which references are written in it. */
class CodebookParseResult extends ParseResult {

    private final Optional<List<WrittenReference>> written;

    CodebookParseResult(EObject model, ICompositeNode root, boolean hasErrors,
            Optional<List<WrittenReference>> written) {
        super(model, root, hasErrors);
        this.written = written;
    }

    /**
     * The references in the order of the text; nothing where they have to be looked for, as in a text with words that do
     * not fit, of which the parser may have taken back what it had read.
     */
    Optional<List<WrittenReference>> references() {
        return written;
    }
}
