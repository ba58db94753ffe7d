package org.mithaq.codebook.ide.fix;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.mithaq.codebook.ide.navigation.Names;
import org.mithaq.codebook.ide.result.FileEdits;
import org.mithaq.codebook.ide.result.QuickFix;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Declaration;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;

/** Puts declarations right that contradict themselves. */
final class StructureFixes {

    private static final Pattern BOUNDS = Pattern.compile("\\[\\s*(\\d+)\\s*(?:\\.\\.\\s*(\\d+)\\s*)?]");

    private StructureFixes() {
    }

    static List<QuickFix> tree(FixContext context) {
        return context.element(CategoryList.class).flatMap(list -> Names.nameNode(list)
                .map(node -> List.of(context.insert(node.getEndOffset(), " tree", "fix.tree", list.getName()))))
                .orElse(List.of());
    }

    static List<QuickFix> unused(FixContext context) {
        return context.element(Declaration.class).map(declaration -> {
            var node = NodeModelUtils.getNode(declaration);
            var text = context.source().text();
            int end = node.getEndOffset();
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return List.of(context.replace(new TextRange(node.getOffset(), end), "", "fix.remove",
                    declaration.getName()));
        }).orElse(List.of());
    }

    /** Exchanges the two dates of an entry. */
    static List<QuickFix> backwards(FixContext context) {
        return context.element(Entry.class).map(entry -> {
            var from = NodeModelUtils.findNodesForFeature(entry, CodebookPackage.Literals.ENTRY__VALID_FROM);
            var to = NodeModelUtils.findNodesForFeature(entry, CodebookPackage.Literals.ENTRY__VALID_TO);
            return from.isEmpty() || to.isEmpty() ? List.<QuickFix>of()
                    : List.of(new QuickFix(context.messages().text("fix.exchange"), FileEdits.of(
                            context.source().path(),
                            new TextEdit(Names.range(from.getFirst()), NodeModelUtils.getTokenText(to.getFirst())),
                            new TextEdit(Names.range(to.getFirst()), NodeModelUtils.getTokenText(from.getFirst())))));
        }).orElse(List.of());
    }

    /** Puts the smaller bound first, or allows one value where none was allowed. */
    static List<QuickFix> bounds(FixContext context) {
        return context.element(Feature.class).map(NodeModelUtils::getNode).map(node -> {
            var matcher = BOUNDS.matcher(context.source().text()).region(node.getOffset(), node.getEndOffset());
            if (!matcher.find()) {
                return List.<QuickFix>of();
            }
            var first = matcher.group(1);
            var text = matcher.group(2) == null ? "[" + first + ".." + first + "]"
                    : "[" + matcher.group(2) + ".." + first + "]";
            return List.of(context.replace(new TextRange(matcher.start(), matcher.end()), text, "fix.bounds", text));
        }).orElse(List.of());
    }
}
