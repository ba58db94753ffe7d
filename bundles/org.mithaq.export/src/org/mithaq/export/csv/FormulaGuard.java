package org.mithaq.export.csv;

/**
 * Marks text that a spreadsheet would run as a formula with an apostrophe before it. Numbers stay numbers: {@code -2}
 * is no formula.
 */
final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r";
    private static final String NUMBER = "[+-]?[0-9]+([.][0-9]+)?";

    private FormulaGuard() {
    }

    static String mark(String cell) {
        boolean formula = !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 && !cell.matches(NUMBER);
        return formula ? "'" + cell : cell;
    }
}
