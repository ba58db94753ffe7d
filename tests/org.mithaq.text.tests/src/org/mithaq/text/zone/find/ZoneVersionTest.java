package org.mithaq.text.zone.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawText;
import org.mithaq.text.TextGenerator;

@DisplayName("The version of the zone finder")
class ZoneVersionTest {

    /** Texts with parts of each kind, put together out of lines in ever other orders. */
    private static final String[] LINES = {
        "عنوان طويل للتقرير", "أولًا: المقدمة", "وقع الطرفان اتفاق الوادي بعد يومين من المفاوضات1.", "12",
        "انظر https://example.org/a?b=c", "نصت البنود على:", "وقف النار. .1", "فتح الطرق. .2", "1. وقف النار",
        "2. فتح الطرق",
        "1- صحيفة النهر، العدد الثاني.", "2 موقع الجسر، تقرير عن الهدنة، 2019.", "وقف النار •", "صفحة 4", "", "خاتمة",
        "وقع الطرفان اتفاق الوادي بعد يومين", "قال المبعوث (2) إن الهدنة باقية في المدينة كلها."};

    @Test
    @DisplayName("is raised when some text gets other zones, since zones that were kept would be taken for those of now")
    void isRaisedWhenZonesChange() {
        long zones = LongStream.range(0, 200)
                .map(seed -> zones(new TextGenerator(seed).text(200)) * 31 + zones(lines(seed)))
                .reduce(1, (all, each) -> all * 31 + each);

        assertEquals("1: 4e4cad23f7c0b5a", ZoneFinder.VERSION + ": " + Long.toHexString(zones),
                "Raise ZoneFinder.VERSION, then write here what is found now");
    }

    private static RawText lines(long seed) {
        StringBuilder text = new StringBuilder();
        for (long i = 0, at = seed; i < 60; i++, at = at * 7 + i) {
            text.append(LINES[(int) Math.floorMod(at, (long) LINES.length)]).append('\n');
        }
        return RawText.of(text.toString());
    }

    private static long zones(RawText raw) {
        return new ZoneFinder().find(raw).list().toString().hashCode();
    }
}
