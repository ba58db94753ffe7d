package org.mithaq.codebook.scoping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.mithaq.model.codebook.NamedElement;

/** Named elements found by their name. The first one of a name wins, and hides those of the outer scope. */
final class NamedElementScope implements IScope {

    /** No names at all. */
    static final NamedElementScope NONE = new NamedElementScope(Map.of(), null);

    private final Map<String, NamedElement> elements;
    /** Null for the outermost scope. */
    private final NamedElementScope outer;

    private NamedElementScope(Map<String, NamedElement> elements, NamedElementScope outer) {
        this.elements = elements;
        this.outer = outer;
    }

    /** A scope of elements by name. */
    static NamedElementScope of(Map<String, NamedElement> elements) {
        return of(elements, NONE);
    }

    /** A scope of elements by name, before an outer scope. */
    static NamedElementScope of(Map<String, NamedElement> elements, NamedElementScope outer) {
        return elements.isEmpty() ? outer : new NamedElementScope(elements, outer);
    }

    /** The element of a name. */
    Optional<NamedElement> find(String name) {
        for (var scope = this; scope != null; scope = scope.outer) {
            var found = scope.elements.get(name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        return find(name.toString()).map(element -> describe(name.toString(), element)).orElse(null);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        var found = getSingleElement(name);
        return found == null ? List.of() : List.of(found);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        return descriptions(object).findFirst().orElse(null);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        return descriptions(object).toList();
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return all().toList();
    }

    private Stream<IEObjectDescription> descriptions(EObject object) {
        var uri = EcoreUtil.getURI(object);
        return all().filter(description -> description.getEObjectOrProxy() == object
                || uri.equals(description.getEObjectURI()));
    }

    private Stream<IEObjectDescription> all() {
        var hidden = outer == null ? Stream.<IEObjectDescription>empty() : outer.all()
                .filter(description -> !elements.containsKey(description.getName().toString()));
        return Stream.concat(elements.entrySet().stream().map(each -> describe(each.getKey(), each.getValue())), hidden);
    }

    private static IEObjectDescription describe(String name, NamedElement element) {
        return EObjectDescription.create(QualifiedName.create(name), element);
    }
}
