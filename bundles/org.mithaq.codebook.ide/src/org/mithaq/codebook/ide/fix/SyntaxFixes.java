package org.mithaq.codebook.ide.fix;

import java.util.List;
import org.mithaq.codebook.ide.result.QuickFix;

/** Puts words right that cannot stand where they do. */
final class SyntaxFixes {

    private SyntaxFixes() {
    }

    static List<QuickFix> fixes(FixContext context) {
        var text = context.text();
        if (text.matches("[a-z]+")) {
            return List.of(context.insert(context.problem().range().start(), "^", "fix.escape", text));
        }
        if (text.startsWith("\"")) {
            return context.source().codebook().stream().flatMap(codebook -> codebook.getLanguages().stream())
                    .map(language -> context.insert(context.problem().range().start(), language + " ", "fix.language",
                            language)).toList();
        }
        return List.of();
    }
}
