package org.mithaq.codebook.evaluation;

import java.util.Optional;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;

/** One evaluation of expressions, by one thread: where they are evaluated, and how many steps they took. */
final class Evaluation {

    private final CompiledCodebook codebook;
    private final EvaluationContext context;
    private final Steps steps;
    private final Passages passages = new Passages();
    // most evaluations need none
    private Optional<RecordFunctions> records = Optional.empty();

    Evaluation(CompiledCodebook codebook, EvaluationContext context, Steps steps) {
        this.codebook = codebook;
        this.context = context;
        this.steps = steps;
    }

    CompiledCodebook codebook() {
        return codebook;
    }

    EvaluationContext context() {
        return context;
    }

    Steps steps() {
        return steps;
    }

    /** Forgets the steps of what was evaluated before. */
    void begin() {
        steps.begin();
    }

    /** The passages of records. */
    Passages passages() {
        return passages;
    }

    /** The functions that lead from a record to others. */
    RecordFunctions records() {
        if (records.isEmpty()) {
            records = Optional.of(new RecordFunctions(codebook.loaded(), context, steps));
        }
        return records.get();
    }

    Result evaluate(Expression expression, Result subject) {
        return codebook.expression(expression).evaluate(subject, this);
    }

    Truth test(Expression condition, Result subject) {
        return codebook.expression(condition).test(subject, this);
    }

    /** What a feature or property gives, asked of one thing or of each of several. */
    Result member(Result receiver, NamedElement element) {
        return element == null || element.getName() == null ? Result.NOT_CODED
                : codebook.member(element).of(receiver, this);
    }

    /** Whether a record is a template, that others inherit from and that stands for no event of its own. */
    boolean isTemplate(CodedRecord record) {
        return codebook.loaded().recordType(record.getType()).map(RecordType::getTemplate)
                .filter(template -> test(template, Results.record(record)) == Truth.TRUE).isPresent();
    }
}
