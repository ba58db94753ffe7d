package org.mithaq.core.check.project;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.CompiledRule;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.core.check.codebook.CheckedCodebook;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.codebook.Rule;
import org.mithaq.model.codebook.Severity;

/** The rules of the codebook that are about all records of a coder together. Has no state; any thread may use it. */
public final class ProjectRules {

    /** Those whose records such rules are asked of, sorted; none when there are no such rules. */
    public static List<CoderName> coders(ProjectSnapshot project) {
        return CheckedCodebook.of(project.codebook()).projectRules().isEmpty() ? List.of()
                : project.documents().stream().map(IndexedDocument::coder).distinct().sorted().toList();
    }

    /**
     * Asks all rules of one coder's records.
     *
     * @param progress is asked between records whether it was cancelled, since all of them may be gone through
     * @param found is given each finding, accepted or not, in the order of the rules
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public void check(ProjectSnapshot project, CoderName coder, ProgressMonitor progress, Consumer<Finding> found) {
        CheckedCodebook codebook = CheckedCodebook.of(project.codebook());
        for (CompiledRule rule : codebook.projectRules()) {
            check(project, codebook.evaluator(), rule, coder, new WatchedRecords(project.records(), progress), found);
        }
    }

    private static void check(ProjectSnapshot project, Evaluator evaluator, CompiledRule compiled, CoderName coder,
            EvaluationContext records, Consumer<Finding> found) {
        Rule rule = compiled.rule();
        Place place = new Place.InFile("coding/" + coder, 0, 0);
        Message label = locale -> project.codebook().label(rule, locale);
        try {
            if (evaluator.isBroken(compiled, coder.value(), records)) {
                found.accept(new Finding(rule.getSeverity(), "rule." + rule.getName().toLowerCase(Locale.ROOT), label,
                        place));
            }
        } catch (EvaluationLimitException e) {
            found.accept(new Finding(Severity.ERROR, "expression.endless",
                    Messages.of("check.expression.endless", label), place));
        }
    }
}
