package org.mithaq.ui.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.codebook.ide.result.Proposal;
import org.mithaq.codebook.ide.result.TextRange;

@DisplayName("A proposal while the user types on")
class ProposalFilterTest {

    private final ProposalFilter filter = new ProposalFilter();
    private final Proposal ceasefire = new Proposal(Proposal.Kind.NAME, new TextRange(0, 0), "ceasefire", List.of(),
            "ceasefire", "الهدنة", Optional.empty(), 1);

    @Test
    @DisplayName("stays by its id and by its label, spelling variants aside")
    void stays() {
        assertThat(filter.accepts(ceasefire, "")).isTrue();
        assertThat(filter.accepts(ceasefire, "Cease")).isTrue();
        assertThat(filter.accepts(ceasefire, "هدنه")).isTrue();
    }

    @Test
    @DisplayName("goes when it has nothing of what is typed")
    void goes() {
        assertThat(filter.accepts(ceasefire, "truce")).isFalse();
    }
}
