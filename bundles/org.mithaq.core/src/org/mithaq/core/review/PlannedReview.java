package org.mithaq.core.review;

import java.util.List;
import org.mithaq.core.suggest.AcceptancePlan;
import org.mithaq.core.suggest.Suggestion;

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
