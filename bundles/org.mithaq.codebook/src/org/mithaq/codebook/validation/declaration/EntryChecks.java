package org.mithaq.codebook.validation.declaration;

import java.math.BigDecimal;
import java.util.HashSet;
import org.eclipse.emf.ecore.EAttribute;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Entry;

/** Entries are no parts of themselves and lie on the earth. */
class EntryChecks extends ChecksBase {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    @Override
    public void addTo(CheckTable table) {
        table.add(Entry.class, this::entriesAreNoPartsOfThemselves);
        table.add(Entry.class, this::coordinatesAreOnTheEarth);
    }

    private void entriesAreNoPartsOfThemselves(Entry entry) {
        var seen = new HashSet<Entry>();
        for (Entry next = whole(entry); next != null && seen.add(next); next = whole(next)) {
            if (next == entry) {
                error(IssueCode.ENTRY_CYCLE, "", entry, entry.getPartOf() == null
                        ? CodebookPackage.Literals.NAMED_ELEMENT__NAME : CodebookPackage.Literals.ENTRY__PART_OF,
                        entry.getName());
                return;
            }
        }
    }

    private void coordinatesAreOnTheEarth(Entry entry) {
        check(entry, entry.getLatitude(), POLE, CodebookPackage.Literals.ENTRY__LATITUDE);
        check(entry, entry.getLongitude(), DATE_LINE, CodebookPackage.Literals.ENTRY__LONGITUDE);
    }

    private void check(Entry entry, BigDecimal degrees, BigDecimal most, EAttribute feature) {
        if (degrees != null && degrees.abs().compareTo(most) > 0) {
            error(IssueCode.COORDINATES, "", entry, feature, degrees.toPlainString(), most);
        }
    }

    private static Entry whole(Entry entry) {
        if (entry.getPartOf() != null) {
            return entry.getPartOf().eIsProxy() ? null : entry.getPartOf();
        }
        return entry.eContainer() instanceof Entry holder ? holder : null;
    }
}
