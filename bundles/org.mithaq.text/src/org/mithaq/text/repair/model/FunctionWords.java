package org.mithaq.text.repair.model;

import java.util.Set;

/** What Arabic grammar says about words that every text holds, whatever was counted. */
public final class FunctionWords {

    /** A noun follows these, folded. */
    private static final Set<String> PREPOSITIONS = Set.of("في", "عن", "علي", "الي", "مع", "من", "بين", "ضمن", "منذ",
            "لدي", "عبر", "نحو", "وفي", "وعن", "وعلي", "والي", "ومع", "ومن", "وبين", "دون", "خلال", "بعد", "قبل");
    /** Nothing that begins so is a noun. */
    private static final Set<String> NO_NOUNS = Set.of("في", "عن", "علي", "الي", "مع", "منذ", "التي", "الذي", "الذين",
            "و", "او", "ثم", "لكن", "حيث", "كما", "اذ", "اذا", "وفي", "وعن", "وعلي", "والي", "ومع", "ومن", "والتي",
            "والذي", "ولكن", "وقد", "قد", "لم", "لن", "ولم", "ولن", "كان", "كانت", "،", ".", "؛", ":");
    private static final double IMPOSSIBLE = -4;

    private FunctionWords() {
    }

    /** Whether a noun follows a folded word. */
    static boolean isPreposition(String key) {
        return PREPOSITIONS.contains(key);
    }

    /** Whether a folded word is no noun and begins none. */
    static boolean isNoNoun(String key) {
        return NO_NOUNS.contains(key);
    }

    /** What is added to the likelihood of a token behind another one; mostly nothing. */
    static double fit(Token before, Token token) {
        return before.preposition() && token.noNoun() ? IMPOSSIBLE : 0;
    }

    /** Whether a row of folded letters is too short to be a word. */
    public static boolean isNoWord(String key) {
        return key.length() == 1 && !key.equals("و");
    }
}
