package org.mithaq.extract.pdf.row;

import java.util.List;
import org.mithaq.extract.pdf.page.Brackets;
import org.mithaq.extract.pdf.row.Unit.Kind;

/**
 * Puts what is seen from left to right into the order in which it is spoken: the inverse of what the bidirectional algorithm
 * of Unicode (UAX 9) did when the row was set. In right-to-left text, Latin with the numbers beside it, and numbers, keep
 * their order; all else is turned round, and brackets with it.
 */
final class Spoken {

    private final List<Unit> seen;

    Spoken(List<Unit> seen) {
        this.seen = seen;
    }

    String text(boolean rightToLeft) {
        StringBuilder text = new StringBuilder();
        if (rightToLeft) {
            rightToLeft(0, seen.size(), text);
        } else {
            leftToRight(text);
        }
        return text.toString();
    }

    private void rightToLeft(int from, int to, StringBuilder text) {
        int end = to;
        while (end > from) {
            int start = startOfRun(from, end);
            if (start < end) {
                for (int i = start; i < end; i++) {
                    text.append(seen.get(i).text());
                }
                end = start;
            } else {
                end--;
                text.append(Brackets.mirrored(seen.get(end).text()));
            }
        }
    }

    /** Where the run from left to right starts that ends before a place; that place itself if none does. */
    private int startOfRun(int from, int end) {
        Unit last = seen.get(end - 1);
        if (isPartOfLatin(from, end - 1)) {
            return startOfLatin(from, end);
        }
        return last.isNumber() ? startOfNumber(from, end, last.kind()) : end;
    }

    /**
     * Whether a unit belongs to Latin text: a Latin letter, or what stands beside one on its left with no Arabic between, if
     * that is a number, or a bracket that closes one opened there.
     */
    private boolean isPartOfLatin(int from, int at) {
        Unit unit = seen.get(at);
        if (unit.kind() == Kind.LEFT_TO_RIGHT) {
            return true;
        }
        boolean closes = Brackets.opensToTheLeft(unit.text());
        if (unit.kind() != Kind.DIGIT && unit.kind() != Kind.RAISED_DIGIT && !closes) {
            return false;
        }
        if (!closes) {
            return numbersLatin(from, at);
        }
        boolean latin = false;
        for (int i = at - 1; i >= from && isNoArabic(seen.get(i)); i--) {
            latin |= seen.get(i).kind() == Kind.LEFT_TO_RIGHT;
            if (seen.get(i).text().equals(Brackets.mirrored(unit.text()))) {
                return latin && latinBefore(from, i);
            }
        }
        return false;
    }

    /** Whether a digit belongs to the Latin on its left, as in a name with a number, and is no number of the Arabic before. */
    private boolean numbersLatin(int from, int at) {
        for (int i = at - 1; i >= from; i--) {
            Unit unit = seen.get(i);
            if (unit.kind() == Kind.LEFT_TO_RIGHT) {
                return true;
            }
            if (!unit.isNumber() && !unit.isBlank() && !"-/.:_#&=%?+".contains(unit.text())) {
                return false;
            }
        }
        return false;
    }

    private boolean latinBefore(int from, int at) {
        for (int i = at - 1; i >= from && isNoArabic(seen.get(i)); i--) {
            if (seen.get(i).kind() == Kind.LEFT_TO_RIGHT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoArabic(Unit unit) {
        return unit.kind() != Kind.RIGHT_TO_LEFT && unit.kind() != Kind.ARABIC_DIGIT;
    }

    private int startOfLatin(int from, int end) {
        int start = end;
        for (int i = end - 1; i >= from && isNoArabic(seen.get(i)); i--) {
            if (seen.get(i).kind() == Kind.LEFT_TO_RIGHT || seen.get(i).kind() == Kind.DIGIT) {
                start = i;
            }
        }
        return start;
    }

    /**
     * In Arabic text a number goes on over a point, comma, colon or slash between two digits, and over nothing else. The
     * marker of a note stands behind the number that it is at, on whichever side.
     */
    private int startOfNumber(int from, int end, Kind last) {
        int start = end - 1;
        while (last == Kind.RAISED_DIGIT && start > from && seen.get(start - 1).kind() == last) {
            start--;
        }
        Kind kind = last == Kind.RAISED_DIGIT && start > from && seen.get(start - 1).kind() == Kind.DIGIT ? Kind.DIGIT : last;
        while (start > from) {
            if (seen.get(start - 1).kind() == kind) {
                start--;
            } else if (start - 1 > from && seen.get(start - 1).joinsNumbers() && seen.get(start - 2).kind() == kind) {
                start -= 2;
            } else {
                break;
            }
        }
        return start;
    }

    private void leftToRight(StringBuilder text) {
        int at = 0;
        while (at < seen.size()) {
            if (seen.get(at).kind() != Kind.RIGHT_TO_LEFT) {
                text.append(seen.get(at).text());
                at++;
                continue;
            }
            int end = at + 1;
            for (int i = at; i < seen.size() && seen.get(i).kind() != Kind.LEFT_TO_RIGHT; i++) {
                end = seen.get(i).kind() == Kind.RIGHT_TO_LEFT ? i + 1 : end;
            }
            rightToLeft(at, end, text);
            at = end;
        }
    }
}
