package org.mithaq.codebook.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.mithaq.codebook.ide.navigation.Names;
import org.mithaq.codebook.ide.result.QuickFix;
import org.mithaq.codebook.message.SimilarNames;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.CodebookPackage;

/** Names what replaces a deprecated code. */
final class DeprecationFixes {

    private static final int MOST = 3;

    private DeprecationFixes() {
    }

    /** Proposes the codes beside the deprecated one, those with similar names first. */
    static List<QuickFix> unexplained(FixContext context) {
        return context.element(Code.class).map(code -> {
            var keyword = NodeModelUtils.findNodesForFeature(code, CodebookPackage.Literals.CODE__DEPRECATED);
            return keyword.isEmpty() ? List.<QuickFix>of() : candidates(code).stream()
                    .map(other -> context.insert(keyword.getFirst().getEndOffset(), " use " + other, "fix.use", other))
                    .toList();
        }).orElse(List.of());
    }

    /** Names the code in use at the end of the chain. */
    static List<QuickFix> deprecatedReplacement(FixContext context) {
        return context.element(Code.class).flatMap(code -> inUse(code).flatMap(other -> NodeModelUtils
                .findNodesForFeature(code, CodebookPackage.Literals.CODE__REPLACEMENT).stream().findFirst()
                .map(node -> List.of(context.replace(Names.range(node), other.getName(), "fix.use", other.getName())))))
                .orElse(List.of());
    }

    private static Optional<Code> inUse(Code code) {
        var seen = new ArrayList<Code>();
        Code next = code;
        while (next != null && next.isDeprecated() && !seen.contains(next)) {
            seen.add(next);
            next = next.getReplacement();
        }
        return Optional.ofNullable(next).filter(each -> !each.isDeprecated() && each.getName() != null);
    }

    private static List<String> candidates(Code code) {
        EObject owner = code.eContainer();
        while (owner instanceof Code) {
            owner = owner.eContainer();
        }
        var names = new ArrayList<String>();
        EcoreUtil.<EObject>getAllContents(owner, false).forEachRemaining(each -> {
            if (each instanceof Code other && other != code && !other.isDeprecated() && other.getName() != null) {
                names.add(other.getName());
            }
        });
        var nearest = new ArrayList<>(SimilarNames.nearest(code.getName(), names, MOST));
        names.stream().filter(name -> !nearest.contains(name)).limit(MOST - nearest.size()).forEach(nearest::add);
        return nearest;
    }
}
