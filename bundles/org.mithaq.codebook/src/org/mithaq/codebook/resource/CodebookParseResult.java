package org.mithaq.codebook.resource;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.ParseResult;

/** A parsed text with what the parser noted of it. */
class CodebookParseResult extends ParseResult {

    private final Optional<Parsed> parsed;

    CodebookParseResult(EObject model, ICompositeNode root, boolean hasErrors, Optional<Parsed> parsed) {
        super(model, root, hasErrors);
        this.parsed = parsed;
    }

    /** Nothing for a text with words that do not fit, of which the parser may have taken back what it had made. */
    Optional<Parsed> parsed() {
        return parsed;
    }
}
