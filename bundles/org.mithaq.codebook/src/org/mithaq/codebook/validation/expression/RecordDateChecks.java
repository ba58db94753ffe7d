package org.mithaq.codebook.validation.expression;

import org.mithaq.codebook.expression.Compatibility;
import org.mithaq.codebook.expression.Type;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.TypeChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.RecordType;

/** What dates a record is a date, and what makes it a template is a condition. */
class RecordDateChecks extends TypeChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(RecordType.class, this::recordsAreDatedByDates);
        table.add(RecordType.class, this::templatesAreToldByConditions);
    }

    private void recordsAreDatedByDates(RecordType type) {
        var dating = type.getDating();
        if (dating != null && !Compatibility.is(typeOf(dating), Type.Date.class)) {
            error(IssueCode.WRONG_TYPE, "dating", type, CodebookPackage.Literals.RECORD_TYPE__DATING,
                    name(typeOf(dating).plain()));
        }
    }

    private void templatesAreToldByConditions(RecordType type) {
        needCondition(type.getTemplate());
    }
}
