package org.mithaq.core.check.project;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.check.quote.Letters;
import org.mithaq.core.finding.CodebookPlaces;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.codebook.Example;
import org.mithaq.model.codebook.Severity;
import org.mithaq.text.CodePointOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;

/** Examples of the codebook that name a place in a report where other words stand. */
final class ExampleQuotes implements Checker {

    @Override
    public void check(ProjectSnapshot project, Consumer<Finding> found) {
        var elements = EcoreUtil.<EObject>getAllContents(project.codebook().codebooks(), false);
        while (elements.hasNext()) {
            if (elements.next() instanceof Example example && !example.getReport().isEmpty()) {
                check(project, example, found);
            }
        }
    }

    private static void check(ProjectSnapshot project, Example example, Consumer<Finding> found) {
        Optional<RawText> text = project.records().texts().raw(example.getReport());
        if (text.isEmpty()) {
            found.accept(finding(example, "example.report", example.getReport()));
            return;
        }
        Optional<String> stands = passage(text.get(), example);
        boolean fits = stands.isPresent() && example.getTexts().stream()
                .anyMatch(each -> Letters.same(each.getText(), stands.get()));
        if (!fits) {
            found.accept(finding(example, "example.quote", example.getReport(), example.getStart(), example.getEnd(),
                    stands.orElse("")));
        }
    }

    private static Optional<String> passage(RawText text, Example example) {
        int end = text.toCodePoints(text.end()).value();
        boolean inside = example.getStart() >= 0 && example.getStart() <= example.getEnd() && example.getEnd() <= end;
        return inside ? Optional.of(text.text(new RawRange(text.fromCodePoints(new CodePointOffset(example.getStart())),
                text.fromCodePoints(new CodePointOffset(example.getEnd()))))) : Optional.empty();
    }

    private static Finding finding(Example example, String code, Object... arguments) {
        Place place = CodebookPlaces.of(example).<Place>map(at -> at).orElseGet(Place.InProject::new);
        return new Finding(Severity.WARNING, code, Messages.of("check." + code, arguments), place);
    }
}
