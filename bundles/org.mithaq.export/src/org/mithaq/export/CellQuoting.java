package org.mithaq.export;

import de.siegmar.fastcsv.writer.QuoteStrategy;

/**
 * Quotes every cell but plain ones: names, ids, numbers and dates. So no program trims the blanks of a text or takes a
 * semicolon in it for a border. A cell without anything is not coded; an empty text is a pair of quotes.
 */
final class CellQuoting implements QuoteStrategy {

    private static final String PLAIN = "_-.:|/+";

    @Override
    public boolean quoteEmpty(int line, int column) {
        return true;
    }

    @Override
    public boolean quoteValue(int line, int column, String value) {
        return !value.chars().allMatch(CellQuoting::isPlain);
    }

    private static boolean isPlain(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || PLAIN.indexOf(c) >= 0;
    }
}
