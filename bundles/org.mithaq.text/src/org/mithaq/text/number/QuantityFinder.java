package org.mithaq.text.number;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.token.TokenLines;
import org.mithaq.text.token.TokenOrder;
import org.mithaq.text.token.TokenRules;
import org.mithaq.text.token.TokenView;
import org.mithaq.text.zone.Zones;

/** Finds the quantities of a report. Deterministic, thread-safe. */
public final class QuantityFinder {

    private final QuantityRule rule = new QuantityRule();

    /** All quantities in the order of the raw text. */
    public List<Quantity> find(RawText raw, Reading reading, Zones zones) {
        TokenLines lines = new TokenLines(reading, zones, TokenRules.PLAIN);
        BitSet taken = new BitSet();
        List<Quantity> found = new ArrayList<>();
        List<TokenOrder> orders = lines.orders(lines.all());
        for (TokenOrder order : orders) {
            boolean digitsToo = order != TokenOrder.STORED || orders.size() == 1;
            for (int line = 0; line < lines.size(); line++) {
                TokenView view = TokenView.around(lines, line, order);
                for (int place = 0; place < view.size(); place++) {
                    Optional<Quantity> quantity = digitsToo || !view.at(place).isNumber()
                            ? rule.at(view, place, raw) : Optional.empty();
                    quantity.filter(one -> take(one, taken)).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(quantity -> quantity.segments().hull()));
        return List.copyOf(found);
    }

    /** Marks the quantity's characters as taken, unless one of them is already. */
    private static boolean take(Quantity quantity, BitSet taken) {
        BitSet own = new BitSet();
        quantity.segments().ranges().forEach(range -> own.set(range.start().value(), range.end().value()));
        if (own.intersects(taken)) {
            return false;
        }
        taken.or(own);
        return true;
    }
}
