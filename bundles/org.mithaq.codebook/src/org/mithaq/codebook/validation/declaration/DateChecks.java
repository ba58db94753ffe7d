package org.mithaq.codebook.validation.declaration;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.DateLiteral;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.NamedElement;

/** Dates are dates, and nothing ends before it begins. */
class DateChecks extends ChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(DateLiteral.class, this::literalsAreDates);
        table.add(Entry.class, this::validityOfAnEntryIsAPeriod);
        table.add(Code.class, this::validityOfACodeIsAPeriod);
    }

    private void literalsAreDates(DateLiteral literal) {
        parse(literal, literal.getValue(), CodebookPackage.Literals.DATE_LITERAL__VALUE);
    }

    private void validityOfAnEntryIsAPeriod(Entry entry) {
        check(entry, entry.getValidFrom(), CodebookPackage.Literals.ENTRY__VALID_FROM, entry.getValidTo(),
                CodebookPackage.Literals.ENTRY__VALID_TO);
    }

    private void validityOfACodeIsAPeriod(Code code) {
        check(code, code.getValidFrom(), CodebookPackage.Literals.CODE__VALID_FROM, code.getValidTo(),
                CodebookPackage.Literals.CODE__VALID_TO);
    }

    private void check(NamedElement element, String validFrom, EAttribute start, String validTo, EAttribute end) {
        var from = parse(element, validFrom, start).flatMap(DateBounds::start);
        var to = parse(element, validTo, end).flatMap(DateBounds::end);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            error(IssueCode.BACKWARDS, "", element, end, element.getName());
        }
    }

    private Optional<DateBounds> parse(EObject element, String date, EAttribute feature) {
        if (date == null || date.isEmpty()) {
            return Optional.empty();
        }
        var bounds = DateBounds.parse(date);
        if (bounds.isEmpty()) {
            error(IssueCode.DATE, "", element, feature, date);
        }
        return bounds;
    }
}
