package org.mithaq.ui.annotation.form;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.coding.ValueHolder;
import org.mithaq.ui.annotation.form.value.ResultTexts;

/** What derived variables come to in an open project, as texts for users. Knows no widget. */
final class DerivedValues {

    private final Project project;
    private final Evaluator evaluator;
    private final ResultTexts texts;

    DerivedValues(Project project, Evaluator evaluator, LoadedCodebook codebook, Locale locale) {
        this.project = project;
        this.evaluator = evaluator;
        this.texts = new ResultTexts(codebook, locale);
    }

    /**
     * The value of a variable.
     *
     * @param text what to show: the value, or why there is none
     * @param present whether there is a value
     */
    record Derived(String text, boolean present) {
    }

    /** What a variable comes to for a record, or for an actor's part in one, now. */
    Derived of(DerivedVariable variable, ValueHolder holder) {
        try {
            return derived(evaluator.evaluate(variable.getExpression(), evaluator.subject(holder),
                    project.recordsNow()));
        } catch (EvaluationLimitException e) {
            return new Derived(FormMessages.Derived_endless, false);
        }
    }

    private Derived derived(Result result) {
        return switch (result) {
            case Result.Missing reason -> new Derived(NLS.bind(FormMessages.Missing_because, texts.missing(reason)), false);
            case Result.NotCoded nothing -> new Derived(FormMessages.Derived_not_coded, false);
            case Result.ListOf list when list.elements().isEmpty() -> new Derived(FormMessages.Derived_none, false);
            default -> new Derived(texts.text(result), true);
        };
    }
}
