package org.mithaq.codebook.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.model.codebook.Adaptation;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Declaration;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.ListExtension;
import org.mithaq.model.codebook.MissingReasonExtension;
import org.mithaq.model.codebook.MissingReasonList;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.RecordTypeExtension;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.RegistryExtension;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.codebook.ScaleExtension;

/** What declarations hold together with what visible files add to them. */
final class Additions {

    private final VisibleDeclarations visible;

    Additions(VisibleDeclarations visible) {
        this.visible = visible;
    }

    List<Code> codes(EObject element, EObject owner) {
        var codes = new ArrayList<Code>();
        switch (owner) {
            case CategoryList list -> {
                addTree(list.getCategories(), Category::getChildren, codes);
                to(list, element, ListExtension.class).forEach(more -> addAll(more, codes));
            }
            case Scale scale -> {
                codes.addAll(scale.getPoints());
                codes.addAll(scale.getOffScale());
                to(scale, element, ScaleExtension.class).forEach(more -> {
                    codes.addAll(more.getPoints());
                    codes.addAll(more.getOffScale());
                });
            }
            case MissingReasonList list -> {
                codes.addAll(list.getReasons());
                to(list, element, MissingReasonExtension.class).forEach(more -> codes.addAll(more.getReasons()));
            }
            default -> throw new IllegalArgumentException("No owner of codes: " + owner.eClass().getName());
        }
        return codes;
    }

    List<Feature> features(EObject element, RecordType type) {
        var features = new ArrayList<Feature>(type.getFeatures());
        to(type, element, RecordTypeExtension.class).filter(more -> !more.isOfRole())
                .forEach(more -> features.addAll(more.getFeatures()));
        return features;
    }

    List<Feature> attributes(EObject element, Role role) {
        var attributes = new ArrayList<Feature>(role.getAttributes());
        to(VisibleDeclarations.recordTypeOf(role), element, RecordTypeExtension.class)
                .filter(more -> more.isOfRole() && more.getRole() == role)
                .forEach(more -> attributes.addAll(more.getFeatures()));
        return attributes;
    }

    List<Entry> entries(EObject element, Registry registry) {
        var entries = new ArrayList<Entry>();
        addTree(registry.getEntries(), Entry::getChildren, entries);
        to(registry, element, RegistryExtension.class)
                .forEach(more -> addTree(more.getEntries(), Entry::getChildren, entries));
        return entries;
    }

    private <T extends Adaptation> Stream<T> to(Declaration extended, EObject element, Class<T> type) {
        return visible.additions(element).getOrDefault(extended, List.of()).stream().map(type::cast);
    }

    /** What adds something to declarations, by these; what adds to nothing that is there is left out. */
    static Map<Declaration, List<Adaptation>> byExtended(Stream<Adaptation> adaptations) {
        var byExtended = new IdentityHashMap<Declaration, List<Adaptation>>();
        adaptations.forEach(each -> Optional.ofNullable(extended(each))
                .ifPresent(extended -> byExtended.computeIfAbsent(extended, key -> new ArrayList<>()).add(each)));
        return byExtended;
    }

    private static Declaration extended(Adaptation adaptation) {
        return switch (adaptation) {
            case ListExtension more -> more.getList();
            case ScaleExtension more -> more.getScale();
            case MissingReasonExtension more -> more.getList();
            case RecordTypeExtension more -> more.getType();
            case RegistryExtension more -> more.getRegistry();
            default -> null;
        };
    }

    private static void addAll(ListExtension more, Collection<Code> to) {
        addTree(more.getCategories(), Category::getChildren, to);
        more.getBranches().forEach(branch -> addTree(branch.getCategories(), Category::getChildren, to));
    }

    private static <T> void addTree(List<T> roots, Function<T, List<T>> children, Collection<? super T> to) {
        for (T root : roots) {
            to.add(root);
            addTree(children.apply(root), children, to);
        }
    }
}
