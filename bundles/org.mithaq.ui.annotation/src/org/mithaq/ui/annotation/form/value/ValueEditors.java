package org.mithaq.ui.annotation.form.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.mithaq.core.coding.Values;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.CodebookPackage.Literals;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.ReferenceTarget;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.PositionValue;

/** Which editor edits the values of which kind of feature. A new kind of variable needs its line here. */
public final class ValueEditors {

    private final Map<EClass, Function<ValueSite, ValueEditor>> makers;
    private final ValueKit kit;

    public ValueEditors(ValueKit kit) {
        this.kit = kit;
        makers = Map.of(
                Literals.TEXT_VARIABLE, site -> new TextValueEditor(name(site)),
                Literals.BOOLEAN_VARIABLE, site -> new YesNoValueEditor(name(site)),
                Literals.NUMBER_VARIABLE, site -> new NumberValueEditor(name(site)),
                Literals.DATE_VARIABLE, site -> new DateValueEditor(name(site)),
                Literals.QUANTITY_VARIABLE, site -> quantity((QuantityVariable) site.feature()),
                Literals.CATEGORY_VARIABLE, this::category,
                Literals.POSITION_VARIABLE, this::position,
                Literals.REFERENCE_VARIABLE, this::reference,
                Literals.LINK, this::link,
                Literals.ROLE, site -> new ParticipationValueEditor(List.of((Role) site.feature()), site.holder(), kit));
    }

    /** Whether values of this kind of feature are entered by coders, and the codebook says from where they come. */
    public boolean edits(Feature feature) {
        return feature.getName() != null && makers.containsKey(feature.eClass()) && switch (feature) {
            case CategoryVariable category -> category.getList() != null;
            case PositionVariable position -> position.getScale() != null;
            case Link link -> link.getTarget() != null;
            case Role role -> role.getRegistry() != null;
            default -> true;
        };
    }

    /** A new editor for one value that stands somewhere; empty when values of its kind are not entered. */
    public Optional<ValueEditor> editor(ValueSite site) {
        return Optional.ofNullable(makers.get(site.feature().eClass())).map(maker -> maker.apply(site));
    }

    private static String name(ValueSite site) {
        return site.feature().getName();
    }

    private ValueEditor quantity(QuantityVariable variable) {
        return new QuantityValueEditor(variable.getName(), Optional.ofNullable(variable.getUnits())
                .map(kit.choices()::categories).orElse(List.of()));
    }

    private ValueEditor category(ValueSite site) {
        CategoryList list = ((CategoryVariable) site.feature()).getList();
        return new ChoiceValueEditor<>(new ChoiceSource<>(() -> kit.categories(list), all -> kit.allowedCodes(all, site),
                choice -> Values.category(name(site), choice.id()),
                value -> value instanceof CategoryValue category
                        ? kit.choices().categoryLabel(list, category.getCategory()) : ""), kit.locale());
    }

    private ValueEditor position(ValueSite site) {
        Scale scale = ((PositionVariable) site.feature()).getScale();
        return new ChoiceValueEditor<>(new ChoiceSource<>(() -> kit.positions(scale), all -> kit.allowedCodes(all, site),
                choice -> Values.position(name(site), choice.id()),
                value -> value instanceof PositionValue position
                        ? kit.choices().positionLabel(scale, position.getCode()) : ""), kit.locale());
    }

    private ValueEditor reference(ValueSite site) {
        List<ReferenceTarget> targets = List.copyOf(((ReferenceVariable) site.feature()).getTargets());
        return target(() -> kit.targets(targets), site);
    }

    private ValueEditor link(ValueSite site) {
        return target(() -> new LabelFinder<>(kit.records(((Link) site.feature()).getTarget())), site);
    }

    private ValueEditor target(Supplier<LabelFinder<Target>> all, ValueSite site) {
        return new ChoiceValueEditor<>(new ChoiceSource<>(all, found -> kit.allowedTargets(found, site),
                choice -> choice.value().toValue(name(site)), kit::targetLabel), kit.locale());
    }
}
