package org.mithaq.codebook.ide.structure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.mithaq.codebook.ide.element.Elements;
import org.mithaq.codebook.ide.navigation.Names;
import org.mithaq.codebook.ide.result.OutlineNode;
import org.mithaq.model.codebook.Adaptation;
import org.mithaq.model.codebook.CategoryBranch;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.ElementOverride;
import org.mithaq.model.codebook.NamedElement;

/** The elements of a file as a tree. */
public final class Outline {

    private Outline() {
    }

    /** The declarations of a codebook with what they hold; labels are in the users' language. */
    public static List<OutlineNode> of(Codebook codebook, Locale locale) {
        return children(codebook, locale);
    }

    private static List<OutlineNode> children(EObject element, Locale locale) {
        return element.eContents().stream().flatMap(Outline::withoutBranches).filter(NamedElement.class::isInstance)
                .map(NamedElement.class::cast).filter(each -> NodeModelUtils.getNode(each) != null)
                .map(each -> node(each, locale)).toList();
    }

    /** What is added below a category of another file stands below the list that is extended. */
    private static Stream<? extends EObject> withoutBranches(EObject element) {
        return element instanceof CategoryBranch branch ? branch.getCategories().stream() : Stream.of(element);
    }

    private static OutlineNode node(NamedElement element, Locale locale) {
        INode node = NodeModelUtils.getNode(element);
        var range = Names.range(node);
        var nameRange = Names.nameNode(element).map(Names::range).orElse(range);
        return new OutlineNode(Elements.kind(element), name(element), label(element, locale), range, nameRange,
                Elements.isDeprecated(element), children(element, locale));
    }

    private static String name(NamedElement element) {
        var name = Objects.toString(element.getName(), "");
        if (!name.isEmpty()) {
            return name;
        }
        return switch (element) {
            case Column column when column.getExpression() != null ->
                NodeModelUtils.getTokenText(NodeModelUtils.getNode(column.getExpression()));
            case Adaptation adaptation -> adaptedName(adaptation);
            case ElementOverride override -> adaptedName(override);
            default -> "";
        };
    }

    private static String label(NamedElement element, Locale locale) {
        return Stream.concat(Stream.of(element), adapted(element)).map(each -> Elements.label(each, locale))
                .filter(label -> !label.isEmpty()).findFirst().orElseGet(() -> name(element));
    }

    /** What an element refers to, as its file writes it: a type and its role are two. */
    private static String adaptedName(NamedElement element) {
        return references(element).flatMap(reference -> NodeModelUtils.findNodesForFeature(element, reference).stream())
                .map(NodeModelUtils::getTokenText).collect(Collectors.joining("."));
    }

    /** What is extended or said otherwise, as far as it is there; the role before its type. */
    private static Stream<NamedElement> adapted(NamedElement element) {
        if (!(element instanceof Adaptation || element instanceof ElementOverride)) {
            return Stream.empty();
        }
        return references(element).toList().reversed().stream().map(element::eGet).filter(NamedElement.class::isInstance)
                .map(NamedElement.class::cast).filter(found -> !found.eIsProxy());
    }

    private static Stream<EReference> references(NamedElement element) {
        return element.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment());
    }
}
