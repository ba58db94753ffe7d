package org.mithaq.core.suggest.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

@DisplayName("The letters of a name")
class NamesInTextTest {

    @ParameterizedTest
    @DisplayName("are a name where the grammar allows one")
    @CsvSource(delimiter = '|', value = {
        "زار الوفد السعودية أمس | السعودية | false", "إلى السعودية | السعودية | true", "في مصر والسعودية | السعودية | true",
        "المبادرة السعودية | السعودية | false", "بالمبادرة السعودية | السعودية | false", "المبادرة، السعودية | السعودية | true",
        "وزير الخارجية الأمريكية | الخارجية الأمريكية | true", "السياسة الخارجية الأمريكية | الخارجية الأمريكية | false",
        "معبراً تركيًّا | تركيًّا | false", "وفداً تركياً | تركياً | false", "إلى تركيا | تركيا | true",
        "في شمال سورية | سورية | true", "جهات سورية | سورية | false", "شخصية سورية | سورية | false",
        "عودة سورية إلى الجامعة | سورية | true", "حاصر النظام الزبداني | الزبداني | true"})
    void tellsNames(String text, String name, boolean isName) {
        int start = text.indexOf(name);
        RawSegments words = RawSegments.of(RawRange.of(start, start + name.length()));

        assertEquals(isName, new NamesInText(SuggestionText.of(text)).isName(words));
    }
}
