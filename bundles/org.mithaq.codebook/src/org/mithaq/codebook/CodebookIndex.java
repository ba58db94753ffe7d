package org.mithaq.codebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** The elements of a codebook by their names; of several with the same name, the first. Made once, never changed. */
final class CodebookIndex {

    private final Map<String, RecordType> recordTypes;
    private final Map<String, Registry> registries;
    private final Map<String, MissingReason> reasons;
    private final Map<EObject, Map<String, Feature>> features = new HashMap<>();
    private final Map<CategoryList, Map<String, Category>> categories = new HashMap<>();
    private final Map<Scale, Map<String, Code>> positions = new HashMap<>();
    private final Map<Registry, Map<String, Entry>> entries = new HashMap<>();

    CodebookIndex(LoadedCodebook codebook) {
        recordTypes = byName(codebook.recordTypes());
        registries = byName(codebook.registries());
        reasons = byName(codebook.missingReasons());
        for (RecordType type : codebook.recordTypes()) {
            features.put(type, byName(type.getFeatures()));
            type.getFeatures().stream().filter(Role.class::isInstance).map(Role.class::cast)
                    .forEach(role -> features.put(role, byName(role.getAttributes().stream()
                            .map(Feature.class::cast).toList())));
        }
        Stream.concat(codebook.declarations(CategoryList.class).stream(), codebook.library().lists().stream())
                .forEach(list -> categories.put(list, byName(codebook.categories(list))));
        codebook.declarations(Scale.class).forEach(scale -> positions.put(scale, byName(LoadedCodebook.codes(scale))));
        codebook.registries().forEach(registry -> entries.put(registry, byName(codebook.entries(registry))));
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

    Optional<Feature> feature(EObject owner, String name) {
        return find(features, owner, name);
    }

    Optional<Category> category(CategoryList list, String id) {
        return find(categories, list, id);
    }

    Optional<Code> position(Scale scale, String id) {
        return find(positions, scale, id);
    }

    Optional<Entry> entry(Registry registry, String id) {
        return find(entries, registry, id);
    }

    private static <K, T> Optional<T> find(Map<K, Map<String, T>> maps, K owner, String name) {
        return Optional.ofNullable(maps.getOrDefault(owner, Map.of()).get(name));
    }

    private static <T extends NamedElement> Map<String, T> byName(Collection<T> elements) {
        var byName = new HashMap<String, T>();
        elements.stream().filter(element -> element.getName() != null)
                .forEach(element -> byName.putIfAbsent(element.getName(), element));
        return byName;
    }
}
