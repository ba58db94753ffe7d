package org.mithaq.text.date.rule;

import java.util.Optional;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/**
 * The words in front of a month or year that belong to it: early, end of, in the month of.
 *
 * @param start place of the first word that belongs to the passage
 * @param ofPart whether the words name a part of the month or year
 */
record Lead(int start, DateQualifier qualifier, boolean ofPart) {

    /** Both names of a month with two words each, the slash between, and a line end. */
    private static final int LONGEST_MONTH = 6;

    /**
     * @param place of the month's name or of the word for year
     * @param gap how many words may stand between the part of the period and that place
     */
    static Lead before(TokenView view, int place, int gap) {
        int start = DateWords.isMonth(view.at(place - 1)) ? place - 1 : place;
        int at = start;
        for (int i = 0; i <= gap; i++) {
            at = view.back(at - 1, skipped -> false);
            Optional<DateQualifier> part = DateWords.part(view.at(at));
            if (part.isPresent()) {
                return new Lead(withPreposition(view, at, place), part.get(), true);
            }
            if (!view.at(at).isWord()) {
                break;
            }
        }
        Optional<DateQualifier> half = DateWords.part(view.at(start - 3), view.at(start - 2), view.at(start - 1));
        if (half.isPresent()) {
            return new Lead(start - 3, half.get(), true);
        }
        DateQualifier side = DateWords.side(view.at(start - 1));
        return new Lead(isTurned(view, start, place) ? withPreposition(view, start, place) : place, side, false);
    }

    /** Whether the passage stands in another order in the raw text than in the view. */
    private static boolean isTurned(TokenView view, int start, int place) {
        for (int i = start; i < place + LONGEST_MONTH && !view.at(i).isNumber(); i++) {
            Token next = view.at(view.at(i + 1).isLineEnd() ? i + 2 : i + 1);
            if (!view.at(i).isLineEnd() && !next.isLineEnd() && next.isStoredBefore(view.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** In a reversed line the preposition in front belongs to the passage when it starts its run. */
    private static int withPreposition(TokenView view, int start, int place) {
        Token before = view.at(start - 1);
        boolean belongs = DateWords.isIn(before) && before.startsRun() && isWhole(before) && isTurned(view, start, place);
        return belongs ? start - 1 : start;
    }

    /** Not put together out of two halves that stand apart. */
    private static boolean isWhole(Token token) {
        return token.segments().ranges().size() == 1;
    }
}
