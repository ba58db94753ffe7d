package org.mithaq.text.date.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.text.RawText;
import org.mithaq.text.RealReports;
import org.mithaq.text.TextGenerator;
import org.mithaq.text.date.DateMention;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.zone.find.ZoneFinder;

class DateFinderTest {

    /** Lines with numbers glued to the word behind them: they tell that the report's runs stand in reverse. */
    private static final String REVERSED = "10عقد الطرفان \n20وصل المراقبون \n30غادر الوفد \n";

    private static List<DateMention> find(String raw) {
        RawText text = RawText.of(raw);
        return new DateFinder().find(text, ReadingMaker.standard().read(text), new ZoneFinder().find(text));
    }

    private static DateMention only(String raw) {
        List<DateMention> found = find(raw);
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }

    private static List<String> values(String raw) {
        return find(raw).stream().map(mention -> mention.value().text()).toList();
    }

    private static void assertReversed(String value, String text, String line) {
        DateMention found = only(REVERSED + line);
        assertEquals(value, found.value().text());
        assertEquals(text, found.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "وصل يوم 17 كانون الأول/ ديسمبر 2013 إلى البلدة | 2013-12-17 | 17 كانون الأول/ ديسمبر 2013",
        "وصل في 31 كانون الثاني/يناير 2014. | 2014-01-31 | 31 كانون الثاني/يناير 2014",
        "وصل في 11 فبراير، 2022 | 2022-02-11 | 11 فبراير، 2022",
        "وصل في 5 آب 2016 | 2016-08-05 | 5 آب 2016",
        "وصل في 5 إبريل 2016 | 2016-04-05 | 5 إبريل 2016",
        "وصل في 5 أيلول/ سبتمر 2016 | 2016-09-05 | 5 أيلول/ سبتمر 2016",
        "وصل في 5 كانون الأول/ ديسبمر 2016 | 2016-12-05 | 5 كانون الأول/ ديسبمر 2016",
        "وصل في 5 ديسمبر/ كانون الأول 2016 | 2016-12-05 | 5 ديسمبر/ كانون الأول 2016",
        "وصل في ٥ مايو ٢٠١٦ | 2016-05-05 | ٥ مايو ٢٠١٦",
        "وصل في الأول من شهر أيار/ مايو 2018 | 2018-05-01 | الأول من شهر أيار/ مايو 2018",
        "وصل في أيار/ مايو من عام 2018 | 2018-05 | أيار/ مايو من عام 2018",
        "في أواخر شهر آذار/ مارس 2021 | 2021-03 | أواخر شهر آذار/ مارس 2021",
        "منذ سنة 2012 | 2012 | سنة 2012",
        "في عام 2012م | 2012 | عام 2012",
        "القرار (2015) | 2015 | 2015",
        "في صيف عام 2016 | 2016-22 | صيف عام 2016",
        "في أوائل التسعينيات | 199X | أوائل التسعينيات",
        "في تسعينيات القرن الماضي | 199X | تسعينيات القرن الماضي",
        "بين عامي 2013 و2018 | 2013/2018 | 2013 و2018",
        "خلال 2013-2018 | 2013/2018 | 2013-2018",
        "في الفترة بين 7 و12 آذار 2018 | 2018-03-07/2018-03-12 | 7 و12 آذار 2018",
        "Council, May 14, 2020 | 2020-05-14 | May 14, 2020",
        "Council, 14 May 2020 | 2020-05-14 | 14 May 2020"})
    void readsDatesThatStandInOrder(String line, String value, String text) {
        DateMention found = only(line);

        assertEquals(value, found.value().text());
        assertEquals(text, found.text());
    }

    @ParameterizedTest
    @CsvSource({"29/11/2022, 2022-11-29", "2012-7-25, 2012-07-25", "9.2.2022, 2022-02-09", "2022/ 01/ 22, 2022-01-22",
        "05/2023/ 10, 2023-05-10", "2018/ 28/08, 2018-08-28", "08 /04 /2016, 2016-04-08", "2021//2005, 2021-05-20",
        "2018//108, 2018-08-01", "12/31/2020, 2020-12-31"})
    void readsDatesInDigitsAlsoWhereTheyAreTurnedRound(String digits, String value) {
        assertEquals(List.of(value), values("بيان، " + digits + "، الرابط"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "في عام 222 | 2022 | عام 222",
        "منذ مطلع العام 1202 | 2021 | مطلع العام 1202"})
    void readsYearsWithALostDigitOrReversedOnesBesideTheWordForYear(String line, String value, String text) {
        readsDatesThatStandInOrder(line, value, text);
    }

    @Test
    void aNumberOfThreeDigitsThatCanBeSeveralYearsIsNone() {
        assertEquals(List.of(), find("في عام 201 خرج الوفد"));
    }

    @Test
    void countsPastYearsFromTheLatestYearThatTheTextTells() {
        List<DateMention> found = find("خلال السنوات الثلاث الماضية تغير الموقف.\nوصل الوفد في 3 آذار 2019 إلى القرية.");

        assertEquals(List.of("2016/2019", "2019-03-03"), found.stream().map(date -> date.value().text()).toList());
        assertEquals("date.years.past.inferred", found.getFirst().ruleId());
    }

    @Test
    void aWeekdayTellsItsMonthAndTheDaysThatItMayBe() {
        DateMention found = find("بتاريخ 10 آذار 2022\nأشاد الوزير يوم الأربعاء بالاتفاق.").getLast();

        assertEquals("2022-03", found.value().text());
        assertEquals(List.of("2022-03-02", "2022-03-09"), found.alternatives().stream().map(Edtf::text).toList());
    }

    @Test
    void aWeekdayWithADateBesideItTellsNothingOfItsOwn() {
        assertEquals(List.of("2022-03-09"), values("أشاد الوزير يوم الأربعاء 9 آذار 2022 بالاتفاق."));
    }

    @Test
    void aDayThatIsKnownFromElsewhereIsWhatLastMonthCountsFrom() {
        RawText text = RawText.of("اجتمع الطرفان الشهر الماضي في القرية.");
        List<DateMention> found = new DateFinder().find(text, ReadingMaker.standard().read(text),
                new ZoneFinder().find(text), Optional.of(LocalDate.of(2020, 1, 5)));

        assertEquals("2019-12", found.getFirst().value().text());
    }

    @Test
    void tellsTheOtherReadingOfDigits() {
        assertEquals(List.of("2015-02-09"), only("2015-9-2").alternatives().stream().map(Edtf::text).toList());
    }

    @Test
    void qualifiersStandBesideTheValue() {
        assertEquals(DateQualifier.EARLY, only("مطلع عام 2012").qualifier());
        assertEquals(DateQualifier.MID, only("منتصف أيلول/ سبتمبر 2014").qualifier());
        assertEquals(DateQualifier.END, only("حتى نهاية عام 2012").qualifier());
        assertEquals(DateQualifier.SINCE, only("منذ أيار/ مايو 2012").qualifier());
        assertEquals(DateQualifier.BEFORE, only("قبل عام 2012").qualifier());
        assertEquals(DateQualifier.NONE, only("في عام 2012").qualifier());
    }

    @Test
    void findsTheDayBehindAndTheYearInFrontOfTheMonthInReversedLines() {
        assertReversed("2013-12-17", "17 كانون الأول/ ديسمبر 2013", "، ثم دخلت القرية 2013كانون الأول/ ديسمبر  17في ");
        assertReversed("2016-12-13", "13 ديسمبركانون الأول 2016", "، ثم وقعوا2016 ديسمبركانون الأول/  13في ");
        assertReversed("2018-07-18", "18 يوليو 2018", "، انضمت القرية 2018يوليو  /18وفي ");
        assertReversed("2021-02-17", "17 شباط 1202", "، انضمت القرية 1202شباط  17وفي ");
    }

    @Test
    void segmentsStandInReadingOrderWithoutTheBlanksBetween() {
        RawText text = RawText.of(REVERSED + "، دخلت 2013كانون الأول/ ديسمبر  17في ");
        int at = text.value().indexOf("2013");

        assertEquals((at + 25) + "-" + (at + 27) + ";" + (at + 4) + "-" + (at + 23) + ";" + at + "-" + (at + 4),
                only(text.value()).segments().toString());
    }

    @Test
    void findsMonthsAndYearsInReversedLines() {
        assertReversed("2011-04", "في نيسان/ أبريل 2011", "، أي بعد شهر 2011في نيسان/ أبريل ");
        assertReversed("2012", "منتصف عام 2012", "2012بدأ العمل مع إطلاق الوزارة منتصف عام ");
        assertReversed("2017", "وفي مطلع العام 2017", "عرض الوفد مبادرة 2017العام  وفي مطلع");
    }

    @Test
    void putsTogetherWhatIsCutOverTwoLines() {
        assertReversed("2017-07-09", "9 تموز/ يوليو 2017",
                "تموز/ يوليو  9قافلة في وقال الشهود إنها \n\nبأن تصل عبر الطريق الساحلي؛ حيث أعلنت 2017\n");
        assertReversed("2015-12-26", "26 كانون الأول ديسمبر 2015",
                "كانون الأول/  26لكن في القرية برعاية الوفد \n\n على القرية حتى اليوم2015ديسمبر \n");
        assertReversed("2015-11", "تشرين الثاني/ نوفمبر 2015", "وصل الوفد في تشرين \n\n، ثم عاد2015الثاني/ نوفمبر \n");
        assertReversed("2016-02", "نهاية شهر شباط/ فبراير 2016",
                "والقرية نهاية شهر شباط/ فبراير من اتفاق هدنة أعلنت عنه \n\n2016  . \n");
    }

    @Test
    void putsTogetherMonthsThatAreCutInsideAWord() {
        assertReversed("2017-01-29", "29 كانون الثاني يناير 2017",
                "ن الثاني/ كانو  29طريق بعد عاصفة قوية، وذلك بتاريخ \n\n . ثم عاد السكان: 2017يناير \n");
        assertReversed("2013-11", "شهر تشرين الثاني/ نوفمبر 2013",
                "دأت الخطوات في القرية منذ شهر تشرين ب\n\n، حيث قام الوفد 2013لثاني/ نوفمبر ا\n");
    }

    @Test
    void aNumberBesideAMonthIsOnlyADayInReadingOrder() {
        assertReversed("2020-03-15", "15 آذار/ مارس 2020", "، قال 2020آذار/ مارس   15في ");
        assertReversed("2019-07", "تموز/ يوليو 2019", " قال الوفد 20192طن من القمح في تموز/ يوليو  5وصل ");
        assertEquals(List.of("2020", "2020-03-15"),
                values(REVERSED + "في العام 2020\nبعدها26آذار/ مارس   15في \n").stream().sorted().toList());
    }

    @Test
    void falseMonthsAreNoDates() {
        assertEquals(List.of(), values("دخل حي تشرين وهي تمارس 5 مرات ضغوطا"));
        assertEquals(List.of(), values("الآبار 5 والأب 2 وأب 3"));
        assertEquals(List.of(), values("مارس الوفد ضغوطا"));
    }

    @Test
    void numbersOfResolutionsAndPeopleAreNoYears() {
        assertEquals(List.of(), values("القرار 2042 والقرار رقم 2043 ثم 2000 مقاتل و2254"));
    }

    @Test
    void aDayWithoutYearTakesThatOfTheDaysBefore() {
        DateMention inferred = find("في 14 نيسان/ إبريل 2023 ثم في 1 أيار/ مايو عقد").get(1);

        assertEquals("2023-05-01", inferred.value().text());
        assertEquals("date.day.inferred", inferred.ruleId());
        assertTrue(inferred.confidence() < 0.9);
        assertEquals(List.of("2016-02-11", "2016"), values("في 11 شباط 2016 وفي نهاية العام 2016"));
        assertEquals(List.of(), values("في 1 أيار/ مايو عقد"), "nothing to take it from");
    }

    @Test
    void relativeDatesCountFromTheDayOfWriting() {
        String report = "كتبه فلان | 11 فبراير، 2022\n\n";

        assertEquals(List.of("2022-02-11", "2021-07"), values(report + "في تموز/ يوليو الماضي"));
        assertEquals(List.of("2022-02-11", "2022-01"), values(report + "الشهر الماضي"));
        assertEquals(List.of("2022-02-11", "2021-22"), values(report + "الصيف الماضي"));
        assertEquals(List.of("2022-02-11", "2019"), values(report + "قبل ثلاثة أعوام"));
        assertEquals(List.of(), values("الشهر الماضي"), "without a day of writing nothing is told");
    }

    @Test
    void clashingMonthsKeepBothReadings() {
        DateMention month = only("في كانون الثاني/ ديسمبر 2016");
        assertEquals("2016", month.value().text());
        assertEquals(List.of("2016-12", "2016-01"), month.alternatives().stream().map(Edtf::text).toList());

        DateMention decided = find("حتى نهاية العام 2016 ثم في الأول من كانون الثاني/ ديسمبر من نفس العام").get(1);
        assertEquals("2016-12-01", decided.value().text());
        assertEquals(List.of("2016-01-01"), decided.alternatives().stream().map(Edtf::text).toList());
    }

    @Test
    void daysThatDoNotExistAreNoDates() {
        assertEquals(List.of(), values("في 31 شباط/ فبراير 2016").stream().filter(value -> value.length() == 10).toList());
    }

    @Test
    void linksHoldNoDates() {
        assertEquals(List.of(), values("https://example.org/2020/11/11/page"));
    }

    @Test
    @Timeout(120)
    void aLineOfAMillionUnitsIsNoTrouble() {
        assertEquals(20_000, find("وصل في 5 آب 2016 ثم عاد إلى القرية في المساء ".repeat(20_000)).size());
        assertEquals(List.of(), values("1/".repeat(400_000)));
    }

    @Test
    void anyTextIsReadAndEveryMentionStandsInIt() {
        Stream<RawText> texts = Stream.concat(
                Stream.iterate(1L, seed -> seed + 1).limit(100).map(seed -> new TextGenerator(seed).text(300)),
                RealReports.all().stream());
        texts.forEach(text -> {
            for (DateMention mention : find(text.value())) {
                assertTrue(text.range().contains(mention.segments().hull()));
                assertEquals(mention.value(), Edtf.parse(mention.value().text()));
            }
        });
    }
}
