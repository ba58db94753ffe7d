package org.mithaq.codebook.validation.declaration;

import com.google.inject.Inject;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.Adaptation;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Declaration;

/** Names of declarations and codebooks are used once in a project. */
class DeclarationNameChecks extends ChecksBase {

    @Inject
    private ProjectNames names;
    @Inject
    private VisibleDeclarations declarations;

    @Override
    public void addTo(CheckTable table) {
        table.add(Declaration.class, this::declarationsAreNamedOnce);
        table.add(Codebook.class, this::codebooksAreNamedOnce);
    }

    private void declarationsAreNamedOnce(Declaration declaration) {
        if (declaration instanceof Adaptation || !isNamed(declaration)) {
            return;
        }
        names.firstOfName(declaration).filter(first -> first != declaration)
                .ifPresent(first -> error(IssueCode.DUPLICATE_NAME, "declaration", declaration,
                        CodebookPackage.Literals.NAMED_ELEMENT__NAME, declaration.getName(),
                        ProjectNames.place(first)));
    }

    private void codebooksAreNamedOnce(Codebook codebook) {
        if (!isNamed(codebook)) {
            return;
        }
        declarations.loadedCodebooks(codebook).stream()
                .filter(other -> codebook.getName().equals(other.getName())).findFirst()
                .filter(first -> first != codebook)
                .ifPresent(first -> error(IssueCode.DUPLICATE_NAME, "codebook", codebook,
                        CodebookPackage.Literals.NAMED_ELEMENT__NAME, codebook.getName(), ProjectNames.place(first)));
    }
}
