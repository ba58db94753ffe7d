package org.mithaq.codebook.evaluation.run;

import org.mithaq.codebook.evaluation.context.EvaluationContext;

/** One evaluation of expressions, by one thread: where they are evaluated, and how many steps they took. */
public final class Evaluation {

    private final EvaluationContext context;
    private final Steps steps;
    private final Passages passages = new Passages();

    /**
     * @param context the project; must not change meanwhile
     * @param steps what the steps are counted by; of this evaluation alone
     */
    public Evaluation(EvaluationContext context, Steps steps) {
        this.context = context;
        this.steps = steps;
    }

    /** The project that is asked. */
    public EvaluationContext context() {
        return context;
    }

    /** What every step is counted by. */
    public Steps steps() {
        return steps;
    }

    /** Forgets the steps of what was evaluated before. */
    public void begin() {
        steps.begin();
    }

    /** The passages of records. */
    public Passages passages() {
        return passages;
    }
}
