package org.mithaq.codebook.ide.fix;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.mithaq.codebook.ide.navigation.Names;
import org.mithaq.codebook.ide.result.QuickFix;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.LocalizedText;

/** Puts labels right. */
final class LabelFixes {

    private LabelFixes() {
    }

    /** Adds empty labels in the languages that have none, behind those that are there. */
    static List<QuickFix> missing(FixContext context) {
        var languages = context.source().codebook().map(Codebook::getLanguages);
        return context.element(DocumentedElement.class).filter(each -> languages.isPresent()).map(element -> {
            var present = element.getLabels().stream().map(LocalizedText::getLanguage).collect(Collectors.toSet());
            var text = languages.get().stream().filter(language -> !present.contains(language))
                    .map(language -> " " + language + " \"\"").collect(Collectors.joining());
            return text.isEmpty() || labelPlace(element) < 0 ? List.<QuickFix>of()
                    : List.of(context.insert(labelPlace(element), text, "fix.label", element.getName()));
        }).orElse(List.of());
    }

    /** Declares the language, or takes the text away. */
    static List<QuickFix> undeclared(FixContext context) {
        var text = context.element(LocalizedText.class);
        var declared = context.source().codebook().map(codebook -> NodeModelUtils.findNodesForFeature(codebook,
                CodebookPackage.Literals.CODEBOOK__LANGUAGES)).orElse(List.of());
        if (text.isEmpty() || declared.isEmpty()) {
            return List.of();
        }
        var language = text.get().getLanguage();
        return List.of(context.insert(declared.getLast().getEndOffset(), ", " + language, "fix.declare", language),
                remove(context, text.get()));
    }

    /** Takes the second text of a language away. */
    static List<QuickFix> duplicate(FixContext context) {
        return context.element(LocalizedText.class).map(text -> List.of(remove(context, text))).orElse(List.of());
    }

    private static QuickFix remove(FixContext context, LocalizedText text) {
        var node = NodeModelUtils.getNode(text);
        return context.replace(withBlanksBefore(node), "", "fix.remove", NodeModelUtils.getTokenText(node));
    }

    private static TextRange withBlanksBefore(INode node) {
        var text = node.getRootNode().getText();
        int start = node.getOffset();
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        return new TextRange(start, node.getEndOffset());
    }

    /** Behind the last label or, where there is none, behind the name and what belongs to it. */
    private static int labelPlace(DocumentedElement element) {
        if (!element.getLabels().isEmpty()) {
            return NodeModelUtils.getNode(element.getLabels().getLast()).getEndOffset();
        }
        int place = Names.nameNode(element).map(INode::getEndOffset).orElse(-1);
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (BEFORE_LABELS.contains(feature.getName())) {
                for (INode node : NodeModelUtils.findNodesForFeature(element, feature)) {
                    place = Math.max(place, node.getEndOffset());
                }
            }
        }
        int bracket = element.eClass().getEStructuralFeature("upper") == null ? -1 : bracket(element, place);
        return Math.max(place, bracket);
    }

    private static int bracket(DocumentedElement element, int place) {
        var node = NodeModelUtils.getNode(element);
        for (var leaf : node.getLeafNodes()) {
            if (leaf.getOffset() >= place && !leaf.isHidden()) {
                return leaf.getText().equals("]") ? leaf.getEndOffset() : place;
            }
        }
        return place;
    }

    private static final java.util.Set<String> BEFORE_LABELS = java.util.Set.of("tree", "value", "idPrefix", "list",
            "scale", "targets", "units", "registry", "type", "target", "lower", "upper", "defaultValue", "ordered",
            "acyclic", "expression", "context", "severity", "condition", "requirement", "unit", "dummies", "asLabels");
}
