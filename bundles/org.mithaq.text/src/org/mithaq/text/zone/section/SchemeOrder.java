package org.mithaq.text.zone.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which numbers stand inside of which in one text. A scheme that starts again behind a later number of another one stands
 * inside of that; where the text shows nothing, the order of {@link NumberScheme} holds.
 */
final class SchemeOrder {

    private record Pair(NumberScheme inner, NumberScheme outer) {
    }

    private final Map<Pair, Integer> seen = new HashMap<>();

    /** @param headings in the order of the text */
    SchemeOrder(List<Heading> headings) {
        List<HeadingNumber> numbers = headings.stream().flatMap(heading -> heading.number().stream()).toList();
        Map<NumberScheme, Integer> last = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            HeadingNumber number = numbers.get(i);
            boolean restarts = number.value() <= last.getOrDefault(number.scheme(), 0);
            if (restarts && numbers.get(i - 1).scheme() != number.scheme() && numbers.get(i - 1).value() > 1) {
                seen.merge(new Pair(number.scheme(), numbers.get(i - 1).scheme()), 1, Integer::sum);
            }
            last.put(number.scheme(), number.value());
        }
    }

    /** Whether sections with the one numbers stand in sections with the other ones. */
    boolean isInside(NumberScheme inner, NumberScheme outer) {
        int speaks = seen.getOrDefault(new Pair(inner, outer), 0) - seen.getOrDefault(new Pair(outer, inner), 0);
        return speaks == 0 ? inner.compareTo(outer) > 0 : speaks > 0;
    }
}
