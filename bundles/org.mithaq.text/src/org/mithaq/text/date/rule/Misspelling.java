package org.mithaq.text.date.rule;

/** Small differences between words. */
final class Misspelling {

    private Misspelling() {}

    /** Whether two words differ by one letter put in, left out or replaced, or by two neighbours swapped. */
    static boolean isOneStep(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String left = one.substring(same);
        String right = other.substring(same);
        return restAfter(left, 1).equals(right) || left.equals(restAfter(right, 1))
                || restAfter(left, 1).equals(restAfter(right, 1)) || areSwapped(left, right);
    }

    private static boolean areSwapped(String left, String right) {
        return left.length() >= 2 && right.length() >= 2 && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0) && restAfter(left, 2).equals(restAfter(right, 2));
    }

    private static String restAfter(String word, int letters) {
        return word.substring(Math.min(letters, word.length()));
    }
}
