package org.mithaq.codebook;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Example;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.NameReference;

/** Finds the names that are not asked of a record, once, so that no evaluation has to work it out again. */
final class NamesAsSuch {

    private NamesAsSuch() {
    }

    static Set<NameReference> in(List<Codebook> codebooks, ExpressionTypes types) {
        var found = Collections.<NameReference>newSetFromMap(new IdentityHashMap<>());
        var elements = EcoreUtil.<EObject>getAllContents(codebooks, false);
        while (elements.hasNext()) {
            var element = elements.next();
            if (element instanceof NameReference reference && types.isNameAsSuch(reference)) {
                found.add(reference);
            } else if (holdsNoExpressions(element)) {
                elements.prune();
            }
        }
        return found;
    }

    private static boolean holdsNoExpressions(EObject element) {
        return switch (element) {
            case LocalizedText text -> true;
            case Code code -> true;
            case Entry entry -> true;
            case Cue cue -> true;
            case Example example -> true;
            default -> false;
        };
    }
}
