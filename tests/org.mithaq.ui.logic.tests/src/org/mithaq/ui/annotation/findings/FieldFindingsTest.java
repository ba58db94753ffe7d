package org.mithaq.ui.annotation.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Severity;

@DisplayName("What the form shows beside a field")
class FieldFindingsTest {

    private static final CoderName MONA = new CoderName("mona");
    private static final CoderName SAMI = new CoderName("sami");
    private static final ReportId TRUCE = new ReportId("truce");

    private static Finding finding(CoderName coder, String record, String feature) {
        return new Finding(Severity.ERROR, "required", Messages.literal("It is needed"),
                new Place.InRecord(coder, TRUCE, record, feature));
    }

    @Test
    void isWhatWasFoundThere() {
        Finding title = finding(MONA, "AGR-0001", "title");
        Finding whole = finding(MONA, "AGR-0001", "");

        FieldFindings findings = FieldFindings.of(List.of(title, whole, finding(MONA, "AGR-0002", "title")), MONA);

        assertThat(findings.of(TRUCE, "AGR-0001", "title")).containsExactly(title);
        assertThat(findings.of(TRUCE, "AGR-0001", "")).containsExactly(whole);
        assertThat(findings.of(TRUCE, "AGR-0001", "signed")).isEmpty();
    }

    @Test
    void isNothingOfWhatAnotherCoderCodedUnderTheSameId() {
        FieldFindings findings = FieldFindings.of(List.of(finding(SAMI, "AGR-0001", "title")), MONA);

        assertThat(findings.of(TRUCE, "AGR-0001", "title")).isEmpty();
    }
}
