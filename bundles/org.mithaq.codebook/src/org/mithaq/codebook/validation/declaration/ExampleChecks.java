package org.mithaq.codebook.validation.declaration;

import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Example;

/** Examples from reports say where they stand. Whether they do stand there is for the project to check. */
class ExampleChecks extends ChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Example.class, this::examplesHaveARange);
    }

    private void examplesHaveARange(Example example) {
        if (example.getReport().isEmpty()) {
            return;
        }
        if (example.getEnd() <= example.getStart()) {
            error(IssueCode.BACKWARDS, "range", example, CodebookPackage.Literals.EXAMPLE__END, example.getStart(),
                    example.getEnd());
        }
    }
}
