package org.mithaq.codebook.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The bounds of dates")
class DateBoundsTest {

    @ParameterizedTest
    @CsvSource({"2013-12-17, 2013-12-17, 2013-12-17, DAY", "2016-02, 2016-02-01, 2016-02-29, MONTH",
            "2015, 2015-01-01, 2015-12-31, YEAR", "2016-22, 2016-06-01, 2016-08-31, SEASON",
            "2016-24, 2016-12-01, 2017-02-28, SEASON", "199X, 1990-01-01, 1999-12-31, DECADE",
            "19XX, 1900-01-01, 1999-12-31, CENTURY", "2015-XX, 2015-01-01, 2015-12-31, YEAR",
            "2015-11-XX, 2015-11-01, 2015-11-30, MONTH", "2013/2018, 2013-01-01, 2018-12-31, RANGE",
            "2013-05-01/2013-06, 2013-05-01, 2013-06-30, RANGE", "2013-05/.., 2013-05-01, -, RANGE",
            "/2013-05, -, 2013-05-31, RANGE", "2013-05~, 2013-05-01, 2013-05-31, MONTH"})
    void enclose(String edtf, String start, String end, DatePrecision precision) {
        var bounds = DateBounds.parse(edtf).orElseThrow();
        assertEquals(start, bounds.start().map(Object::toString).orElse("-"));
        assertEquals(end, bounds.end().map(Object::toString).orElse("-"));
        assertEquals(precision, bounds.precision());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lately", "13", "2013-13", "2013-02-30", "2013-1", "2013-25", "2018/2013", "/", "../..",
            "2013/2014/2015", "20X3", "199X-05", "٢٠١٣", "2013-05-", " 2013"})
    void areNothingWhereThereIsNoDate(String text) {
        assertTrue(DateBounds.parse(text).isEmpty());
    }
}
