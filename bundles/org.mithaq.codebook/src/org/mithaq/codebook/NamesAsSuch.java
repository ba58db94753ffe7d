package org.mithaq.codebook;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.NameReference;

/** Finds the names that are not asked of a record, once, so that no evaluation has to work it out again. */
final class NamesAsSuch {

    private NamesAsSuch() {
    }

    static Set<NameReference> in(List<Codebook> codebooks, ExpressionTypes types) {
        var found = Collections.<NameReference>newSetFromMap(new IdentityHashMap<>());
        var elements = EcoreUtil.<EObject>getAllContents(codebooks, false);
        while (elements.hasNext()) {
            if (elements.next() instanceof NameReference reference && types.isNameAsSuch(reference)) {
                found.add(reference);
            }
        }
        return found;
    }
}
