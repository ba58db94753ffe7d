package org.mithaq.text.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawText;
import org.mithaq.text.fold.Folder;

class PatternMatcherTest {

    private final Folder folder = Folder.standard();

    private List<String> find(String expression, String raw) {
        RawText text = RawText.of(raw);
        return new PatternMatcher(List.of(CuePattern.of("cue", expression, folder))).find(folder.fold(text)).stream()
                .map(match -> match.segments().text(text)).toList();
    }

    @Test
    void findsAllSpellingsOfAnAlternative() {
        assertEquals(List.of("تسوية أوضاع", "تسويه\nوضعُ"), find("تسوية (أوضاع|وضع)", "تسوية أوضاع ثم تسويه\nوضعُ"));
    }

    @Test
    void knowsWordBordersOfArabic() {
        assertEquals(List.of("مارس"), find("\\bمارس\\b", "تمارس مارس"));
        assertEquals(List.of("12"), find("\\d+", "م12"));
        assertEquals(List.of("ISSG"), find("issg", "ISSG"));
    }

    @Test
    void saysWhereAnExpressionIsBroken() {
        String message = assertThrows(IllegalArgumentException.class, () -> CuePattern.of("cue", "تسوية (", folder))
                .getMessage();

        assertTrue(message.contains("7"), message);
        assertThrows(IllegalArgumentException.class, () -> CuePattern.of("cue", "x*", folder));
    }

    @Test
    void stopsAPatternThatTakesTooLong() {
        PatternMatcher matcher = new PatternMatcher(List.of(CuePattern.of("slow", "(ا|اا)+\\1ب", folder)));

        PatternLimitException stopped = assertThrows(PatternLimitException.class,
                () -> matcher.find(folder.fold(RawText.of("ا".repeat(60)))));

        assertEquals("slow", stopped.patternId());
    }
}
