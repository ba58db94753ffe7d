package org.mithaq.codebook.scoping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.mithaq.model.codebook.NamedElement;

/** Named elements found by their name. The first one of a name wins, and hides those of the outer scope. */
final class NamedElementScope implements IScope {

    private final Map<String, NamedElement> elements;
    private final IScope outer;

    private NamedElementScope(Map<String, NamedElement> elements, IScope outer) {
        this.elements = elements;
        this.outer = outer;
    }

    /** A scope of elements by name, before an outer scope. */
    static IScope of(Map<String, NamedElement> elements, IScope outer) {
        return elements.isEmpty() ? outer : new NamedElementScope(elements, outer);
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        return Optional.ofNullable(elements.get(name.toString())).map(element -> describe(name.toString(), element))
                .orElseGet(() -> outer.getSingleElement(name));
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
        var hidden = StreamSupport.stream(outer.getAllElements().spliterator(), false)
                .filter(description -> !elements.containsKey(description.getName().toString()));
        return Stream.concat(elements.entrySet().stream().map(each -> describe(each.getKey(), each.getValue())), hidden);
    }

    private static IEObjectDescription describe(String name, NamedElement element) {
        return EObjectDescription.create(QualifiedName.create(name), element);
    }
}
