package org.mithaq.codebook.formatting;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractFormatter2;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.resource.XtextResource;
import org.mithaq.codebook.services.CodebookGrammarAccess;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.DocumentedElement;

/**
 * Lays out a codebook: one space between words, every element of a block on a line of its own and one step further in,
 * an empty line between declarations. Where an author broke a line within an element, it stays broken and goes one
 * step further in. Comments stay where they are.
 */
public class CodebookFormatter extends AbstractFormatter2 {

    private static final String OPEN = "{";
    private static final String CLOSE = "}";
    private static final String DEFINITION = "definition";

    @Inject
    private CodebookGrammarAccess grammar;

    @Override
    public void format(Object object, IFormattableDocument document) {
        if (object instanceof XtextResource resource && !resource.getContents().isEmpty()) {
            formatWords(document);
            format(resource.getContents().getFirst(), document);
        } else if (object instanceof Codebook codebook) {
            formatFile(codebook, document);
        }
    }

    private void formatWords(IFormattableDocument document) {
        var spacing = new Spacing(grammar);
        for (ISemanticRegion region : getTextRegionAccess().regionForRootEObject().getAllSemanticRegions()) {
            var previous = region.getPreviousSemanticRegion();
            if (previous == null) {
                document.prepend(region, it -> {
                    it.noSpace();
                    it.setNewLines(0);
                });
            } else if (spacing.areTogether(previous, region)) {
                document.prepend(region, it -> {
                    it.noSpace();
                    it.setNewLines(0);
                    it.lowPriority();
                });
            } else {
                document.prepend(region, it -> {
                    it.oneSpace();
                    it.setNewLines(0, 0, 1);
                    it.lowPriority();
                });
            }
        }
    }

    private void formatFile(Codebook codebook, IFormattableDocument document) {
        var file = getTextRegionAccess().regionForEObject(codebook);
        var blocks = blocks(codebook);
        var first = Stream.concat(codebook.getImports().stream(), blocks.stream()).findFirst();
        var end = first.map(each -> getTextRegionAccess().regionForEObject(each).getPreviousHiddenRegion())
                .orElse(file.getNextHiddenRegion());
        document.set(file.getAllSemanticRegions().iterator().next().getNextHiddenRegion(), end, it -> it.indent());
        codebook.getImports().stream().filter(each -> each != first.orElseThrow())
                .forEach(each -> document.prepend(each, it -> lines(it, 1, 2)));
        first.ifPresent(each -> document.prepend(each, it -> lines(it, 2, 2)));
        blocks.forEach(each -> {
            if (each != first.orElseThrow()) {
                document.prepend(each, it -> lines(it, 2, 2));
            }
            formatElement(each, document);
        });
        document.append(codebook, it -> lines(it, 1, 1));
    }

    /** What stands at the top of a file below the imports, in the order of the file. */
    private List<EObject> blocks(Codebook codebook) {
        return Stream.<EObject>concat(codebook.getDeclarations().stream(), codebook.getChanges().stream())
                .sorted(Comparator.comparingInt(each -> getTextRegionAccess().regionForEObject(each).getOffset()))
                .toList();
    }

    private void formatElement(EObject element, IFormattableDocument document) {
        var region = getTextRegionAccess().regionForEObject(element);
        var close = textRegionExtensions.regionFor(element).keyword(CLOSE);
        indentContinuation(element, region, close, document);
        if (close != null && isEmpty(close)) {
            document.prepend(close, it -> {
                it.oneSpace();
                it.setNewLines(0);
                it.highPriority();
            });
        } else if (close != null && !(element instanceof Change)) {
            document.prepend(close, it -> lines(it, 1, 1));
        }
        element.eContents().stream().filter(CodebookFormatter::isOnLineOfItsOwn).forEach(child -> {
            document.prepend(child, it -> lines(it, 1, 2));
            formatElement(child, document);
        });
    }

    private static boolean isOnLineOfItsOwn(EObject element) {
        return element instanceof DocumentedElement || element instanceof Change;
    }

    private void indentContinuation(EObject element, IEObjectRegion region, ISemanticRegion close,
            IFormattableDocument document) {
        var words = region.getAllSemanticRegions().iterator();
        var first = words.next();
        if (words.hasNext()) {
            var end = close == null ? region.getNextHiddenRegion() : close.getPreviousHiddenRegion();
            document.set(first.getNextHiddenRegion(), end, it -> it.indent());
        }
        var definition = textRegionExtensions.regionFor(element).keyword(DEFINITION);
        if (definition != null && element instanceof DocumentedElement documented
                && !documented.getDefinitions().isEmpty()) {
            var last = getTextRegionAccess().regionForEObject(documented.getDefinitions().getLast());
            document.set(definition.getNextHiddenRegion(), last.getNextHiddenRegion(), it -> it.indent());
        }
    }

    private static void lines(IHiddenRegionFormatter region, int fewest, int most) {
        region.setNewLines(fewest, fewest, most);
        region.highPriority();
    }

    private static boolean isEmpty(ISemanticRegion close) {
        return close.getPreviousSemanticRegion().getText().equals(OPEN)
                && !close.getPreviousHiddenRegion().containsComment();
    }
}
