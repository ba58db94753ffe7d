package org.mithaq.export.companion.wording;

import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;

/** Finds what explains a column: a column that has no label of its own goes by that of what it shows. */
public final class ShownElement {

    private ShownElement() {
    }

    /**
     * What explains a column.
     *
     * @return the column itself where it has a label, or where what it shows has none
     */
    public static DocumentedElement of(Column column) {
        return column.getLabels().isEmpty() && named(column.getExpression()) instanceof DocumentedElement shown
                && !shown.getLabels().isEmpty() ? shown : column;
    }

    private static NamedElement named(Expression expression) {
        return switch (expression) {
            case NameReference name -> name.getElement();
            case MemberAccess access -> access.getMember();
            case null, default -> null;
        };
    }
}
