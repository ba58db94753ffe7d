package org.mithaq.text.number;

import java.util.Map;
import org.mithaq.text.token.TokenView;

/**
 * What the words behind a number and its unit say about it: "and more", "at most".
 *
 * @param end place behind these words; behind the unit when there are none
 */
record BoundsBehind(Bounds.Kind kind, int end) {

    private static final Map<String, Bounds.Kind> ONE = Map.of("فاكثر", Bounds.Kind.AT_LEAST, "فاقل", Bounds.Kind.AT_MOST,
            "تقريبا", Bounds.Kind.ABOUT);
    private static final Map<String, Bounds.Kind> TWO = Map.of("فما فوق", Bounds.Kind.AT_LEAST,
            "علي الاقل", Bounds.Kind.AT_LEAST, "كحد ادني", Bounds.Kind.AT_LEAST, "او اكثر", Bounds.Kind.AT_LEAST,
            "فما دون", Bounds.Kind.AT_MOST, "علي الاكثر", Bounds.Kind.AT_MOST, "كحد اقصي", Bounds.Kind.AT_MOST,
            "او اقل", Bounds.Kind.AT_MOST);

    static BoundsBehind at(TokenView view, int place) {
        String first = view.at(place).text();
        Bounds.Kind two = TWO.getOrDefault(first + " " + view.at(place + 1).text(), Bounds.Kind.NONE);
        if (two != Bounds.Kind.NONE) {
            return new BoundsBehind(two, place + 2);
        }
        Bounds.Kind one = ONE.getOrDefault(first, Bounds.Kind.NONE);
        return new BoundsBehind(one, one == Bounds.Kind.NONE ? place : place + 1);
    }
}
