package org.mithaq.export.column;

import java.util.Optional;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.Property;
import org.mithaq.model.coding.CodedRecord;

/** The records that decisions and passages belong to: a table has many rows for each, one after the other. */
final class Owners {

    private static final String OWNER = "owner";

    private Owners() {
    }

    /** The record of a row's decision or passage; empty when the row is about other things. */
    static Optional<CodedRecord> of(Result row) {
        return switch (row) {
            case Result.Decision decision -> Optional.of(decision.owner());
            case Result.Evidence passage -> Optional.of(passage.owner());
            default -> Optional.empty();
        };
    }

    /** Whether a column of such a row asks for its record alone, as {@code owner.report.id} does. */
    static boolean isAskedAlone(Expression expression) {
        return switch (expression) {
            case MemberAccess access -> isAskedAlone(access.getReceiver());
            case NameReference name -> name.getElement() instanceof Property property && OWNER.equals(property.getName());
            case null, default -> false;
        };
    }
}
