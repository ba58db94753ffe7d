package org.mithaq.codebook.validation.declaration;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.mithaq.codebook.resource.CodebookResource;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Declaration;
import org.mithaq.model.codebook.Scale;

/** Lists and scales are declared to be used. */
class UsageChecks extends ChecksBase {

    @Inject
    private VisibleDeclarations declarations;
    @Inject
    private IResourceScopeCache cache;

    @Override
    public void addTo(CheckTable table) {
        table.add(CategoryList.class, this::listsAreUsed);
        table.add(Scale.class, this::scalesAreUsed);
    }

    private void listsAreUsed(CategoryList list) {
        check(list);
    }

    private void scalesAreUsed(Scale scale) {
        check(scale);
    }

    private void check(Declaration declaration) {
        var first = declarations.loadedCodebooks(declaration).getFirst();
        if (!cache.get("used", first.eResource(), () -> used(first)).contains(declaration)) {
            info(IssueCode.UNUSED, "", declaration, CodebookPackage.Literals.NAMED_ELEMENT__NAME,
                    declaration.getName());
        }
    }

    private Set<EObject> used(EObject element) {
        var used = new HashSet<EObject>();
        for (Codebook codebook : declarations.loadedCodebooks(element)) {
            for (var written : ((CodebookResource) codebook.eResource()).references()) {
                if (mayLeadToDeclarations(written.getSecond())) {
                    add(written.getFirst().eGet(written.getSecond()), used);
                }
            }
        }
        return used;
    }

    /** Names in expressions and datasets stand for features, codes, entries and types of records alone. */
    private static boolean mayLeadToDeclarations(EReference reference) {
        return !reference.isMany() && CodebookPackage.Literals.DECLARATION.isSuperTypeOf(reference.getEReferenceType());
    }

    private static void add(Object target, Set<EObject> to) {
        if (target instanceof EObject used) {
            to.add(used);
        }
    }
}
