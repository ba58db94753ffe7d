package org.mithaq.text.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2013-12-17, DAY, 2013-12-17, 2013-12-17",
        "2016-02, MONTH, 2016-02-01, 2016-02-29",
        "2015, YEAR, 2015-01-01, 2015-12-31",
        "2021-21, SEASON, 2021-03-01, 2021-05-31",
        "2016-22, SEASON, 2016-06-01, 2016-08-31",
        "2016-23, SEASON, 2016-09-01, 2016-11-30",
        "2015-24, SEASON, 2015-12-01, 2016-02-29",
        "199X, DECADE, 1990-01-01, 1999-12-31",
        "2013/2018, RANGE, 2013-01-01, 2018-12-31",
        "2018-03-07/2018-03-12, RANGE, 2018-03-07, 2018-03-12",
        "2016-22/2017-02, RANGE, 2016-06-01, 2017-02-28"})
    void readsEachFormAndWritesItAgain(String text, DatePrecision precision, LocalDate start, LocalDate end) {
        Edtf date = Edtf.parse(text);

        assertEquals(precision, date.precision());
        assertEquals(start, date.start());
        assertEquals(end, date.end());
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17/12/2013", "2013-13", "2013-02-30", "2016-25", "13", "2018/2013", "2013/2014/2015",
        "2013/", "19XX", "2013-1-2", "٢٠١٣"})
    void refusesWhatIsNoDateAndSaysSo(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text)).getMessage();

        assertTrue(message.length() > 10, message);
    }
}
