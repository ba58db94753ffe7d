package org.mithaq.extract.pdf.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mithaq.extract.NoteMarkers;
import org.mithaq.extract.pdf.page.Glyph;

/** The text of a row. */
public final class RowText {

    private static final double RAISED = 0.15;
    private static final double SMALL = 0.85;
    private static final double TABLE_GAP = 2.5;
    private static final double WORD_GAP = 0.2;
    private static final double WORD_GAP_AMONG_BLANKS = 0.4;

    private static final Pattern AROUND_TAB = Pattern.compile(" *\t *");
    private static final Pattern HYPHEN_INSIDE = Pattern.compile("\u00AD(?=.)");

    private final Row row;
    private final List<Unit> units = new ArrayList<>();

    /** @param row not empty, unless only {@link #leaning()} is asked for */
    public RowText(Row row) {
        this.row = row;
        boolean hasBlanks = row.glyphs().stream().filter(Glyph::isBlank).count() * 15 > row.glyphs().size();
        double wordGap = (hasBlanks ? WORD_GAP_AMONG_BLANKS : WORD_GAP) * row.size();
        boolean blank = false;
        Glyph last = null;
        for (Glyph glyph : row.glyphs()) {
            if (glyph.isBlank()) {
                blank = true;
            } else if (last == null || !isPrintedTwice(last, glyph)) {
                if (last != null) {
                    addGap(last, glyph, blank, wordGap);
                }
                units.add(Unit.of(text(glyph), glyph.left(), glyph.right()));
                last = glyph;
                blank = false;
            }
        }
        dropStretching();
    }

    /** Fat letters are often made by printing thin ones twice. */
    private boolean isPrintedTwice(Glyph last, Glyph glyph) {
        return last.text().equals(glyph.text()) && glyph.left() - last.left() < 0.1 * row.size()
                && Math.abs(last.baseline() - glyph.baseline()) < 0.1 * row.size() && last.right() - last.left() > 0.15 * row.size();
    }

    private void addGap(Glyph last, Glyph glyph, boolean blank, double wordGap) {
        double gap = glyph.left() - last.right();
        if (gap > TABLE_GAP * row.size()) {
            units.add(Unit.of("\t", last.right(), glyph.left()));
        } else if (blank || gap > wordGap || gap > WORD_GAP * row.size() && isArabic(glyph) != isArabic(last)) {
            units.add(Unit.blank(last.right(), glyph.left()));
        }
    }

    private static boolean isArabic(Glyph glyph) {
        return Unit.of(glyph.text(), 0, 0).kind() == Unit.Kind.RIGHT_TO_LEFT;
    }

    private String text(Glyph glyph) {
        boolean raised = glyph.size() < SMALL * row.size() && row.baseline() - glyph.baseline() > RAISED * row.size();
        return raised && glyph.text().chars().allMatch(Character::isDigit) ? NoteMarkers.superscript(glyph.text()) : glyph.text();
    }

    /** Between two letters, the line that stretches a word is no letter. */
    private void dropStretching() {
        for (int i = units.size() - 2; i > 0; i--) {
            if (units.get(i).text().equals("ـ") && isArabic(units.get(i - 1)) && isArabic(units.get(i + 1))) {
                units.remove(i);
            }
        }
    }

    private static boolean isArabic(Unit unit) {
        return unit.kind() == Unit.Kind.RIGHT_TO_LEFT;
    }

    /** More than none where Arabic outweighs Latin; an Arabic word counts much among Latin ones, which are often names. */
    public double leaning() {
        double arabic = 0;
        double latin = 0;
        for (Unit unit : units) {
            double letters = unit.letters();
            arabic += isArabic(unit) ? letters : 0;
            latin += isArabic(unit) ? 0 : letters;
        }
        return arabic * 2 - latin;
    }

    /**
     * Whether it is read from right to left.
     *
     * @param around whether the text around it is
     * @param from where its column begins
     * @param to where its column ends
     */
    public boolean isRightToLeft(boolean around, double from, double to) {
        long arabic = units.stream().filter(RowText::isArabic).count();
        long latin = units.stream().filter(unit -> unit.kind() == Unit.Kind.LEFT_TO_RIGHT).count();
        boolean leftSet = row.left() - from < row.size() && to - row.right() > 1.5 * row.size();
        if (latin == 0 && arabic == 0) {
            return around && !leftSet;
        }
        if (!around || latin == 0) {
            return arabic > 0 && leaning() > 0 || around;
        }
        if (arabic == 0) {
            return ".,;:!؟،".contains(units.getFirst().text());
        }
        boolean latinAtBothEnds = arabic * 5 < latin && !isArabic(firstLetters(units)) && !isArabic(firstLetters(units.reversed()));
        return leaning() > 0 || !leftSet && !latinAtBothEnds;
    }

    private static Unit firstLetters(List<Unit> order) {
        return order.stream().filter(unit -> unit.letters() > 0).findFirst().orElse(order.getFirst());
    }

    /** What it says, in the order in which it is spoken; a tab stands for a gap as wide as between cells. */
    public String spoken(boolean rightToLeft) {
        // programs use the soft hyphen for the other one too; at the end of a line it may be what it says
        String text = new Spoken(units).text(rightToLeft);
        String parted = text.indexOf('\t') < 0 ? text : AROUND_TAB.matcher(text).replaceAll("\t");
        return parted.indexOf('\u00AD') < 0 ? parted : HYPHEN_INSIDE.matcher(parted).replaceAll("-");
    }

    /** How wide its first word is, in points. */
    public double firstWord(boolean rightToLeft) {
        List<Unit> order = rightToLeft ? units.reversed() : units;
        double width = 0;
        for (Unit unit : order) {
            if (unit.isBlank()) {
                break;
            }
            width += unit.right() - unit.left();
        }
        return width;
    }
}
