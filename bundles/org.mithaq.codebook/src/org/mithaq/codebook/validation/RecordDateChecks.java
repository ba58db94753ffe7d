package org.mithaq.codebook.validation;

import org.eclipse.xtext.validation.Check;
import org.mithaq.codebook.expression.Compatibility;
import org.mithaq.codebook.expression.Type;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.RecordType;

/** What dates a record is a date, and what makes it a template is a condition. */
public class RecordDateChecks extends TypeChecksBase {

    @Check
    public void recordsAreDatedByDates(RecordType type) {
        var dating = type.getDating();
        if (dating != null && !Compatibility.is(typeOf(dating), Type.Date.class)) {
            error(IssueCode.WRONG_TYPE, "dating", type, CodebookPackage.Literals.RECORD_TYPE__DATING,
                    name(typeOf(dating).plain()));
        }
    }

    @Check
    public void templatesAreToldByConditions(RecordType type) {
        needCondition(type.getTemplate());
    }
}
