package org.mithaq.codebook.ide.navigation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.mithaq.codebook.ide.result.Location;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.codebook.ide.source.Source;
import org.mithaq.codebook.ide.source.SourceSet;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.NamedElement;

/** Finds what names stand for and where they stand. */
public class Names {

    @Inject
    private EObjectAtOffsetHelper atOffset;

    /** What the name at an offset stands for; a caret behind a name counts as being at it. */
    public Optional<NamedAt> at(XtextResource resource, int offset) {
        return exactly(resource, offset).or(() -> offset > 0 ? exactly(resource, offset - 1) : Optional.empty());
    }

    /** Where an element is declared; empty when it comes with the language itself. */
    public Optional<Location> declaration(SourceSet sources, EObject element) {
        return nameNode(element).flatMap(node -> sources.of(element.eResource())
                .map(source -> new Location(source.path(), range(node))));
    }

    /** All places that refer to an element, without its declaration, in the order of the files. */
    public List<Location> references(SourceSet sources, NamedElement element, Cancellation cancellation) {
        var found = new ArrayList<Location>();
        for (Source source : sources.all()) {
            cancellation.check();
            source.resource().ifPresent(resource -> EcoreUtil.<EObject>getAllContents(resource, true)
                    .forEachRemaining(each -> references(each, element)
                            .forEach(node -> found.add(new Location(source.path(), range(node))))));
        }
        return found.stream().distinct().toList();
    }

    /** The node of the name that an element is given. */
    public static Optional<INode> nameNode(EObject element) {
        return element instanceof NamedElement ? NodeModelUtils
                .findNodesForFeature(element, CodebookPackage.Literals.NAMED_ELEMENT__NAME).stream().findFirst()
                : Optional.empty();
    }

    /** Where a node stands, without the blanks and comments before it. */
    public static TextRange range(INode node) {
        var region = node.getTextRegion();
        return TextRange.ofLength(region.getOffset(), region.getLength());
    }

    private Optional<NamedAt> exactly(XtextResource resource, int offset) {
        var referring = atOffset.getCrossReferenceNode(resource,
                new org.eclipse.xtext.util.TextRegion(offset, 0));
        if (referring != null && range(referring).touches(offset)) {
            var target = atOffset.getCrossReferencedElement(referring);
            if (target instanceof NamedElement named && !named.eIsProxy()) {
                return Optional.of(new NamedAt(named, range(referring), false));
            }
        }
        return declared(resource, offset);
    }

    private static Optional<NamedAt> declared(XtextResource resource, int offset) {
        var leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        var element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        return element == null ? Optional.empty() : nameNode(element).map(Names::range)
                .filter(range -> range.touches(offset))
                .map(range -> new NamedAt((NamedElement) element, range, true));
    }

    private static Stream<INode> references(EObject from, NamedElement to) {
        return from.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived())
                .flatMap(reference -> references(from, reference, to));
    }

    private static Stream<INode> references(EObject from, EReference reference, NamedElement to) {
        if (!reference.isMany()) {
            return from.eGet(reference, true) == to
                    ? NodeModelUtils.findNodesForFeature(from, reference).stream() : Stream.empty();
        }
        var targets = (List<?>) from.eGet(reference, true);
        if (targets.stream().noneMatch(target -> target == to)) {
            return Stream.empty();
        }
        var nodes = NodeModelUtils.findNodesForFeature(from, reference);
        return java.util.stream.IntStream.range(0, Math.min(nodes.size(), targets.size()))
                .filter(i -> targets.get(i) == to).mapToObj(nodes::get);
    }
}
