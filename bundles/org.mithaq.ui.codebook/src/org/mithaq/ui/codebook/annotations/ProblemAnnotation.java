package org.mithaq.ui.codebook.annotations;

import org.eclipse.jface.text.source.Annotation;
import org.mithaq.codebook.CodebookIssue.Severity;

/** A problem at a place of the text. It moves with the text until the next check replaces it. */
public final class ProblemAnnotation extends Annotation {

    private final Severity severity;
    private final String code;

    /**
     * @param code which mistake it is
     * @param message what is wrong and what to do
     */
    public ProblemAnnotation(Severity severity, String code, String message) {
        super(ProblemLooks.type(severity), false, message);
        this.severity = severity;
        this.code = code;
    }

    public Severity severity() {
        return severity;
    }

    /** Which mistake it is; the same in every language. */
    public String code() {
        return code;
    }
}
