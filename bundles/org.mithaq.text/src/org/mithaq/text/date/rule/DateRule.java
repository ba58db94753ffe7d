package org.mithaq.text.date.rule;

import java.util.List;
import java.util.Set;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.token.TokenView;

/** Reads dates of one form from a view of the tokens. Deterministic, thread-safe. */
public interface DateRule {

    /** The folded words that the rule reads from; none for a rule that reads from numbers or dates in digits. */
    Set<String> words();

    /**
     * What the rule reads with the token at a place as its main part: the month, the year's number, the season.
     *
     * @param place number of the token in the view, from 0
     * @return empty where it reads nothing; several where the words may be read in several ways
     */
    List<Finding> at(TokenView view, int place);
}
