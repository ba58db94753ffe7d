package org.mithaq.core.coding;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.model.codebook.BooleanLiteral;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DateLiteral;
import org.mithaq.model.codebook.DefaultCase;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NumberLiteral;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.RegistryExtension;
import org.mithaq.model.codebook.StringLiteral;
import org.mithaq.model.codebook.Variable;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.Value;

/** What variables start with. No report says it, so such a value is inferred. */
public final class DefaultValues {

    private DefaultValues() {
    }

    /** What a variable starts with in a record of which nothing is coded yet; what cannot be a value is left out. */
    public static List<Value> of(Variable variable) {
        return of(variable, variable.getDefaults().stream().filter(each -> each.getCondition() == null)
                .map(DefaultCase::getValue).toList());
    }

    /** These defaults as values of a variable; what cannot be a value of it is left out. */
    static List<Value> of(Variable variable, List<Expression> defaults) {
        List<Value> values = defaults.stream().flatMap(each -> value(variable, each).stream()).toList();
        values.forEach(value -> value.setBasis(Basis.INFERRED));
        return variable.getUpper() < 0 || values.size() <= variable.getUpper() ? values
                : values.subList(0, variable.getUpper());
    }

    private static Optional<Value> value(Variable variable, Expression expression) {
        String name = variable.getName();
        return switch (expression) {
            case StringLiteral text -> Optional.of(Values.text(name, text.getValue()));
            case NumberLiteral number when variable instanceof QuantityVariable ->
                    Optional.of(Values.quantity(name, number.getValue()));
            case NumberLiteral number -> Optional.of(Values.number(name, number.getValue()));
            case BooleanLiteral yesNo -> Optional.of(Values.yesNo(name, yesNo.isValue()));
            case DateLiteral date -> Optional.of(Values.date(name, date.getValue()));
            case NameReference reference -> named(name, reference.getElement());
            default -> Optional.empty();
        };
    }

    private static Optional<Value> named(String variable, EObject element) {
        return switch (element) {
            case null -> Optional.empty();
            case Category category -> Optional.of(Values.category(variable, category.getName()));
            case Code code -> Optional.of(Values.position(variable, code.getName()));
            case Entry entry -> registry(entry).map(r -> Values.entry(variable, r.getName(), entry.getName()));
            default -> Optional.empty();
        };
    }

    private static Optional<Registry> registry(EObject entry) {
        EObject container = entry.eContainer();
        return switch (container) {
            case Entry outer -> registry(outer);
            case Registry registry -> Optional.of(registry);
            case RegistryExtension extension -> Optional.ofNullable(extension.getRegistry());
            case null, default -> Optional.empty();
        };
    }
}
