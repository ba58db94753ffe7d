package org.mithaq.core.dossier.syntax;

import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Severity;

/**
 * Something that is wrong in the text of a dossier.
 *
 * @param code what kind of mistake it is, the same in every language and version
 * @param message what is wrong and what to do
 */
public record DossierProblem(Severity severity, String code, Message message, Span span) {

    /** A mistake that keeps the dossier from being read into a project; the code is the key of its message. */
    public static DossierProblem error(Span span, String code, Object... arguments) {
        return new DossierProblem(Severity.ERROR, code, Messages.of(code, arguments), span);
    }

    /** Something that a coder should look at. */
    public static DossierProblem warning(Span span, String code, Object... arguments) {
        return new DossierProblem(Severity.WARNING, code, Messages.of(code, arguments), span);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
