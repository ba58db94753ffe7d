package org.mithaq.text.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.TextGenerator;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.zone.find.ZoneFinder;

class QuantityFinderTest {

    private static final Map<String, List<String>> UNITS = Map.ofEntries(unit("person", "شخص", "شخصاً", "أشخاص"),
            unit("fighter", "مقاتل", "مقاتلاً", "مقاتلين", "مقاتلي"), unit("family", "عائلة", "عائلات", "عوائل"),
            unit("batch", "دفعة", "دفعات"), unit("bus", "حافلة", "حافلات"), unit("pound", "ليرة", "ليرة سورية"),
            unit("dollar", "دولار", "دولاراً", "دولارات"), unit("day", "يوم", "يوماً", "أيام"), unit("month", "شهر", "شهراً", "أشهر"),
            unit("year", "سنة", "سنوات", "عام", "عاماً", "أعوام"), unit("detainee", "موقوف", "معتقل"),
            unit("percent", "بالمئة", "في المئة", "%"), unit("stage", "مرحلة", "مراحل"));

    private static Map.Entry<String, List<String>> unit(String id, String... forms) {
        return Map.entry(id, List.of(forms));
    }

    private static List<Quantity> find(String raw) {
        RawText text = RawText.of(raw);
        return new QuantityFinder(CountedWords.of(UNITS)).find(ReadingMaker.standard().read(text),
                new ZoneFinder().find(text));
    }

    private static Quantity only(String raw) {
        List<Quantity> found = find(raw);
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }

    private static String told(Quantity quantity) {
        String bounds = quantity.min().map(BigDecimal::toPlainString).orElse("") + "-"
                + quantity.max().map(BigDecimal::toPlainString).orElse("");
        return (quantity.approximate() ? "~" : "") + bounds + " " + quantity.unit();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "خرج 135 مقاتلاً | 135 fighter", "خرج (500) مقاتل | 500 fighter", "خرج 1,200 شخص | 1200 person",
        "خرج 1.200.000 شخص | 1200000 person", "دفع 1.5 مليون دولار | 1500000 dollar", "مليون ونصف دولار | 1500000 dollar",
        "مدة ستة أشهر | 6 month", "خمسة وأربعين يوماً | 45 day", "اثني عشر شخصا | 12 person", "أحد عشر يوماً | 11 day",
        "مئة ألف ليرة سورية | 100000 pound", "عشرة آلاف شخص | 10000 person", "مئتان وخمسون عائلة | 250 family",
        "ثلاثمئة وخمسة عشر مقاتلا | 315 fighter", "20 مليون دولار | 20000000 dollar", "ألف مقاتل | 1000 fighter",
        "ألف ومئتي شخص | 1200 person", "بعد يومين | 2 day", "٢٥ حافلة | 25 bus", "خرجوا على دفعتين | 2 batch",
        "مليون ومئتي ألف شخص | 1200000 person", "بثلاثة أيام | 3 day", "(1200) من مقاتلي الحي | 1200 fighter",
        "20 في المئة | 20 percent", "شخص واحد | 1 person", "3 آلاف و500 شخص | 3500 person", "ثلاث سنوات ونصف | 3.5 year", "40% من الناس | 40 percent", "لمدة عام | 1 year",
        "قابلة للتمديد لسنة | 1 year", "خرج 2000 شخص من (2000) عائلة | 2000 family"})
    void readsDigitsAndWords(String line, String expected) {
        String[] parts = expected.split(" ");

        assertEquals(parts[0] + "-" + parts[0] + " " + parts[1], told(only(line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "لا يزيد العدد عن تسعة آلاف شخص | -9000 person", "أكثر من 300 شخص | 300- person",
        "ما لا يقل عن 300 شخص | 300- person", "ما لا يزيد على 300 شخص | -300 person", "أقل من 300 شخص | -300 person",
        "يزيد عددهم عن 100 موقوف | 100- detainee", "زادت مدة توقيفهم عن السنتين | 2- year",
        "بستة أشهر فما فوق | 6- month", "ستة أشهر على الأقل | 6- month", "20 يوماً كحد أقصى | -20 day",
        "نحو 300 شخص | ~300-300 person", "حوالي ستين عائلة | ~60-60 family", "ما يقارب (800) شخص | ~800-800 person",
        "بضعة أيام | ~3-9 day", "عشرات المقاتلين | ~10- fighter", "عشرات الآلاف من الأشخاص | ~10000- person",
        "مئات العائلات | ~100- family", "مليارات الدولارات | ~1000000000- dollar", "آلاف الأشخاص | ~1000- person"})
    void readsBounds(String line, String expected) {
        assertEquals(expected.endsWith(" ") ? expected.strip() : expected, told(only(line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"بين أربعين وخمسين عائلة فقط | 40-50 family",
        "من (400) إلى (500) مقاتل | 400-500 fighter", "بين 3 و 5 أيام | 3-5 day", "10-15 يوماً | 10-15 day",
        "أربعة أو خمسة أيام | 4-5 day"})
    void readsRanges(String line, String expected) {
        assertEquals(expected, told(only(line)));
    }

    @Test
    void believesANumberWithoutACountedWordOnlyWhenTheWordsSpeakOfOne() {
        assertEquals("", only("يبلغ عددهم نحو 250 وقد خرجوا").unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"القرار 2254 في 17 أيار 2013 والمادة 5", "في العام 2017 مرحلة جديدة", "هاتف 0933123456",
        "ص 45 من التقرير", "في 18 نيسان/ أبريل 2018", "أحد عناصر الفصيل", "أحد الأشخاص", "خرج مقاتلون من المدينة", "وقف النار في المرحلتين", "15) مرحلة", "الأيام واحدة",
        "من هم دون السابعة عشر ومن هم فوق الستين"})
    void refusesOtherNumbers(String line) {
        assertEquals(List.of(), find(line));
    }

    @Test
    void tellsTheWordsWithoutBrackets() {
        RawText text = RawText.of("ومن هناك قد يصل عددهم إلى (700) مقاتل في الحي");
        Quantity quantity = only(text.value());

        assertEquals("~700-700 fighter", told(quantity));
        assertEquals("يصل عددهم إلى 700 مقاتل", quantity.text().replaceAll("[()]", ""));
        assertEquals("يصل عددهم إلى (700) مقاتل", text.text(quantity.segments().hull()));
    }

    @Test
    void takesAnUnknownNounBehindAFewInWordsForACountedOne() {
        Quantity pockets = only("انقسمت المدينة إلى ثلاثة جيوب محاصرة");

        assertEquals("3-3 ", told(pockets));
        assertEquals("ثلاثة جيوب", pockets.text());
        assertEquals(List.of(), find("التقى الثلاثة في المدينة"));
    }

    @Test
    void believesALargeNumberInBracketsAlone() {
        assertEquals("525-525 ", told(only("أدى ذلك إلى إخراج (525) مع عائلاتهم")));
        assertEquals(List.of(), find("ذكر ذلك (1) ثم نشره (2015) مرة ثانية"));
    }

    @Test
    void refusesWhatIsNoQuantity() {
        assertThrows(IllegalArgumentException.class, () -> new Quantity(Optional.empty(), Optional.empty(),
                false, "", RawSegments.none(), "", 1));
        assertThrows(IllegalArgumentException.class, () -> new Quantity(Optional.of(BigDecimal.TWO),
                Optional.of(BigDecimal.ONE), false, "", RawSegments.none(), "", 1));
    }

    @Test
    void anyTextIsReadAndEveryQuantityStandsInIt() {
        for (long seed = 1; seed <= 100; seed++) {
            RawText text = new TextGenerator(seed).text(300);
            find(text.value()).forEach(one -> assertTrue(text.range().contains(one.segments().hull())));
        }
    }
}
