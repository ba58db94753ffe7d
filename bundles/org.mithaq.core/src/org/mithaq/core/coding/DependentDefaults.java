package org.mithaq.core.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.model.codebook.DefaultCase;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Variable;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/**
 * Defaults that depend on what else is coded, such as who is obliged by a kind of clause. They are taken up when that is
 * coded, never otherwise: a variable that a codebook gained has no value in old records. They give way to whatever a
 * coder writes, and are replaced by others as long as nobody has.
 */
final class DependentDefaults {

    /** What such values name as the rule that they come from. */
    static final String RULE = "default";

    private final Supplier<LoadedCodebook> codebook;
    private final ReportTexts texts;

    DependentDefaults(Supplier<LoadedCodebook> codebook, ReportTexts texts) {
        this.codebook = codebook;
        this.texts = texts;
    }

    /** The values that a variable gets now. */
    record Change(Variable variable, List<Value> values) {
    }

    /** What becomes of other variables of a record or participation once one of its variables has been coded. */
    List<Change> after(ValueHolder holder, String coded) {
        List<Change> changes = new ArrayList<>();
        features(holder).stream().filter(Variable.class::isInstance).map(Variable.class::cast)
                .filter(variable -> dependsOn(variable, coded) && mayChange(holder, variable))
                .forEach(variable -> changes.add(new Change(variable, values(holder, variable))));
        return changes;
    }

    /** Fills the attributes of a new participation. */
    List<Value> ofNew(Role role) {
        return role.getAttributes().stream().flatMap(attribute -> DefaultValues.of(attribute).stream()).toList();
    }

    /** The role that a participation is about to be added to. */
    Optional<Role> role(ValueHolder holder, String name) {
        return features(holder).stream().filter(Role.class::isInstance).map(Role.class::cast)
                .filter(role -> role.getName().equals(name)).findFirst();
    }

    private List<? extends Feature> features(ValueHolder holder) {
        return switch (holder) {
            case CodedRecord record -> codebook.get().recordType(record.getType()).map(type -> type.getFeatures())
                    .map(List::copyOf).orElse(List.of());
            case Participation participation -> role((ValueHolder) participation.eContainer(),
                    participation.getVariable()).map(role -> List.copyOf(role.getAttributes())).orElse(List.of());
            default -> List.of();
        };
    }

    private static boolean dependsOn(Variable variable, String coded) {
        for (DefaultCase each : variable.getDefaults()) {
            if (each.getCondition() != null && (names(each.getCondition(), coded)
                    || contains(each.getCondition(), coded))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(EObject condition, String coded) {
        var all = condition.eAllContents();
        while (all.hasNext()) {
            if (names(all.next(), coded)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(EObject expression, String name) {
        return expression instanceof NameReference reference && reference.getElement() instanceof Feature feature
                && name.equals(feature.getName());
    }

    /** Whether nothing is coded, or only what was a default before. */
    private static boolean mayChange(ValueHolder holder, Variable variable) {
        return CodedRecords.values(holder, variable.getName()).stream()
                .allMatch(value -> RULE.equals(value.getRule()) && value.getOrigin() == Origin.PERSON
                        && value.getEvidence().isEmpty());
    }

    private List<Value> values(ValueHolder holder, Variable variable) {
        try {
            Coding coding = CodedRecords.codingOf(CodedRecords.recordOf(holder));
            RecordContext context = RecordContext.of(List.of(coding), Map.of(), texts);
            List<Value> values = DefaultValues.of(variable,
                    new Evaluator(codebook.get()).defaults(variable, holder, context));
            values.forEach(value -> value.setRule(RULE));
            return values;
        } catch (EvaluationLimitException e) {
            // the checks say so
            return List.of();
        }
    }
}
