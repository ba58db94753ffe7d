package org.mithaq.codebook.validation.expression;

import org.eclipse.emf.ecore.EReference;
import org.mithaq.codebook.expression.Type;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.TypeChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Filter;
import org.mithaq.model.codebook.Quantification;

/** Elements are looked for where there may be several. */
class CollectionChecks extends TypeChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Quantification.class, this::severalAreQuantified);
        table.add(Filter.class, this::severalAreFiltered);
    }

    private void severalAreQuantified(Quantification quantification) {
        needList(quantification, quantification.getCollection(), CodebookPackage.Literals.QUANTIFICATION__COLLECTION);
    }

    private void severalAreFiltered(Filter filter) {
        needList(filter, filter.getCollection(), CodebookPackage.Literals.FILTER__COLLECTION);
    }

    private void needList(Expression expression, Expression collection, EReference feature) {
        var type = typeOf(collection);
        if (!type.isList() && !(type.single() instanceof Type.Unknown)) {
            error(IssueCode.WRONG_TYPE, "single", expression, feature, name(type.plain()));
        }
    }
}
