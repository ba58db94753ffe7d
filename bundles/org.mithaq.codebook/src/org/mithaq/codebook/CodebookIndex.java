package org.mithaq.codebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Scale;

/**
 * The elements of a codebook by their names; of several with the same name, the first. What is within a declaration is
 * looked through when it is asked for first, by any thread.
 */
final class CodebookIndex {

    private final LoadedCodebook codebook;
    private final Map<String, RecordType> recordTypes;
    private final Map<String, Registry> registries;
    private final Map<String, MissingReason> reasons;
    private final Map<EObject, Map<String, Feature>> features = new ConcurrentHashMap<>();
    private final Map<CategoryList, Map<String, Category>> categories = new ConcurrentHashMap<>();
    private final Map<Scale, Map<String, Code>> positions = new ConcurrentHashMap<>();
    private final Map<Registry, Map<String, Entry>> entries = new ConcurrentHashMap<>();

    CodebookIndex(LoadedCodebook codebook) {
        this.codebook = codebook;
        recordTypes = byName(codebook.recordTypes());
        registries = byName(codebook.registries());
        reasons = byName(codebook.missingReasons());
    }

    Optional<RecordType> recordType(String name) {
        return Optional.ofNullable(recordTypes.get(name));
    }

    Optional<Registry> registry(String name) {
        return Optional.ofNullable(registries.get(name));
    }

    Optional<MissingReason> missingReason(String id) {
        return Optional.ofNullable(reasons.get(id));
    }

    Optional<Feature> feature(RecordType owner, String name) {
        return find(features, owner, RecordType::getFeatures, name);
    }

    Optional<Feature> attribute(Role owner, String name) {
        return find(features, owner, role -> List.<Feature>copyOf(role.getAttributes()), name);
    }

    Optional<Category> category(CategoryList list, String id) {
        return find(categories, list, codebook::categories, id);
    }

    Optional<Code> position(Scale scale, String id) {
        return find(positions, scale, LoadedCodebook::codes, id);
    }

    Optional<Entry> entry(Registry registry, String id) {
        return find(entries, registry, codebook::entries, id);
    }

    private static <K, O extends K, T extends NamedElement> Optional<T> find(Map<K, Map<String, T>> known, O owner,
            Function<O, List<T>> within, String name) {
        if (owner == null) {
            return Optional.empty();
        }
        var names = known.get(owner);
        if (names == null) {
            names = byName(within.apply(owner));
            known.put(owner, names);
        }
        return Optional.ofNullable(names.get(name));
    }

    private static <T extends NamedElement> Map<String, T> byName(Collection<T> elements) {
        var byName = new HashMap<String, T>();
        elements.stream().filter(element -> element.getName() != null)
                .forEach(element -> byName.putIfAbsent(element.getName(), element));
        return byName;
    }
}
