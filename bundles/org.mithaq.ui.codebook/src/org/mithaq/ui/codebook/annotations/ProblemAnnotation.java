package org.mithaq.ui.codebook.annotations;

import org.eclipse.jface.text.source.Annotation;
import org.mithaq.codebook.CodebookIssue.Severity;

/** A problem at a place of the text. It moves with the text until the next check replaces it. */
public final class ProblemAnnotation extends Annotation {

    private final Severity severity;

    /**
     * @param message what is wrong and what to do
     */
    public ProblemAnnotation(Severity severity, String message) {
        super(ProblemLooks.type(severity), false, message);
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
