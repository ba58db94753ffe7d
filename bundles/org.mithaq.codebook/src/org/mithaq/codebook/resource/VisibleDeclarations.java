package org.mithaq.codebook.resource;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.mithaq.model.codebook.Adaptation;
import org.mithaq.model.codebook.CategoryBranch;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Declaration;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Import;
import org.mithaq.model.codebook.ListExtension;
import org.mithaq.model.codebook.MissingReasonExtension;
import org.mithaq.model.codebook.MissingReasonList;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.RecordTypeExtension;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.RegistryExtension;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.ScaleExtension;

/** What a codebook file sees: its own declarations and those of all files that it imports, directly or not. */
@Singleton
public class VisibleDeclarations {

    @Inject
    private IResourceScopeCache cache;
    private final Additions additions = new Additions(this);

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
                declarations(element, Declaration.class).filter(type.getInstanceClass()::isInstance).toList()));
    }

    /**
     * The codes of a list, a scale or a list of missing reasons by their ids, at every depth, with those that files
     * visible from an element add.
     */
    public Map<String, NamedElement> codes(EObject element, EObject owner) {
        return cached(Tuples.pair("codes", owner), element, () -> byName(additions.codes(element, owner)));
    }

    /** The features of a record type by their names, with those that files visible from an element add. */
    public Map<String, NamedElement> features(EObject element, RecordType type) {
        return cached(Tuples.pair("features", type), element, () -> byName(additions.features(element, type)));
    }

    /** The attributes of a role by their names, with those that files visible from an element add. */
    public Map<String, NamedElement> attributes(EObject element, Role role) {
        return cached(Tuples.pair("attributes", role), element, () -> byName(additions.attributes(element, role)));
    }

    /** The missing reasons of all visible lists by their ids. */
    public Map<String, NamedElement> reasons(EObject element) {
        return cached("reasons", element, () -> byName(declarations(element, MissingReasonList.class)
                .flatMap(list -> additions.codes(element, list).stream()).toList()));
    }

    /** The entries of a registry by their ids, with those that visible files add to it. */
    public Map<String, NamedElement> entries(EObject element, Registry registry) {
        return cached(Tuples.pair("entries", registry), element, () -> byName(additions.entries(element, registry)));
    }

    /** What visible files add to declarations, by these. */
    Map<Declaration, List<Adaptation>> additions(EObject element) {
        return cached("additions", element, () -> Additions.byExtended(declarations(element, Adaptation.class)));
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

    /** The record type that a feature belongs to; null for an attribute of a role, or when its extension names none. */
    public static RecordType recordTypeOf(Feature feature) {
        return switch (feature.eContainer()) {
            case RecordType type -> type;
            case RecordTypeExtension extension when !extension.isOfRole() -> extension.getType();
            case null, default -> null;
        };
    }

    /** The list, scale or list of missing reasons that a code belongs to; null when its extension names none. */
    public static Declaration listOf(Code code) {
        EObject owner = code.eContainer();
        while (owner instanceof Code || owner instanceof CategoryBranch) {
            owner = owner.eContainer();
        }
        return switch (owner) {
            case ListExtension extension -> extension.getList();
            case ScaleExtension extension -> extension.getScale();
            case MissingReasonExtension extension -> extension.getList();
            case Declaration declaration -> declaration;
            case null, default -> null;
        };
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

    private <T> T cached(Object key, EObject element, Supplier<T> supplier) {
        Resource resource = element.eResource();
        return resource == null ? supplier.get() : cache.get(key, resource, supplier::get);
    }
}
