package org.mithaq.extract.pdf.page;

/** Brackets and their like, which turn with the direction of the text. */
public final class Brackets {

    private static final String LEFT = "([{<«‹";
    private static final String RIGHT = ")]}>»›";

    private Brackets() {
    }

    static boolean isBracket(String text) {
        return text.length() == 1 && (LEFT + RIGHT).contains(text);
    }

    /** The bracket that looks the other way; other text is left alone. */
    public static String mirrored(String text) {
        int left = text.length() == 1 ? LEFT.indexOf(text) : -1;
        int right = text.length() == 1 ? RIGHT.indexOf(text) : -1;
        return left >= 0 ? RIGHT.substring(left, left + 1) : right >= 0 ? LEFT.substring(right, right + 1) : text;
    }

    static boolean opensToTheRight(String text) {
        return text.length() == 1 && LEFT.contains(text);
    }

    /** Whether text is a bracket whose inside is on its left, as a closing one in Latin text. */
    public static boolean opensToTheLeft(String text) {
        return text.length() == 1 && RIGHT.contains(text);
    }

    /**
     * The bracket that is seen, whatever a file says it means: half way up, a bracket that opens to the right has its ink
     * on the left.
     */
    static String seen(String text, Ink.Side ink) {
        boolean asTold = ink == Ink.Side.NEITHER || opensToTheRight(text) == (ink == Ink.Side.LEFT);
        return asTold ? text : mirrored(text);
    }
}
