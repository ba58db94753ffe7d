package org.mithaq.codebook.validation.declaration;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Cue;

/** Cues can be looked for, and are not found everywhere. */
class CueChecks extends ChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Cue.class, this::cuesCanBeFound);
    }

    private void cuesCanBeFound(Cue cue) {
        if (cue.getText().isBlank()) {
            error(IssueCode.EMPTY_CUE, "", cue, CodebookPackage.Literals.CUE__TEXT);
        } else if (cue.isPattern()) {
            check(cue);
        }
    }

    private void check(Cue cue) {
        try {
            if (Pattern.compile(cue.getText()).matcher("").find()) {
                error(IssueCode.EMPTY_CUE, "pattern", cue, CodebookPackage.Literals.CUE__TEXT);
            }
        } catch (PatternSyntaxException e) {
            error(IssueCode.PATTERN, "", cue, CodebookPackage.Literals.CUE__TEXT, e.getIndex() + 1,
                    e.getDescription());
        }
    }
}
