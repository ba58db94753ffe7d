package org.mithaq.codebook.formatting;

import java.util.Set;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.mithaq.codebook.services.CodebookGrammarAccess;
import org.mithaq.model.codebook.FunctionCall;

/** Which neighbours stand together without a space. */
final class Spacing {

    private static final Set<String> NO_SPACE_BEFORE = Set.of(",", ".", "..", ")", "]");
    private static final Set<String> NO_SPACE_AFTER = Set.of(".", "..", "(", "[");
    private static final String OPEN = "(";

    private final CodebookGrammarAccess grammar;

    Spacing(CodebookGrammarAccess grammar) {
        this.grammar = grammar;
    }

    boolean areTogether(ISemanticRegion left, ISemanticRegion right) {
        return NO_SPACE_BEFORE.contains(right.getText()) || NO_SPACE_AFTER.contains(left.getText())
                || isSign(left) || opensArguments(right);
    }

    private boolean isSign(ISemanticRegion region) {
        return region.getGrammarElement() == grammar.getUnaryAccess().getHyphenMinusKeyword_0_1();
    }

    private static boolean opensArguments(ISemanticRegion region) {
        return region.getText().equals(OPEN) && region.getSemanticElement() instanceof FunctionCall;
    }
}
