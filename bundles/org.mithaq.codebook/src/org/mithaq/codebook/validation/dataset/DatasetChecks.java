package org.mithaq.codebook.validation.dataset;

import java.util.HashSet;
import java.util.List;
import org.mithaq.codebook.expression.ColumnNames;
import org.mithaq.codebook.expression.Type;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.TypeChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.UnitStep;

/** Tables have columns that can be told apart and rows that there may be. */
class DatasetChecks extends TypeChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Dataset.class, this::columnsAreNamedOnce);
        table.add(Column.class, this::columnsHaveNames);
        table.add(Column.class, this::dummiesStandForCodes);
        table.add(UnitStep.class, this::unitsAreThings);
    }

    private void columnsAreNamedOnce(Dataset dataset) {
        var names = new HashSet<String>();
        for (Column column : dataset.getColumns()) {
            var name = ColumnNames.of(column);
            if (!name.isEmpty() && !names.add(name)) {
                error(IssueCode.DUPLICATE_COLUMN, "", column, null, name, dataset.getName());
            }
        }
    }

    private void columnsHaveNames(Column column) {
        if (column.getExpression() != null && ColumnNames.of(column).isEmpty() && isResolved(column)) {
            error(IssueCode.UNNAMED_COLUMN, "", column, CodebookPackage.Literals.COLUMN__EXPRESSION);
        }
    }

    private void dummiesStandForCodes(Column column) {
        if (column.isDummies() && !isCoded(typeOf(column.getExpression()).single())) {
            error(IssueCode.WRONG_TYPE, "dummies", column, CodebookPackage.Literals.COLUMN__DUMMIES,
                    name(typeOf(column.getExpression()).plain()));
        }
    }

    private void unitsAreThings(UnitStep step) {
        var unit = types().typeAfter(step).single();
        switch (unit) {
            case Type.Text t -> rejectUnit(step, unit);
            case Type.YesNo t -> rejectUnit(step, unit);
            case Type.Numeric t -> rejectUnit(step, unit);
            default -> {
            }
        }
    }

    private void rejectUnit(UnitStep step, Type unit) {
        error(IssueCode.WRONG_TYPE, "unit", step, CodebookPackage.Literals.UNIT_STEP__ELEMENT, name(unit));
    }

    private boolean isResolved(Column column) {
        return !(typeOf(column.getExpression()) instanceof Type.Unknown);
    }

    private static boolean isCoded(Type type) {
        return switch (type) {
            case Type.Category t -> true;
            case Type.Position t -> true;
            case Type.Reason t -> true;
            case Type.Entry t -> true;
            case Type.Participation t -> true;
            case Type.NameOf t -> true;
            case Type.Unknown t -> true;
            case Type.OneOf(List<Type> alternatives) -> alternatives.stream().allMatch(each -> isCoded(each.single()));
            default -> false;
        };
    }
}
