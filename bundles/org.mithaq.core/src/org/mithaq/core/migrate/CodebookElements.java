package org.mithaq.core.migrate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Scale;

/** Everything in a codebook that coded data names. */
final class CodebookElements {

    private final LoadedCodebook codebook;
    private final Map<ChangedElement, DocumentedElement> found = new LinkedHashMap<>();

    private CodebookElements(LoadedCodebook codebook) {
        this.codebook = codebook;
    }

    /** The elements by what they are called, in the order of the files. */
    static Map<ChangedElement, DocumentedElement> of(LoadedCodebook codebook) {
        return new CodebookElements(codebook).find();
    }

    private Map<ChangedElement, DocumentedElement> find() {
        codebook.recordTypes().forEach(this::add);
        codebook.codebooks().stream().flatMap(each -> each.getDeclarations().stream()).forEach(declaration -> {
            if (declaration instanceof CategoryList list) {
                add(Family.LIST, "", list);
                addAll(Family.CATEGORY, list.getName(), codebook.categories(list));
            } else if (declaration instanceof Scale scale) {
                add(Family.SCALE, "", scale);
                addAll(Family.POSITION, scale.getName(),
                        Stream.concat(scale.getPoints().stream(), scale.getOffScale().stream()).toList());
            }
        });
        codebook.registries().forEach(registry -> {
            add(Family.REGISTRY, "", registry);
            addAll(Family.ENTRY, registry.getName(), codebook.entries(registry));
        });
        addAll(Family.REASON, "", codebook.missingReasons());
        return found;
    }

    private void add(RecordType type) {
        add(Family.TYPE, "", type);
        for (Feature feature : type.getFeatures()) {
            add(Family.FEATURE, type.getName(), feature);
            if (feature instanceof Role role) {
                addAll(Family.FEATURE, type.getName() + "." + role.getName(), role.getAttributes());
            }
        }
    }

    private void addAll(Family family, String owner, Collection<? extends DocumentedElement> elements) {
        elements.forEach(element -> add(family, owner, element));
    }

    private void add(Family family, String owner, DocumentedElement element) {
        if (element.getName() != null && !element.getName().isEmpty()) {
            found.putIfAbsent(new ChangedElement(family, owner, element.getName()), element);
        }
    }
}
