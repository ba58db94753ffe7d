package org.mithaq.codebook.validation.dataset;

import org.mithaq.codebook.expression.Type;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.TypeChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.TableReference;

/** Columns are shown as their expressions can be shown, and lead to tables that have a key. */
class ColumnChecks extends TypeChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Column.class, this::levelsAreThoseOfTrees);
        table.add(Column.class, this::spreadElementsHaveColumns);
        table.add(Column.class, this::spreadIsNotRepeated);
        table.add(TableReference.class, this::referencesHaveTheColumnsOfTheKey);
    }

    private void levelsAreThoseOfTrees(Column column) {
        if (column.getLevel() == 0 && !column.isLeaves()) {
            return;
        }
        var type = typeOf(column.getExpression()).single();
        if (!(type instanceof Type.Category) && !(type instanceof Type.Unknown)) {
            error(IssueCode.COLUMN_FORM, "level", column, CodebookPackage.Literals.COLUMN__DUMMIES, name(type));
        }
    }

    private void spreadElementsHaveColumns(Column column) {
        if (!column.isSpread()) {
            if (!column.getColumns().isEmpty()) {
                error(IssueCode.COLUMN_FORM, "nested", column, CodebookPackage.Literals.COLUMN__COLUMNS);
            }
            return;
        }
        if (column.getColumns().isEmpty()) {
            error(IssueCode.COLUMN_FORM, "empty", column, CodebookPackage.Literals.COLUMN__SPREAD);
        }
        var type = typeOf(column.getExpression());
        if (!type.isList() && !(type.single() instanceof Type.Unknown)
                && !(type.single() instanceof Type.Participation)) {
            error(IssueCode.COLUMN_FORM, "spread", column, CodebookPackage.Literals.COLUMN__SPREAD, name(type.plain()));
        }
    }

    private void spreadIsNotRepeated(Column column) {
        if (column.isSpread() && column.eContainer() instanceof Column) {
            error(IssueCode.COLUMN_FORM, "twice", column, CodebookPackage.Literals.COLUMN__SPREAD);
        }
    }

    private void referencesHaveTheColumnsOfTheKey(TableReference reference) {
        var other = reference.getDataset();
        if (other == null || other.eIsProxy()) {
            return;
        }
        if (other.getKey().isEmpty()) {
            error(IssueCode.TABLE_REFERENCE, "keyless", reference, CodebookPackage.Literals.TABLE_REFERENCE__DATASET,
                    other.getName());
        } else if (other.getKey().size() != reference.getColumns().size()) {
            error(IssueCode.TABLE_REFERENCE, "columns", reference, CodebookPackage.Literals.TABLE_REFERENCE__COLUMNS,
                    other.getName(), other.getKey().size(), reference.getColumns().size());
        }
    }
}
