package org.mithaq.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.core.coding.Values;
import org.mithaq.core.entry.EnteredDate;

@DisplayName("Dates as coders type them")
class EnteredDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2013-12-17", "2015-11", "2015", "2016-22", "199X", "2013/2018", "2015 mid", "2014-07 early",
            "2016-12-01 | 2016-01-01", "2016 late | 2016-12 | 2016-01"})
    void comeBackAsTheyWereTypedInEdtf(String typed) {
        assertThat(EnteredDate.parse(typed).map(EnteredDate::format)).contains(typed);
        assertThat(EnteredDate.parse(typed).orElseThrow().words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"17 كانون الأول 2013|2013-12-17", "17 كانون الأول/ ديسمبر 2013|2013-12-17",
            "٢٠١٣-١٢-١٧|2013-12-17", "تشرين الثاني 2015|2015-11"})
    void areReadInArabicWordsAndDigits(String typed, String edtf) {
        assertThat(EnteredDate.parse(typed).map(date -> date.value().text())).contains(edtf);
    }

    @Test
    void typedInWordsKeepTheWords() {
        assertThat(EnteredDate.parse(" 17 كانون الأول 2013 ").orElseThrow().words()).isEqualTo("17 كانون الأول 2013");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2013-13-45", "soon", "2014-01-01 و 2015-01-01"})
    void areRefusedWhenTheyTellNoDateOrTwo(String typed) {
        assertThat(EnteredDate.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-01|2016-01-01", "2016-12-01 or 2016-01-01", "2016-12-01 أو 2016-01-01",
            "2016-12-01 | 2016-01-01 | 2016-12-01 | 2016-01-01", "٢٠١٦-١٢-٠١ أو ٢٠١٦-٠١-٠١"})
    void mayHaveOtherReadings(String typed) {
        EnteredDate date = EnteredDate.parse(typed).orElseThrow();
        assertThat(date.value().text()).isEqualTo("2016-12-01");
        assertThat(date.alternatives()).containsExactly("2016-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-01 |", "2016-12-01 | soon", "| 2016-12-01", "2016-12-01 | 2016-01 mid"})
    void areRefusedWhenAnotherReadingIsNoDate(String typed) {
        assertThat(EnteredDate.parse(typed)).isEmpty();
    }

    @Test
    void storedThatAreNoDateAnyMoreAreNotShownAsOne() {
        assertThat(EnteredDate.of(Values.date("signed", "17.12.2013"))).isEmpty();
        assertThat(EnteredDate.of(Values.date("signed", "2015", "mid", "منتصف 2015")).orElseThrow().format())
                .isEqualTo("2015 mid");
    }
}
