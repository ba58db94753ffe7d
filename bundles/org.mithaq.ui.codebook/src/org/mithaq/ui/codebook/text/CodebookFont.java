package org.mithaq.ui.codebook.text;

import java.util.List;
import java.util.function.Predicate;

/** The font of codebooks: letters of one width, with Arabic ones among them where the computer has such a font. */
public final class CodebookFont {

    /** The best first. */
    private static final List<String> FAMILIES = List.of("Kawkab Mono", "Cascadia Mono", "DejaVu Sans Mono", "Courier New");

    private CodebookFont() {
    }

    /**
     * The family to use.
     *
     * @param fallback what there is in any case
     */
    public static String family(Predicate<String> available, String fallback) {
        return FAMILIES.stream().filter(available).findFirst().orElse(fallback);
    }
}
