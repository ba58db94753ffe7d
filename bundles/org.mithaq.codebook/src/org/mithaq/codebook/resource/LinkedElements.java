package org.mithaq.codebook.resource;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.mithaq.model.codebook.CodebookPackage;

/**
 * Finds the elements of a codebook that may refer to others. Most of what a codebook holds are texts, which never do: to
 * leave them out makes everything that follows references several times as fast.
 */
@Singleton
public class LinkedElements {

    @Inject
    private IResourceScopeCache cache;
    @Inject
    private FileElements elements;
    private final Set<EClass> referring = CodebookPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast).filter(LinkedElements::mayRefer)
            .collect(Collectors.toUnmodifiableSet());

    /** What may refer to something, of the root of a file and all below it, each before what it holds. */
    public List<EObject> of(EObject root) {
        return cache.get(Tuples.pair(LinkedElements.class, root), root.eResource(),
                () -> elements.of(root).all().stream().filter(each -> referring.contains(each.eClass())).toList());
    }

    private static boolean mayRefer(EClass kind) {
        return kind.getEAllReferences().stream().anyMatch(each -> !each.isContainment() && !each.isContainer());
    }
}
