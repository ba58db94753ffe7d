package org.mithaq.codebook.validation;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.mithaq.codebook.resource.LinkedElements;
import org.mithaq.codebook.resource.VisibleDeclarations;
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
    private LinkedElements linked;
    @Inject
    private IResourceScopeCache cache;
    private final Map<EClass, int[]> references = new ConcurrentHashMap<>();

    @Override
    void addTo(CheckTable table) {
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
            linked.of(codebook).forEach(each -> addListsAndScales(each, used));
        }
        return used;
    }

    private void addListsAndScales(EObject element, Set<EObject> to) {
        var asked = (InternalEObject) element;
        for (int reference : references.computeIfAbsent(element.eClass(), UsageChecks::references)) {
            if (asked.eIsSet(reference) && asked.eGet(reference, true, true) instanceof Declaration used) {
                to.add(used);
            }
        }
    }

    private static int[] references(EClass referring) {
        return referring.getEAllReferences().stream()
                .filter(each -> !each.isContainment() && !each.isContainer() && !each.isMany())
                .mapToInt(referring::getFeatureID).toArray();
    }
}
