package org.mithaq.text.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.TextGenerator;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.zone.ZoneFinder;

class QuantityFinderTest {

    private static final String REVERSED = "10عقد الطرفان \n20وصل المراقبون \n30غادر الوفد \n";

    private static List<Quantity> find(String raw) {
        RawText text = RawText.of(raw);
        return new QuantityFinder().find(text, ReadingMaker.standard().read(text), new ZoneFinder().find(text));
    }

    private static Quantity only(String raw) {
        List<Quantity> found = find(raw);
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "خرج 135 مقاتلاً | 135 | مقاتل", "خرج (500) مقاتل | 500 | مقاتل", "خرج 1,200 شخص | 1200 | شخص",
        "مدة ستة أشهر | 6 | شهر", "خمسة وأربعين يوماً | 45 | يوم", "اثني عشر شخصا | 12 | شخص",
        "مئة ألف ليرة | 100000 | ليرة", "عشرة آلاف شخص | 10000 | شخص", "مئتان وخمسون عائلة | 250 | عائلة",
        "ثلاثمئة وخمسة عشر مقاتلا | 315 | مقاتل", "20 مليون دولار | 20000000 | دولار", "ألف مقاتل | 1000 | مقاتل",
        "ألف ومئتي شخص | 1200 | شخص", "بعد يومين | 2 | يوم", "٢٥ حافلة | 25 | حافلة"})
    void readsDigitsAndWords(String line, long value, String unit) {
        Quantity quantity = only(line);

        assertEquals(OptionalLong.of(value), quantity.min());
        assertEquals(OptionalLong.of(value), quantity.max());
        assertEquals(unit, quantity.unit());
        assertFalse(quantity.approximate());
    }

    @Test
    void readsBounds() {
        assertEquals(OptionalLong.empty(), only("لا يزيد العدد عن تسعة آلاف شخص").min());
        assertEquals(OptionalLong.of(9_000), only("لا يزيد العدد عن تسعة آلاف شخص").max());
        assertEquals(OptionalLong.empty(), only("أكثر من 300 شخص").max());
        assertEquals(OptionalLong.of(300), only("ما لا يقل عن 300 شخص").min());
        assertEquals(OptionalLong.empty(), only("ما لا يقل عن 300 شخص").max());
        assertTrue(only("نحو 300 شخص").approximate());
    }

    @Test
    void readsRanges() {
        Quantity families = only("بين أربعين وخمسين عائلة فقط");
        assertEquals(OptionalLong.of(40), families.min());
        assertEquals(OptionalLong.of(50), families.max());

        assertEquals(OptionalLong.of(500), only("من (400) إلى (500) مقاتل").max());
    }

    @Test
    void believesANumberWithoutACountedWordOnlyWhenTheWordsSpeakOfOne() {
        assertEquals("", only("يبلغ عددهم نحو 250 وقد خرجوا").unit());
        assertEquals(List.of(), find("القرار 2254 في 17 أيار 2013 والمادة 5"));
        assertEquals(List.of(), find("في العام 2017 مرحلة جديدة"));
    }

    @Test
    void readsReversedLinesInReadingOrder() {
        RawText text = RawText.of(REVERSED + "( مقاتل مع أسرهم 500خروج الذين يصل عددهم إلى )");
        Quantity quantity = only(text.value());

        assertEquals(OptionalLong.of(500), quantity.max());
        assertEquals("يصل عددهم إلى 500 مقاتل", quantity.text());
        RawSegments segments = quantity.segments();
        assertEquals("مقاتل", text.text(segments.ranges().getLast()));
    }

    @Test
    void refusesWhatIsNoQuantity() {
        assertThrows(IllegalArgumentException.class, () -> new Quantity(OptionalLong.empty(), OptionalLong.empty(),
                false, "", RawSegments.none(), "", 1));
        assertThrows(IllegalArgumentException.class, () -> new Quantity(OptionalLong.of(2), OptionalLong.of(1), false,
                "", RawSegments.none(), "", 1));
    }

    @Test
    void anyTextIsReadAndEveryQuantityStandsInIt() {
        for (long seed = 1; seed <= 100; seed++) {
            RawText text = new TextGenerator(seed).text(300);
            find(text.value()).forEach(one -> assertTrue(text.range().contains(one.segments().hull())));
        }
    }
}
