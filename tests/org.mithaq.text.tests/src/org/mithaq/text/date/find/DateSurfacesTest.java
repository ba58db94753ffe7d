package org.mithaq.text.date.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.text.RawText;
import org.mithaq.text.date.DateMention;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.zone.find.ZoneFinder;

@DisplayName("The words that belong to a date")
class DateSurfacesTest {

    /** Lines with numbers glued to the word behind them: they tell that the report's runs stand in reverse. */
    private static final String REVERSED = "10عقد الطرفان \n20وصل المراقبون \n30غادر الوفد \n";

    private static List<DateMention> find(String raw) {
        RawText text = RawText.of(raw);
        return new DateFinder().find(text, ReadingMaker.standard().read(text), new ZoneFinder().find(text));
    }

    private static DateMention last(String raw) {
        return find(raw).getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2012صدر المرسوم رقم 5 في لعام | 2012",
        "2012لعام | لعام 2012",
        ".2018مصالحة شاملة على مراحل كان آخرها في العام | 2018",
        "2012بدأ العمل مع إطلاق الوزارة منتصف عام | منتصف عام 2012"})
    @DisplayName("in a reversed line are the part of a year wherever it stands, the word for year only beside its number")
    void ofYearsInReversedLines(String line, String text) {
        assertEquals(text, last(REVERSED + line + " ").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "استمر ذلك حتى نهاية⏎عام 2012 في القرية | نهاية عام 2012 | 2012 | END",
        "وصل الوفد في أواخر⏎آذار/ مارس 2016 إلى القرية | أواخر آذار/ مارس 2016 | 2016-03 | LATE",
        "وخلال النصف الأول من عام 2016 | النصف الأول من عام 2016 | 2016 | EARLY",
        "في الأشهر الأخيرة من سنة 2016 | الأشهر الأخيرة من سنة 2016 | 2016 | LATE",
        "في أواخر صيف 2016 | أواخر صيف 2016 | 2016-22 | LATE",
        "بحلول عام 2020 | بحلول عام 2020 | 2020 | START"})
    @DisplayName("are those that name a part of it, also behind a line end")
    void ofParts(String line, String text, String value, DateQualifier qualifier) {
        DateMention found = last(line.replace('⏎', '\n'));

        assertEquals(text, found.text().replace('\n', ' '));
        assertEquals(value, found.value().text());
        assertEquals(qualifier, found.qualifier());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "وفي 16 أيار 2018 وصل الوفد. وقبل يومين أرسل الطلب | وقبل يومين | 2018-05-14",
        "وفي 16 أيار 2018 وصل الوفد. قبل ثلاثة أيام أرسل الطلب | قبل ثلاثة أيام | 2018-05-13",
        "وفي 16 أيار 2018 وصل الوفد. قبل شهرين أرسل الطلب | قبل شهرين | 2018-03",
        "وفي 16 أيار 2018 وصل الوفد ثم غادر في 17 من الشهر نفسه | 17 من الشهر نفسه | 2018-05-17",
        "وفي 16 أيار 2018 وصل الوفد ثم غادر في الشهر ذاته | الشهر ذاته | 2018-05",
        "وفي 16 أيار 2018 وصل الوفد ثم غادر في نفس العام | نفس العام | 2018"})
    @DisplayName("are those that count it from the date before")
    void ofRelativeDates(String line, String text, String value) {
        DateMention found = last(line);

        assertEquals(text, found.text());
        assertEquals(value, found.value().text());
    }

    @Test
    @DisplayName("are none where something else is counted from")
    void countedFromSomethingElse() {
        assertEquals(1, find("وفي 16 أيار 2018 وصل الوفد قبل ثلاثة أيام من التوقيع").size());
        assertEquals(0, find("في العام نفسه غادر الوفد").size(), "there is no date before");
    }

    @Test
    @DisplayName("are found in the stored line where repair has put it in a wrong order")
    void whereRepairErrs() {
        String raw = REVERSED + "لخطوات في القرية منذ شهر تشرين ب\n\n، حيث قام الوفد 2013لثاني/ نوفمبر ا\nً\nأصبحوا لاحقا\n";

        assertEquals("شهر تشرين الثاني/ نوفمبر 2013", last(raw).text());
    }
}
