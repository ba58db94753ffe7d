package org.mithaq.core.review;

import java.util.List;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.accept.AcceptancePlan;

/**
 * What a coder accepts, with all that it will code worked out.
 *
 * @param chosen what the coder accepts
 */
public record PlannedReview(List<Suggestion> chosen, AcceptancePlan plan) {

    public PlannedReview {
        chosen = List.copyOf(chosen);
    }
}
