package org.mithaq.core.dossier.syntax;

import java.util.List;

/**
 * A text taken apart. Whatever could be made out is there, mistakes or not.
 *
 * @param statements those at the top
 */
public record DossierSyntax(List<Statement> statements, List<DossierProblem> problems) {

    public DossierSyntax {
        statements = List.copyOf(statements);
        problems = List.copyOf(problems);
    }
}
