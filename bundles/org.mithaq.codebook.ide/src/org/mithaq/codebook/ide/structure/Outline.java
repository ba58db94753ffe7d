package org.mithaq.codebook.ide.structure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.mithaq.codebook.ide.element.Elements;
import org.mithaq.codebook.ide.navigation.Names;
import org.mithaq.codebook.ide.result.OutlineNode;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RegistryExtension;

/** The elements of a file as a tree. */
public final class Outline {

    private Outline() {
    }

    /** The declarations of a codebook with what they hold; labels are in the users' language. */
    public static List<OutlineNode> of(Codebook codebook, Locale locale) {
        return children(codebook, locale);
    }

    private static List<OutlineNode> children(EObject element, Locale locale) {
        return element.eContents().stream().filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
                .filter(each -> NodeModelUtils.getNode(each) != null).map(each -> node(each, locale)).toList();
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
            case RegistryExtension more when more.getRegistry() != null ->
                Objects.toString(more.getRegistry().getName(), "");
            default -> "";
        };
    }

    private static String label(NamedElement element, Locale locale) {
        var label = Elements.label(element, locale);
        return label.isEmpty() ? name(element) : label;
    }
}
