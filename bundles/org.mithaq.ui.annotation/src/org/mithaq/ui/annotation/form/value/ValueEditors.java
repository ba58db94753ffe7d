package org.mithaq.ui.annotation.form.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.mithaq.core.coding.Values;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.CodebookPackage.Literals;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.Value;

/** Which editor edits the values of which kind of feature. A new kind of variable needs its line here. */
public final class ValueEditors {

    private final Map<EClass, Function<Feature, ValueEditor>> makers;
    private final ValueKit kit;

    public ValueEditors(ValueKit kit) {
        this.kit = kit;
        makers = Map.of(
                Literals.TEXT_VARIABLE, feature -> new TextValueEditor(feature.getName()),
                Literals.BOOLEAN_VARIABLE, feature -> new YesNoValueEditor(feature.getName()),
                Literals.NUMBER_VARIABLE, feature -> new NumberValueEditor(feature.getName()),
                Literals.DATE_VARIABLE, feature -> new DateValueEditor(feature.getName()),
                Literals.QUANTITY_VARIABLE, feature -> quantity((QuantityVariable) feature),
                Literals.CATEGORY_VARIABLE, feature -> category((CategoryVariable) feature),
                Literals.POSITION_VARIABLE, feature -> position((PositionVariable) feature),
                Literals.REFERENCE_VARIABLE, feature -> reference((ReferenceVariable) feature),
                Literals.LINK, feature -> link((Link) feature),
                Literals.ROLE, feature -> new ParticipationValueEditor(List.of((Role) feature), kit));
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

    /** A new editor for one value of a feature; empty when values of its kind are not entered. */
    public Optional<ValueEditor> editor(Feature feature) {
        return Optional.ofNullable(makers.get(feature.eClass())).map(maker -> maker.apply(feature));
    }

    private ValueEditor quantity(QuantityVariable variable) {
        return new QuantityValueEditor(variable.getName(), Optional.ofNullable(variable.getUnits())
                .map(kit.choices()::categories).orElse(List.of()));
    }

    private ValueEditor category(CategoryVariable variable) {
        return new ChoiceValueEditor<>(() -> kit.categories(variable.getList()),
                choice -> Values.category(variable.getName(), choice.id()),
                (finder, value) -> value instanceof CategoryValue category
                        ? label(finder, category.getCategory()) : "");
    }

    private ValueEditor position(PositionVariable variable) {
        return new ChoiceValueEditor<>(() -> kit.positions(variable.getScale()),
                choice -> Values.position(variable.getName(), choice.id()),
                (finder, value) -> value instanceof PositionValue position ? label(finder, position.getCode()) : "");
    }

    private ValueEditor reference(ReferenceVariable variable) {
        return new ChoiceValueEditor<>(() -> kit.targets(List.copyOf(variable.getTargets())),
                choice -> choice.value().toValue(variable.getName()), ValueEditors::targetLabel);
    }

    private ValueEditor link(Link link) {
        return new ChoiceValueEditor<>(() -> new LabelFinder<>(kit.records(link.getTarget())),
                choice -> choice.value().toValue(link.getName()), ValueEditors::targetLabel);
    }

    private static String targetLabel(LabelFinder<Target> finder, Value value) {
        return label(finder, Target.id(value));
    }

    private static <T> String label(LabelFinder<T> finder, String id) {
        return finder.byId(id).map(Choice::label).orElse(id);
    }
}
