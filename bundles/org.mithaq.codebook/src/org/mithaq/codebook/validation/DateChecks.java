package org.mithaq.codebook.validation;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.DateLiteral;
import org.mithaq.model.codebook.Entry;

/** Dates are dates, and nothing ends before it begins. */
public class DateChecks extends ChecksBase {

    @Check
    public void literalsAreDates(DateLiteral literal) {
        parse(literal, literal.getValue(), CodebookPackage.Literals.DATE_LITERAL__VALUE);
    }

    @Check
    public void validityIsAPeriod(Entry entry) {
        var from = parse(entry, entry.getValidFrom(), CodebookPackage.Literals.ENTRY__VALID_FROM)
                .flatMap(DateBounds::start);
        var to = parse(entry, entry.getValidTo(), CodebookPackage.Literals.ENTRY__VALID_TO).flatMap(DateBounds::end);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            error(IssueCode.BACKWARDS, "", entry, CodebookPackage.Literals.ENTRY__VALID_TO, entry.getName());
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
