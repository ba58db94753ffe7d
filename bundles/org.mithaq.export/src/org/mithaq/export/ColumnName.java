package org.mithaq.export;

import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;

/** The name of a column: its own, or that of what its expression names last. */
final class ColumnName {

    private ColumnName() {
    }

    static String of(Column column) {
        String own = column.getName();
        return own == null || own.isEmpty() ? of(column.getExpression()) : own;
    }

    private static String of(Expression expression) {
        return switch (expression) {
            case NameReference name -> name.getElement().getName();
            case MemberAccess access -> access.getMember().getName();
            case FunctionCall call -> call.getFunction();
            default -> "value";
        };
    }
}
