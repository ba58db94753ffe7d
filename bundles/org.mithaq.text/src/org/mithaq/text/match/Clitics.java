package org.mithaq.text.match;

import java.util.Set;

/** Particles that Arabic writes glued to the front of a word. */
final class Clitics {

    private static final Set<String> BEFORE_ANY = Set.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك");
    private static final Set<String> WITH_ARTICLE = Set.of("ال", "وال", "فال", "بال", "كال", "وبال", "فبال", "وكال",
            "لل", "ولل", "فلل");

    static final String ARTICLE = "ال";
    /** What the article becomes behind the particle ل. */
    static final String ARTICLE_BEHIND_LAM = "لل";

    private Clitics() {}

    /**
     * Whether the letters may stand in front of a word.
     *
     * @param letters folded letters from the word's start up to the phrase
     * @param phrase the folded phrase behind them
     */
    static boolean mayStandBefore(String letters, String phrase) {
        return BEFORE_ANY.contains(letters) || !phrase.startsWith(ARTICLE) && WITH_ARTICLE.contains(letters);
    }

    /** Whether the letters may stand in front of {@link #ARTICLE_BEHIND_LAM}. */
    static boolean mayStandBeforeLam(String letters) {
        return letters.equals("و") || letters.equals("ف");
    }
}
