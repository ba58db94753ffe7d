package org.mithaq.ui.annotation.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.check.FindingCounts;

@DisplayName("The line above the problems")
class ShownFindingsTest {

    @Test
    void saysWhatIsShownHiddenAndAccepted() {
        ShownFindings some = new ShownFindings(new FindingCounts(4, 1, 2, 3), 7, 5);

        assertThat(some.hidden()).isEqualTo(2);
        assertThat(some.unlisted()).isZero();
        assertThat(some.told(Locale.ENGLISH)).contains("4", "1", "5", "2", "3");
    }

    @Test
    void saysHowManyAreNotListed() {
        ShownFindings many = new ShownFindings(new FindingCounts(12000, 0, 0, 0), 10000, 10000);

        assertThat(many.hidden()).isZero();
        assertThat(many.unlisted()).isEqualTo(2000);
        assertThat(many.told(Locale.ENGLISH)).contains("2,000");
    }

    @Test
    void isThereWhenAllIsAccepted() {
        assertThat(new ShownFindings(new FindingCounts(0, 0, 0, 2), 0, 0).told(Locale.ENGLISH)).contains("2");
    }

    @Test
    void isEmptyWhenNothingWasFound() {
        assertThat(new ShownFindings(FindingCounts.NONE, 0, 0).told(Locale.ENGLISH)).isEmpty();
    }
}
