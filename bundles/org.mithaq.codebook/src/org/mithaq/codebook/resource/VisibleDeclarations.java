package org.mithaq.codebook.resource;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Declaration;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Import;
import org.mithaq.model.codebook.MissingReasonList;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.RegistryExtension;
import org.mithaq.model.codebook.Scale;

/** What a codebook file sees: its own declarations and those of all files that it imports, directly or not. */
@Singleton
public class VisibleDeclarations {

    @Inject
    private IResourceScopeCache cache;

    /** The codebooks of the resource set that an element's file belongs to, in the order of their files. */
    public List<Codebook> loadedCodebooks(EObject element) {
        var resources = element.eResource().getResourceSet().getResources();
        return List.copyOf(resources).stream().flatMap(resource -> resource.getContents().stream())
                .filter(Codebook.class::isInstance).map(Codebook.class::cast).toList();
    }

    /** The codebooks that an element's file sees, its own first. */
    public Set<Codebook> visibleCodebooks(EObject element) {
        return cached("codebooks", element, () -> {
            var found = new LinkedHashSet<Codebook>();
            var waiting = new ArrayDeque<Codebook>();
            if (EcoreUtil.getRootContainer(element) instanceof Codebook own) {
                waiting.add(own);
            }
            while (!waiting.isEmpty()) {
                var next = waiting.remove();
                if (found.add(next)) {
                    next.getImports().stream().map(Import::getCodebook)
                            .filter(imported -> imported != null && !imported.eIsProxy()).forEach(waiting::add);
                }
            }
            return found;
        });
    }

    /** The visible declarations of a class, the nearest file first. */
    public <T extends Declaration> Stream<T> declarations(EObject element, Class<T> type) {
        return visibleCodebooks(element).stream().flatMap(codebook -> codebook.getDeclarations().stream())
                .filter(type::isInstance).map(type::cast);
    }

    /** The visible declarations of a class by their names. */
    public Map<String, NamedElement> byName(EObject element, EClass type) {
        return cached(type, element, () -> byName(
                declarations(element, Declaration.class).filter(type::isInstance).toList()));
    }

    /** The codes of a list, a scale or a list of missing reasons by their ids, at every depth. */
    public Map<String, NamedElement> codes(EObject owner) {
        return cached(Tuples.pair("codes", owner), owner, () -> byName(codesOf(owner)));
    }

    /** The missing reasons of all visible lists by their ids. */
    public Map<String, NamedElement> reasons(EObject element) {
        return cached("reasons", element, () -> byName(declarations(element, MissingReasonList.class)
                .flatMap(list -> list.getReasons().stream()).toList()));
    }

    /** The entries of a registry by their ids, with those that visible files add to it. */
    public Map<String, NamedElement> entries(EObject element, Registry registry) {
        return cached(Tuples.pair("entries", registry), element, () -> {
            var entries = new ArrayList<Entry>();
            addTree(registry.getEntries(), Entry.class, entries);
            extensions(element).getOrDefault(registry, List.of())
                    .forEach(more -> addTree(more.getEntries(), Entry.class, entries));
            return byName(entries);
        });
    }

    private Map<Registry, List<RegistryExtension>> extensions(EObject element) {
        return cached("extensions", element, () -> byRegistry(declarations(element, RegistryExtension.class)));
    }

    /** What adds entries to registries, by the registry; those that name none are left out. */
    public static Map<Registry, List<RegistryExtension>> byRegistry(Stream<RegistryExtension> extensions) {
        return extensions.filter(more -> more.getRegistry() != null)
                .collect(Collectors.groupingBy(RegistryExtension::getRegistry, IdentityHashMap::new, Collectors.toList()));
    }

    /** The registry that an entry belongs to; null when its extension names none. */
    public static Registry registryOf(Entry entry) {
        var registry = EcoreUtil2.getContainerOfType(entry, Registry.class);
        if (registry != null) {
            return registry;
        }
        var extension = EcoreUtil2.getContainerOfType(entry, RegistryExtension.class);
        return extension == null ? null : extension.getRegistry();
    }

    /** Named elements by their names, the first one of each name; those without a name are left out. */
    public static Map<String, NamedElement> byName(Iterable<? extends NamedElement> elements) {
        var byName = new LinkedHashMap<String, NamedElement>();
        for (NamedElement element : elements) {
            if (element.getName() != null && !element.getName().isEmpty()) {
                byName.putIfAbsent(element.getName(), element);
            }
        }
        return byName;
    }

    private static List<Code> codesOf(EObject owner) {
        var codes = new ArrayList<Code>();
        switch (owner) {
            case CategoryList list -> addTree(list.getCategories(), Category.class, codes);
            case Scale scale -> {
                codes.addAll(scale.getPoints());
                codes.addAll(scale.getOffScale());
            }
            case MissingReasonList reasons -> codes.addAll(reasons.getReasons());
            default -> throw new IllegalArgumentException("No owner of codes: " + owner.eClass().getName());
        }
        return codes;
    }

    private static <T extends EObject> void addTree(Collection<T> roots, Class<T> type, Collection<? super T> to) {
        TreeIterator<Object> all = EcoreUtil.getAllContents(roots, false);
        while (all.hasNext()) {
            var next = all.next();
            if (type.isInstance(next)) {
                to.add(type.cast(next));
            } else {
                all.prune();
            }
        }
    }

    /** The names of what something has, found out once for as long as its file stays as it is. */
    public Map<String, NamedElement> namesIn(EObject owner, Supplier<Map<String, NamedElement>> supplier) {
        return cached(Tuples.pair("names in", owner), owner, supplier);
    }

    private <T> T cached(Object key, EObject element, Supplier<T> supplier) {
        Resource resource = element.eResource();
        return resource == null ? supplier.get() : cache.get(key, resource, supplier::get);
    }
}
