package org.mithaq.text.zone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.find.ZoneFinder;

@DisplayName("A pull quote")
class PullQuotesTest {

    @Test
    @DisplayName("points to the place that it repeats")
    void pointsToItsSource() {
        String quote = "قال كبير القرية إن أحدا لن يغادر بيته قبل أن يجف النهر كله";
        String source = "قال كبير القرية إن أحدا لن يغادر بيتة قبل أن يجف النهر كله";
        RawText raw = RawText.of("عنوان\n\n" + quote + "\n\nجاء الوفد في المساء. " + source + "، ثم شرب الجميع الشاي تحت الشجرة.\n");
        PullQuotes quotes = PullQuotes.of(raw, new ZoneFinder().find(raw));

        assertEquals(List.of(source), quotes.list().stream().map(found -> raw.text(found.source())).toList());
        assertTrue(quotes.at(new RawOffset(raw.value().indexOf(quote) + 3)).isPresent());
        assertTrue(quotes.at(new RawOffset(raw.value().indexOf(source))).isEmpty());
    }
}
