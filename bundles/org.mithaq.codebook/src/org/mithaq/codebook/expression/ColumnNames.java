package org.mithaq.codebook.expression;

import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;

/** What columns are called. */
public final class ColumnNames {

    private ColumnNames() {
    }

    /**
     * The name of a column: its own, else that of its expression, such as {@code persons_min} for
     * {@code persons.min} and {@code count_clauses} for {@code count(clauses)}. It is empty for a column that needs a
     * name of its own, which is an error of the codebook.
     */
    public static String of(Column column) {
        var own = column.getName();
        return own == null || own.isEmpty() ? of(column.getExpression()) : own;
    }

    private static String of(Expression expression) {
        return switch (expression) {
            case NameReference reference -> name(reference.getElement());
            case MemberAccess access -> joined(of(access.getReceiver()), name(access.getMember()));
            case FunctionCall call when call.getArguments().size() == 1 ->
                joined(call.getFunction(), of(call.getArguments().getFirst()));
            case null, default -> "";
        };
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? "" : first + "_" + second;
    }

    private static String name(NamedElement element) {
        return element == null || element.getName() == null ? "" : element.getName();
    }
}
