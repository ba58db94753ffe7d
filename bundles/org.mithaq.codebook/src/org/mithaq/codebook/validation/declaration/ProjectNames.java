package org.mithaq.codebook.validation.declaration;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The first declaration that has the name of one and is of its kind, in the order of the files. */
    Optional<NamedElement> firstOfName(Declaration declaration) {
        return Optional.ofNullable(cached("declarations", declaration, () -> firstByKind(allDeclarations(declaration)))
                .getOrDefault(kind(declaration), Map.of()).get(declaration.getName()));
    }

    /** The first entry of a registry that has the id of one, in the order of the files. */
    Optional<NamedElement> firstOfId(Entry entry, Registry registry) {
        return Optional.ofNullable(cached(Tuples.pair("entry ids", registry), entry,
                () -> VisibleDeclarations.byName(entries(registry).toList())).get(entry.getName()));
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

    private static Map<Object, Map<String, NamedElement>> firstByKind(Stream<Declaration> declarations) {
        var names = new HashMap<Object, Map<String, NamedElement>>();
        declarations.forEach(each -> names.computeIfAbsent(kind(each), kind -> new HashMap<>())
                .putIfAbsent(each.getName(), each));
        return names;
    }

    /** Registries and record types share their names, since references name either. */
    private static Object kind(Declaration declaration) {
        return declaration instanceof ReferenceTarget ? ReferenceTarget.class : declaration.eClass();
    }

    private <T> T cached(Object key, EObject element, Supplier<T> supplier) {
        return cache.get(key, element.eResource(), supplier::get);
    }
}
