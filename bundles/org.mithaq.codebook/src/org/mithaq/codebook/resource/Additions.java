package org.mithaq.codebook.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.ListExtension;
import org.mithaq.model.codebook.MissingReasonExtension;
import org.mithaq.model.codebook.MissingReasonList;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.RecordTypeExtension;
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
                addTree(list.getCategories(), Category.class, codes);
                visible.declarations(element, ListExtension.class).filter(more -> more.getList() == list)
                        .forEach(more -> addAll(more, codes));
            }
            case Scale scale -> {
                codes.addAll(scale.getPoints());
                codes.addAll(scale.getOffScale());
                visible.declarations(element, ScaleExtension.class).filter(more -> more.getScale() == scale)
                        .forEach(more -> {
                            codes.addAll(more.getPoints());
                            codes.addAll(more.getOffScale());
                        });
            }
            case MissingReasonList list -> {
                codes.addAll(list.getReasons());
                visible.declarations(element, MissingReasonExtension.class).filter(more -> more.getList() == list)
                        .forEach(more -> codes.addAll(more.getReasons()));
            }
            default -> throw new IllegalArgumentException("No owner of codes: " + owner.eClass().getName());
        }
        return codes;
    }

    List<Feature> features(EObject element, RecordType type) {
        var features = new ArrayList<Feature>(type.getFeatures());
        visible.declarations(element, RecordTypeExtension.class)
                .filter(more -> more.getType() == type && !more.isOfRole())
                .forEach(more -> features.addAll(more.getFeatures()));
        return features;
    }

    List<Feature> attributes(EObject element, Role role) {
        var attributes = new ArrayList<Feature>(role.getAttributes());
        visible.declarations(element, RecordTypeExtension.class)
                .filter(more -> more.isOfRole() && more.getRole() == role)
                .forEach(more -> attributes.addAll(more.getFeatures()));
        return attributes;
    }

    private static void addAll(ListExtension more, Collection<Code> to) {
        addTree(more.getCategories(), Category.class, to);
        more.getBranches().forEach(branch -> addTree(branch.getCategories(), Category.class, to));
    }

    static <T extends EObject> void addTree(Collection<T> roots, Class<T> type, Collection<? super T> to) {
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
}
