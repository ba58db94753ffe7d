package org.mithaq.codebook.validation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.Declaration;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.ReferenceTarget;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.RegistryExtension;

/** Names over all files of a project, whether these see each other or not: coded data knows things by name alone. */
class ProjectNames {

    @Inject
    private VisibleDeclarations declarations;
    @Inject
    private IResourceScopeCache cache;

    /** All declarations that have the name and are of the kind of one, in the order of the files. */
    List<Declaration> sameName(Declaration declaration) {
        return cached("declarations", declaration, () -> grouped(allDeclarations(declaration)))
                .getOrDefault(key(declaration), List.of()).stream().map(Declaration.class::cast).toList();
    }

    /** All entries of a registry that have the id of one, in the order of the files. */
    List<NamedElement> sameId(Entry entry, Registry registry) {
        return cached(Tuples.pair("entry ids", registry), entry, () -> grouped(entries(registry)))
                .getOrDefault(key(entry), List.of());
    }

    /** Where something is declared, as {@code file:line}. */
    static String place(EObject element) {
        var node = NodeModelUtils.getNode(element);
        return element.eResource().getURI().lastSegment() + (node == null ? "" : ":" + node.getStartLine());
    }

    private Stream<Declaration> allDeclarations(EObject element) {
        return declarations.loadedCodebooks(element).stream()
                .flatMap(codebook -> codebook.getDeclarations().stream());
    }

    private Stream<Entry> entries(Registry registry) {
        var added = cached("extensions of all", registry, () -> extensions(registry)).getOrDefault(registry, List.of())
                .stream().flatMap(more -> more.getEntries().stream());
        return Stream.concat(registry.getEntries().stream(), added).flatMap(ProjectNames::withChildren);
    }

    private Map<Registry, List<RegistryExtension>> extensions(EObject element) {
        return VisibleDeclarations.byRegistry(allDeclarations(element).filter(RegistryExtension.class::isInstance)
                .map(RegistryExtension.class::cast));
    }

    private static Stream<Entry> withChildren(Entry entry) {
        return Stream.concat(Stream.of(entry), entry.getChildren().stream().flatMap(ProjectNames::withChildren));
    }

    private static Map<Object, List<NamedElement>> grouped(Stream<? extends NamedElement> elements) {
        var groups = new HashMap<Object, List<NamedElement>>();
        elements.forEach(each -> groups.computeIfAbsent(key(each), name -> new ArrayList<>()).add(each));
        return groups;
    }

    /** Registries and record types share their names, since references name either. */
    private static Object key(NamedElement element) {
        return Tuples.pair(element instanceof ReferenceTarget ? "target" : element.eClass().getName(),
                element.getName());
    }

    private <T> T cached(Object key, EObject element, Supplier<T> supplier) {
        return cache.get(key, element.eResource(), supplier::get);
    }
}
