package org.mithaq.codebook.validation.dataset;

import org.mithaq.codebook.expression.Compatibility;
import org.mithaq.codebook.expression.Type;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.TypeChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.GroupKey;
import org.mithaq.model.codebook.SortKey;
import org.mithaq.model.codebook.UnitEvent;
import org.mithaq.model.codebook.UnitShape;

/** Units of analysis name what their rows are made of: groups and dyads what they have in common, months when. */
class UnitChecks extends TypeChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(DatasetUnit.class, this::unitsAreComplete);
        table.add(DatasetUnit.class, this::unitsHaveNoMore);
        table.add(DatasetUnit.class, this::monthsGoFromDateToDate);
        table.add(UnitEvent.class, this::eventsHappenAtDates);
        table.add(GroupKey.class, this::keysCompare);
        table.add(SortKey.class, this::sortKeysAreSingle);
    }

    private void unitsAreComplete(DatasetUnit unit) {
        boolean grouped = unit.getShape() == UnitShape.GROUPS || unit.getShape() == UnitShape.DYADS;
        if (grouped && unit.getGroups().isEmpty()) {
            error(IssueCode.UNIT, "by", unit, CodebookPackage.Literals.DATASET_UNIT__SHAPE, unit.getShape().getLiteral());
        }
        if (unit.getShape() == UnitShape.MONTHS && unit.getBegin() == null) {
            error(IssueCode.UNIT, "from", unit, CodebookPackage.Literals.DATASET_UNIT__SHAPE);
        }
    }

    private void unitsHaveNoMore(DatasetUnit unit) {
        if (unit.getShape() == UnitShape.ELEMENTS && !unit.getGroups().isEmpty()) {
            error(IssueCode.UNIT, "single", unit, CodebookPackage.Literals.DATASET_UNIT__GROUPS);
        }
        if (unit.getShape() != UnitShape.MONTHS && (unit.getBegin() != null || !unit.getEvents().isEmpty())) {
            error(IssueCode.UNIT, "months", unit, null);
        }
        if (unit.isDirected() && unit.getShape() != UnitShape.DYADS) {
            error(IssueCode.UNIT, "directed", unit, CodebookPackage.Literals.DATASET_UNIT__DIRECTED);
        }
    }

    private void monthsGoFromDateToDate(DatasetUnit unit) {
        needDate(unit.getBegin());
        needDate(unit.getEnd());
    }

    private void eventsHappenAtDates(UnitEvent event) {
        needDate(event.getExpression());
    }

    private void keysCompare(GroupKey key) {
        needKey(key.getExpression());
    }

    private void sortKeysAreSingle(SortKey key) {
        var type = typeOf(key.getExpression());
        if (type.isList()) {
            error(IssueCode.WRONG_TYPE, "sort", key.getExpression(), null, name(type.plain()));
        }
    }

    private void needDate(Expression expression) {
        if (expression != null && !Compatibility.is(typeOf(expression), Type.Date.class)) {
            error(IssueCode.WRONG_TYPE, "date", expression, null, name(typeOf(expression).plain()));
        }
    }
}
