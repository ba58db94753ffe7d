package org.mithaq.codebook.expression;

import com.google.inject.Inject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.resource.FileElements;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.NameReference;

/** Finds the names that are not asked of a record, once, so that no evaluation has to work it out again. */
public class NamesAsSuch {

    @Inject
    private FileElements elements;
    @Inject
    private ExpressionTypes types;

    /** The names in codebooks that stand for a code, an entry or a declaration as such. */
    public Set<NameReference> in(List<Codebook> codebooks) {
        var found = Collections.<NameReference>newSetFromMap(new IdentityHashMap<>());
        for (Codebook codebook : codebooks) {
            for (EObject element : elements.of(codebook).referring()) {
                if (element instanceof NameReference reference && types.isNameAsSuch(reference)) {
                    found.add(reference);
                }
            }
        }
        return found;
    }
}
