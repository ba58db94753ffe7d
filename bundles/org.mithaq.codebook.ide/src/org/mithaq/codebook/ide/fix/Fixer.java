package org.mithaq.codebook.ide.fix;

import java.util.List;
import org.mithaq.codebook.ide.result.QuickFix;

/** Knows how to put one kind of mistakes right. */
@FunctionalInterface
interface Fixer {

    List<QuickFix> fixes(FixContext context);
}
