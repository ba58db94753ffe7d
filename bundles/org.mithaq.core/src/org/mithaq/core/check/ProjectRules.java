package org.mithaq.core.check;

import java.util.Locale;
import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.EvaluationLimitException;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Rule;
import org.mithaq.model.codebook.Severity;

/** The rules of the codebook that are about all records of a coder together. */
final class ProjectRules implements Checker {

    @Override
    public void check(ProjectSnapshot project, Consumer<Finding> found) {
        for (Rule rule : project.checkedCodebook().projectRules()) {
            project.documents().stream().map(IndexedDocument::coder).distinct().sorted()
                    .forEach(coder -> check(project, rule, coder, found));
        }
    }

    private static void check(ProjectSnapshot project, Rule rule, CoderName coder, Consumer<Finding> found) {
        Place place = new Place.InFile("coding/" + coder, 0, 0);
        Message label = locale -> project.codebook().label(rule, locale);
        try {
            if (project.evaluator().isBroken(rule, coder.value(), project.records())) {
                found.accept(new Finding(rule.getSeverity(), "rule." + rule.getName().toLowerCase(Locale.ROOT), label,
                        place));
            }
        } catch (EvaluationLimitException e) {
            found.accept(new Finding(Severity.ERROR, "expression.endless",
                    Messages.of("check.expression.endless", label), place));
        }
    }
}
