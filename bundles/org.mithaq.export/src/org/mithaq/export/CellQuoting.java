package org.mithaq.export;

import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.util.regex.Pattern;

/**
 * Quotes every cell but plain ones: names, ids, numbers and dates. So no program trims the blanks of a text, takes a
 * semicolon in it for a border, or makes a date of its own out of {@code 9/02/2022}, provided it takes quoted cells for
 * text. A cell without anything is not coded; an empty text is a pair of quotes.
 */
final class CellQuoting implements QuoteStrategy {

    private static final Pattern PLAIN = Pattern.compile(
            "[._]?[A-Za-z][A-Za-z0-9_.|:-]*|-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public boolean quoteEmpty(int line, int column) {
        return true;
    }

    @Override
    public boolean quoteValue(int line, int column, String value) {
        return !PLAIN.matcher(value).matches();
    }
}
