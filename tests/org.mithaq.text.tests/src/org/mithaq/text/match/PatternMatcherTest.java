package org.mithaq.text.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.text.RawText;
import org.mithaq.text.fold.FoldedText;
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

    /** Alternatives, optional letters, borders, classes, parts of words, looks behind; and what is not looked into. */
    @ParameterizedTest
    @ValueSource(strings = {"\\b[وف]?(بات|باتت|تاب)\\b", "(با|ب)ت [^ ]+ ت", "(?<=ت[^.]{0,9})\\w*(اب|با)\\w*", "(?<!ب )ت",
            "[^ ]*(با|تا) ", "ب{2,3}ا?", "(ب|ت)+ا", "(ا ?){1,3}ب", "با*+ت", "x?ب", "(?i)ب", "[ا-ت]ب", "(ا|اا)+\\1ب", "ب.ت", "1+ ب",
            "(?:با|(ت|ا ))(?=ب)", "\\w+ب", "\\.ب?ا", "[بت.][^بت]",
            "[بت][^ ]* ات", "ب[^ .]*تا ?ب", "(ا )?ب[^ ]{0,3} بت( ب)?", "\\b[بت]?(ا|ت)[^ 1.]+(ا|ب) بت", "ب([^ ]+ ){0,2}تا"})
    void findsWhatThePatternAloneFinds(String expression) {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = random.ints(random.nextInt(60), 0, 9).mapToObj(i -> "بتاا بت.1".substring(i, i + 1))
                    .collect(Collectors.joining());
            List<String> expected = Pattern
                    .compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(folder.fold(RawText.of(text)).value()).results().map(match -> match.group().strip())
                    .filter(found -> !found.isEmpty()).toList();
            assertEquals(expected, findFolded(expression, text), text);
        }
    }

    private List<String> findFolded(String expression, String raw) {
        FoldedText text = folder.fold(RawText.of(raw));
        return new PatternMatcher(List.of(CuePattern.of("cue", expression, folder))).find(text).stream()
                .map(match -> folder.fold(match.segments().text(text.reading().raw()))).toList();
    }
}
