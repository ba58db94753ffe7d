package org.mithaq.text.repair.order;

import org.mithaq.text.repair.line.DamageSigns;

/**
 * How unlikely it is that extraction cut a line at a place, as a negative logarithm, whatever the words there say. What
 * a text does anyhow costs nothing or is even expected.
 */
final class CutPrices {

    private final DamageSigns signs;

    CutPrices(DamageSigns signs) {
        this.signs = signs;
    }

    double price(CutKind kind) {
        return switch (kind) {
            case END -> 0;
            case NUMBER -> signs.cutsAtNumbers() ? -6 : 4;
            case WIDE_BLANK -> signs.cutsAtNumbers() ? -0.5 : 4;
            case SPREAD_WORDS -> -5;
            case TWO_BLANKS -> 0.5;
            case GLUED -> 2;
            case BEFORE_SIGN -> 8;
            case BEHIND_FULL_STOP -> 1;
            case BRACKET -> signs.cutsAtNumbers() ? 1.5 : 4;
            case ONE_BLANK -> 6;
            case BEFORE_LAST_LETTER -> 3;
            case INSIDE_WORD -> 7;
        };
    }

    /** Price of a reading line that ends without a blank in a text whose lines end with one. */
    double end(Edge left) {
        return signs.endsWithBlanks() && left.touches() && !left.loose() && left.token().isArabic() ? 1.5 : 0;
    }
}
