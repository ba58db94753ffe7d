package org.mithaq.codebook.validation.declaration;

import java.util.HashSet;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.CodebookPackage;

/** A code that is no longer to be used says why, or what to use. */
class DeprecationChecks extends ChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Code.class, this::deprecationIsExplained);
        table.add(Code.class, this::replacementIsInUse);
    }

    private void deprecationIsExplained(Code code) {
        if (code.isDeprecated() && code.getReplacement() == null && code.getDefinitions().isEmpty()) {
            warning(IssueCode.UNEXPLAINED_DEPRECATION, "", code, CodebookPackage.Literals.CODE__DEPRECATED,
                    code.getName());
        }
    }

    private void replacementIsInUse(Code code) {
        var replacement = code.getReplacement();
        if (replacement == null || replacement.eIsProxy()) {
            return;
        }
        if (replacesItself(code)) {
            error(IssueCode.REPLACEMENT_CYCLE, "", code, CodebookPackage.Literals.CODE__REPLACEMENT, code.getName());
        } else if (replacement.isDeprecated()) {
            warning(IssueCode.DEPRECATED_REPLACEMENT, "", code, CodebookPackage.Literals.CODE__REPLACEMENT,
                    code.getName(), replacement.getName());
        }
    }

    private static boolean replacesItself(Code code) {
        var seen = new HashSet<Code>();
        for (Code next = code.getReplacement(); next != null && seen.add(next); next = next.getReplacement()) {
            if (next == code) {
                return true;
            }
        }
        return false;
    }
}
