package org.mithaq.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.core.entry.EnteredNumber;
import org.mithaq.core.entry.EnteredQuantity;

@DisplayName("Numbers and quantities as coders type them")
class EnteredNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"150|150", "-3|-3", "2.50|2.50", "١٥٠|150", "۱۵۰|150", "٢٫٥|2.5", "1,250|1250",
            "١٬٢٥٠|1250", "\u061C٧|7"})
    void areReadInEuropeanAndArabicDigits(String typed, BigDecimal number) {
        assertThat(EnteredNumber.parse(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about 5", "1,25", "1.2.3", "5-", "1e9", "99999999999999999999999999999999999999999"})
    void areRefusedWhenMoreOrLessThanANumberIsTyped(String typed) {
        assertThat(EnteredNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"150|150", "100-150|100-150", "100 – 150|100-150", "100+|100+", ">100|100+",
            "<150|<150", "~80|~80", "~ 100-150|~100-150", "٥٢٥|525", "5-5|5"})
    void quantitiesComeBackAsTheyWereMeant(String typed, String written) {
        assertThat(EnteredQuantity.parse(typed).map(EnteredQuantity::format)).contains(written);
    }

    @Test
    void aLoneNumberIsBothBounds() {
        EnteredQuantity exact = EnteredQuantity.parse("135").orElseThrow();
        assertThat(exact.min()).isEqualTo(exact.max()).contains(new BigDecimal(135));
        assertThat(exact.approximate()).isFalse();
    }

    @Test
    void anOpenBoundIsEmpty() {
        assertThat(EnteredQuantity.parse("100+").orElseThrow().max()).isEqualTo(Optional.empty());
        assertThat(EnteredQuantity.parse("<100").orElseThrow().min()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"150-100", "many", "~", "+", "1-2-3"})
    void quantitiesThatMakeNoSenseAreRefused(String typed) {
        assertThat(EnteredQuantity.parse(typed)).isEmpty();
    }
}
