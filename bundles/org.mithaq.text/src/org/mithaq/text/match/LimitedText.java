package org.mithaq.text.match;

/** A text that allows itself to be looked at a limited number of times. Regular expressions count by it. */
final class LimitedText implements CharSequence {

    private final String text;
    private final String patternId;
    private long left;

    LimitedText(String text, long limit, String patternId) {
        this.text = text;
        this.left = limit;
        this.patternId = patternId;
    }

    @Override
    public char charAt(int index) {
        if (left-- <= 0) {
            throw new PatternLimitException(patternId);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
