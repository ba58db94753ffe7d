package org.mithaq.codebook.resource;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;

/**
 * Knows what a file holds. Of a sound text the parser noted it. Otherwise it is listed once for each state of the file, by
 * asking for nothing that is not there, for which EMF would make and keep an empty list.
 */
@Singleton
public class FileElements {

    /**
     * What hangs below a root.
     *
     * @param all the root with all below it, each before what it holds
     * @param referring those of them that may refer to others; most of what a codebook holds are texts, which never do
     * @param depth how many elements stand one in another at the most; 1 for a root alone
     */
    record Held(List<EObject> all, List<EObject> referring, int depth) {
    }

    /** What is to be known of a class: the features that hold others, and whether any refers to something. */
    private record Kind(int[] holding, boolean referring) {

        private static Kind of(EClass type) {
            return new Kind(type.getEAllReferences().stream().filter(EReference::isContainment)
                    .mapToInt(type::getFeatureID).toArray(),
                    type.getEAllReferences().stream().anyMatch(each -> !each.isContainment() && !each.isContainer()));
        }
    }

    @Inject
    private IResourceScopeCache cache;
    private final Map<EClass, Kind> kinds = new ConcurrentHashMap<>();

    /** The root of a file with all below it. */
    public List<EObject> all(EObject root) {
        return parsed(root).map(Parsed::elements).orElseGet(() -> listed(root).all());
    }

    /** Whether more elements of a file stand one in another than a number. */
    public boolean isDeeper(EObject root, int most) {
        return parsed(root).filter(noted -> noted.height() <= most).isEmpty() && listed(root).depth() > most;
    }

    private static Optional<Parsed> parsed(EObject root) {
        return root.eResource() instanceof CodebookResource file
                && file.getParseResult() instanceof CodebookParseResult result && result.getRootASTElement() == root
                ? result.parsed() : Optional.empty();
    }

    /** The same, found by looking at each element. */
    Held listed(EObject root) {
        return cache.get(Tuples.pair(FileElements.class, root), root.eResource(), () -> list(root));
    }

    private Held list(EObject root) {
        List<EObject> found = new ArrayList<>();
        List<EObject> referring = new ArrayList<>();
        List<EObject> waiting = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        int depth = 0;
        waiting.add(root);
        levels.add(0);
        while (!waiting.isEmpty()) {
            EObject next = waiting.removeLast();
            int level = levels.removeLast() + 1;
            depth = Math.max(depth, level);
            found.add(next);
            Kind kind = kinds.computeIfAbsent(next.eClass(), Kind::of);
            if (kind.referring()) {
                referring.add(next);
            }
            int end = waiting.size();
            addHeld((InternalEObject) next, kind, waiting);
            if (waiting.size() > end) {
                Collections.reverse(waiting.subList(end, waiting.size()));
                levels.addAll(Collections.nCopies(waiting.size() - end, level));
            }
        }
        return new Held(found, referring, depth);
    }

    private static void addHeld(InternalEObject element, Kind kind, List<EObject> to) {
        for (int feature : kind.holding()) {
            if (element.eIsSet(feature)) {
                add(element.eGet(feature, false, true), to);
            }
        }
    }

    private static void add(Object held, List<EObject> to) {
        if (held instanceof List<?> several) {
            for (int i = 0; i < several.size(); i++) {
                to.add((EObject) several.get(i));
            }
        } else {
            to.add((EObject) held);
        }
    }
}
