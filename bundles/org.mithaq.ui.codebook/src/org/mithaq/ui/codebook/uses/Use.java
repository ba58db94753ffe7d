package org.mithaq.ui.codebook.uses;

import java.nio.file.Path;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.usage.CodedUse;

/** A place where a name is used. */
public sealed interface Use {

    /**
     * A place in a codebook file.
     *
     * @param line counted from 1
     * @param text the line
     */
    record InCodebook(Path file, TextRange range, int line, String text) implements Use {
    }

    /** A place in the codings. */
    record InCoding(CodedUse use) implements Use {
    }
}
