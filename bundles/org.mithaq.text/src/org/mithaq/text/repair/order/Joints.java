package org.mithaq.text.repair.order;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.mithaq.text.repair.line.TokenKind;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.model.Token;

/** How well one run goes on with another one: likelihoods of what stands at the joint. */
final class Joints {

    private static final double GLUED_WORDS = -7;
    private static final double UNKNOWN_FUSED = -1.5;
    private static final double FUSED_OVER_BLANK = -2.5;
    private static final double BLANK_BEFORE_SIGN = -3;
    private static final double NO_BLANK_BEHIND_SIGN = -1.5;
    private static final double SIGN_AT_START = -5;
    private static final double OPENING_AT_END = -4;
    /** A line that fills its width hardly ends a paragraph. */
    private static final double SIGN_AT_SHORT_END = 3;
    private static final double SIGN_AT_ITEM_END = 5;
    private static final double SIGN_AT_FULL_ITEM_END = 3;
    private static final double ONE_BLANK = 0.3;
    /** Ta marbuta, which ends words only. */
    private static final String LAST_LETTER = "\u0629";
    /** How far the lines before and behind are believed to be in order. */
    private static final double BELIEF_BEFORE = 0.9;
    private static final double BELIEF_BEHIND = 0.7;
    private static final String OPENING = "“«([";
    static final String CLOSING = "،.؛:!؟”»";

    private final CorpusModel model;
    /** Words out of two parts. */
    private final BiFunction<Token, Token, Token> whole;

    Joints(CorpusModel model) {
        this.model = model;
        this.whole = (left, right) -> model.token(left.key() + right.key(), TokenKind.ARABIC);
    }

    private Joints(CorpusModel model, Map<String, Token> wholes) {
        this.model = model;
        this.whole = (left, right) -> wholes.computeIfAbsent(left.key() + right.key(),
                word -> model.token(word, TokenKind.ARABIC));
    }

    /** The same for one strip and one thread: it remembers words, which are asked for again with every try. */
    Joints remembering() {
        return new Joints(model, new HashMap<>());
    }

    /** Of two runs that do not stand side by side in the stored text. */
    double join(Edge left, Edge right) {
        return join(left, right, 0);
    }

    /** Of the two sides of a place in the stored text. */
    double stored(Edge left, Edge right) {
        return join(left, right, 1);
    }

    /** Of the first run of a line behind the last token of the line before; that may be null. */
    double start(Token before, Edge right, int own) {
        Token first = right.token();
        double sign = first.isSign(CLOSING) ? SIGN_AT_START : 0;
        return sign + first.likelihood() + believed(before, first, Math.max(own, right.own(before)), BELIEF_BEFORE);
    }

    /** Of the last run of a line before what stands around it. */
    double end(Edge left, Around around) {
        return sign(left.token(), around) + believed(left.token(), around.behind(), left.own(around.behind()), BELIEF_BEHIND);
    }

    private static double sign(Token last, Around around) {
        if (last.isSign(OPENING)) {
            return OPENING_AT_END;
        }
        if (!last.isSign(".:")) {
            return 0;
        }
        if (around.isItem()) {
            return around.full() ? SIGN_AT_FULL_ITEM_END : SIGN_AT_ITEM_END;
        }
        return around.full() ? 0 : SIGN_AT_SHORT_END;
    }

    /** How much likelier a token is behind another one than anywhere, as far as the other one is believed to stand there. */
    private double believed(Token before, Token token, int own, double belief) {
        if (before == null || token == null) {
            return 0;
        }
        double ratio = Math.exp(model.next(before, token, own) - token.likelihood());
        return Math.log(belief * ratio + 1 - belief);
    }

    /** Whether the two runs are likelier to share a word than to stand side by side. */
    boolean isFused(Edge left, Edge right) {
        return canFuse(left, right) && fused(left, right, 0) > apart(left, right, 0);
    }

    private double join(Edge left, Edge right, int own) {
        double apart = apart(left, right, own);
        return canFuse(left, right) ? Math.max(fused(left, right, own), apart) : apart;
    }

    private boolean canFuse(Edge left, Edge right) {
        return left.touches() && right.touches() && left.token().isArabic() && right.token().isArabic()
                && !left.token().key().endsWith(LAST_LETTER) && mayBeWord(left, right);
    }

    /** Whether the two may be one word; over blanks inside of the strip only one that is known. */
    private boolean mayBeWord(Edge left, Edge right) {
        return !left.isBesideBlank() || !right.isBesideBlank() || model.count(left.token().key() + right.token().key()) > 0;
    }

    private double apart(Edge left, Edge right, int own) {
        boolean glued = left.touches() && right.touches() && left.token().isArabic() && right.token().isArabic() && !left.loose() && !right.loose();
        return next(left.token(), right.token(), Math.max(own, left.own(right.token()))) + spacing(left, right) + (glued ? GLUED_WORDS : 0);
    }

    /** The two tokens as one word, in place of the two that they were counted as. */
    private double fused(Edge left, Edge right, int own) {
        Token whole = whole(left, right);
        return unknown(whole, left, right) + next(left.beyond(), whole, own) - next(left.beyond(), left.token(), own)
                + next(whole, right.beyond(), own) - next(right.token(), right.beyond(), own);
    }

    /**
     * Of a run that is a single token, and of the run behind it: the token has no neighbour in its own run, so that a
     * word which the two share stands behind the last token of the run before.
     */
    double joinSingle(Token before, Edge left, Edge right) {
        double apart = apart(left, right, 0);
        return canFuse(left, right) ? Math.max(fusedSingle(before, left, right), apart) : apart;
    }

    boolean isFusedSingle(Token before, Edge left, Edge right) {
        return canFuse(left, right) && fusedSingle(before, left, right) > apart(left, right, 0);
    }

    private double fusedSingle(Token before, Edge left, Edge right) {
        Token whole = whole(left, right);
        return unknown(whole, left, right) + next(before, whole, 0) - next(before, left.token(), 0)
                + next(whole, right.beyond(), 0) - next(right.token(), right.beyond(), 0);
    }

    private Token whole(Edge left, Edge right) {
        return whole.apply(left.token(), right.token());
    }

    private static double unknown(Token word, Edge left, Edge right) {
        int loose = (left.loose() ? 1 : 0) + (right.loose() ? 1 : 0);
        return (word.id() < 0 ? UNKNOWN_FUSED : 0) + loose * FUSED_OVER_BLANK;
    }

    private static double spacing(Edge left, Edge right) {
        boolean blank = !left.touches() || !right.touches();
        double price = left.touches() != right.touches() ? ONE_BLANK : 0;
        if (left.loose() || right.loose()) {
            return 0;
        }
        if (blank && right.token().isSign(CLOSING)) {
            price += BLANK_BEFORE_SIGN;
        }
        if (!blank && left.token().isSign(CLOSING) && right.token().isArabic()) {
            price += NO_BLANK_BEHIND_SIGN;
        }
        return price;
    }

    private double next(Token before, Token token, int own) {
        if (token == null) {
            return 0;
        }
        return before == null ? token.likelihood() : model.next(before, token, own);
    }
}
