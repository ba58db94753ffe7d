package org.mithaq.codebook.ide.navigation;

import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Declaration;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.ReferenceTarget;

/** The elements that must have other names than an element. */
final class Siblings {

    private Siblings() {
    }

    static Stream<NamedElement> of(NamedElement element) {
        return switch (element) {
            case Codebook codebook -> codebooks(codebook).map(NamedElement.class::cast);
            case Declaration declaration -> codebooks(declaration)
                    .flatMap(codebook -> codebook.getDeclarations().stream())
                    .filter(other -> sameNames(declaration, other)).map(NamedElement.class::cast);
            case Category category -> below(rootOf(category)).filter(Code.class::isInstance);
            case Entry entry -> codebooks(entry).flatMap(Siblings::below).filter(Entry.class::isInstance)
                    .filter(other -> Objects.equals(VisibleDeclarations.registryOf((Entry) other),
                            VisibleDeclarations.registryOf(entry)));
            default -> element.eContainer().eContents().stream().filter(NamedElement.class::isInstance)
                    .map(NamedElement.class::cast);
        };
    }

    private static boolean sameNames(Declaration one, Declaration other) {
        return one instanceof ReferenceTarget ? other instanceof ReferenceTarget
                : one.eClass() == other.eClass();
    }

    private static EObject rootOf(Category category) {
        EObject owner = category;
        while (owner instanceof Category) {
            owner = owner.eContainer();
        }
        return owner;
    }

    private static Stream<NamedElement> below(EObject owner) {
        var found = Stream.<NamedElement>builder();
        EcoreUtil.<EObject>getAllContents(owner, false).forEachRemaining(each -> {
            if (each instanceof NamedElement named) {
                found.add(named);
            }
        });
        return found.build();
    }

    private static Stream<Codebook> codebooks(EObject element) {
        return element.eResource().getResourceSet().getResources().stream()
                .flatMap(resource -> resource.getContents().stream()).filter(Codebook.class::isInstance)
                .map(Codebook.class::cast);
    }
}
