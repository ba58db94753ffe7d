package org.mithaq.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.core.id.RecordId;

@DisplayName("The id of a record")
class RecordIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"AGR-0001", "A-123456789", "Phase_2-0042", "اتفاق-0001", "A٣-0001", "𐤀𐤁-0001"})
    void isLettersThenANumber(String id) {
        assertThat(RecordId.isValid(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "AGR", "AGR-", "AGR-001", "A-1234567890", "-0001", "2A-0001", "_A-0001", "A B-0001", "A-B-0001",
        "AGR-000٣", "AGR-00x1", "AGR-0001 ", "٣-0001"})
    void isNothingElse(String id) {
        assertThat(RecordId.isValid(id)).isFalse();
    }
}
