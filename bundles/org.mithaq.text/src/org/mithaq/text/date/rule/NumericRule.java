package org.mithaq.text.date.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.date.finding.When;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** Dates in digits. */
final class NumericRule implements DateRule {

    private static final int NUMERIC = 110;

    @Override
    public Set<String> words() {
        return Set.of();
    }

    @Override
    public List<Finding> at(TokenView view, int place) {
        Token token = view.at(place);
        if (token.kind() != Token.Kind.COMPOUND) {
            return List.of();
        }
        NumericDate date = NumericDate.at(token.surface(), 0, token.surface().length()).orElseThrow();
        When.Answer answer = new When.Answer(date.value(), date.alternatives(), false, !date.swapped());
        return List.of(new Finding(List.of(token), context -> Optional.of(answer), DateQualifier.NONE, "date.numeric",
                NUMERIC));
    }
}
