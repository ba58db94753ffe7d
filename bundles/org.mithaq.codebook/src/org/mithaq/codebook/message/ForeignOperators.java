package org.mithaq.codebook.message;

import java.util.Map;
import java.util.Optional;

/** Operators of other languages, which people write by habit, and what they are called here. */
public final class ForeignOperators {

    private static final Map<String, String> HERE = Map.of("==", "=", "=>", ">=", "=<", "<=", "<>", "!=", "=!", "!=",
            "&", "and", "|", "or", "!", "not");

    private ForeignOperators() {
    }

    /** What an operator is called in this language, if it is one of another. */
    public static Optional<String> here(String foreign) {
        return Optional.ofNullable(HERE.get(foreign));
    }
}
