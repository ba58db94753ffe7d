package org.mithaq.codebook.validation;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.validation.change.AllChangeChecks;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.dataset.AllDatasetChecks;
import org.mithaq.codebook.validation.declaration.AllDeclarationChecks;
import org.mithaq.codebook.validation.expression.AllExpressionChecks;

/** All checks of the language. */
@Singleton
class CodebookChecks {

    private final CheckTable table = new CheckTable();

    @Inject
    CodebookChecks(Injector injector) {
        Stream.of(AllDeclarationChecks.classes(), AllExpressionChecks.classes(), AllDatasetChecks.classes(),
                AllChangeChecks.classes()).flatMap(List::stream)
                .forEach(each -> injector.getInstance(each).addTo(table));
    }

    /** Carries out all checks that are about an element itself. */
    void check(EObject element) {
        table.check(element);
    }
}
