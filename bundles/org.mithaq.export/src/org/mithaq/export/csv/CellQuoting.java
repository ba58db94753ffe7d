package org.mithaq.export.csv;

/**
 * Quotes every cell but plain ones: names, ids, numbers and dates. So no program trims the blanks of a text, takes a
 * semicolon in it for a border, or makes a date of its own out of {@code 9/02/2022}, provided it takes quoted cells for
 * text. A cell without anything is not coded; an empty text is a pair of quotes.
 */
final class CellQuoting {

    private static final int MOST_DIGITS = 15;
    private static final String DATE = "0000-00-00";

    private CellQuoting() {
    }

    /** Whether a cell stands there without quotes. Then all of it is ASCII. */
    static boolean isPlain(String cell) {
        return !cell.isEmpty() && (isName(cell) || isNumber(cell) || isDate(cell));
    }

    /** A letter, perhaps behind a point or a line, and whatever names, ids and moments are made of. No pattern: as fast as can be. */
    private static boolean isName(String value) {
        int start = value.charAt(0) == '.' || value.charAt(0) == '_' ? 1 : 0;
        if (start == value.length() || !isLetter(value.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < value.length(); i++) {
            if (!isNamePart(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamePart(char each) {
        return isLetter(each) || isDigit(each) || each == '_' || each == '.' || each == '|' || each == ':' || each == '-';
    }

    /** A number that every program reads as it is written: no zeros before it, and no more digits than it can keep. */
    private static boolean isNumber(String value) {
        int start = value.charAt(0) == '-' ? 1 : 0;
        int point = digits(value, start);
        int whole = point - start;
        boolean plain = whole == 1 || whole > 1 && whole <= MOST_DIGITS && value.charAt(start) != '0';
        if (!plain || point == value.length()) {
            return plain;
        }
        int end = digits(value, point + 1);
        return value.charAt(point) == '.' && end > point + 1 && end == value.length() && whole + end - point - 1 <= MOST_DIGITS;
    }

    private static int digits(String value, int from) {
        int end = from;
        while (end < value.length() && isDigit(value.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDate(String value) {
        boolean date = value.length() == DATE.length();
        for (int i = 0; date && i < value.length(); i++) {
            date = DATE.charAt(i) == '0' ? isDigit(value.charAt(i)) : DATE.charAt(i) == value.charAt(i);
        }
        return date;
    }

    private static boolean isLetter(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }
}
