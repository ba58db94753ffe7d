package org.mithaq.codebook.ide.fix;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.mithaq.codebook.ide.message.IdeMessages;
import org.mithaq.codebook.ide.result.FileEdits;
import org.mithaq.codebook.ide.result.Problem;
import org.mithaq.codebook.ide.result.QuickFix;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.source.Source;
import org.mithaq.codebook.ide.source.SourceSet;

/**
 * A problem and where it stands.
 *
 * @param sources all files
 * @param source the file of the problem
 * @param resource what is in it
 * @param problem the problem
 * @param messages what fixes are called
 */
record FixContext(SourceSet sources, Source source, XtextResource resource, Problem problem, IdeMessages messages) {

    /** The words that the problem is about. */
    String text() {
        return source.text().substring(problem.range().start(), problem.range().end());
    }

    /** The element at the problem. */
    Optional<EObject> element() {
        return Optional.ofNullable(new EObjectAtOffsetHelper().resolveElementAt(resource, problem.range().start()));
    }

    /** The nearest element of a class that holds the problem. */
    <T extends EObject> Optional<T> element(Class<T> type) {
        return element().map(each -> EcoreUtil2.getContainerOfType(each, type));
    }

    QuickFix replace(TextRange range, String text, String title, Object... arguments) {
        return new QuickFix(messages.text(title, arguments), FileEdits.of(source.path(), new TextEdit(range, text)));
    }

    QuickFix insert(int offset, String text, String title, Object... arguments) {
        return replace(TextRange.ofLength(offset, 0), text, title, arguments);
    }
}
