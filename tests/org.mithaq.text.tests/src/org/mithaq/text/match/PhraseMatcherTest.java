package org.mithaq.text.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.repair.ReadingMaker;

class PhraseMatcherTest {

    private final Folder folder = Folder.standard();

    private List<Match> find(String phrase, String raw) {
        return find(List.of(Phrase.of("p", phrase)), raw);
    }

    private List<Match> find(List<Phrase> phrases, String raw) {
        Reading reading = ReadingMaker.standard().read(RawText.of(raw));
        return PhraseMatcher.of(phrases, folder).find(folder.fold(reading));
    }

    private void assertFound(String segments, MatchLevel level, String phrase, String raw) {
        assertEquals(List.of(new Match("p", RawSegments.parse(segments), level)), find(phrase, raw));
    }

    private void assertNotFound(String phrase, String raw) {
        assertEquals(List.of(), find(phrase, raw));
    }

    @Test
    void tellsHowCloselyAPassageMatches() {
        assertFound("3-18", MatchLevel.EXACT, "وقف إطلاق النار", "عن وقف إطلاق النار.");
        assertFound("3-20", MatchLevel.FOLDED, "وقف إطلاق النار", "عن وقف  اطلاقِ النار.");
        assertFound("3-17", MatchLevel.OPTIONAL_BLANKS, "وقف إطلاق النار", "عن وقف إطلاقالنار.");
        assertFound("0-8", MatchLevel.OPTIONAL_BLANKS, "المدينة", "الم دينة.");
    }

    @Test
    void findsAPhraseOverALineEndButNoWord() {
        assertFound("0-16", MatchLevel.FOLDED, "وقف إطلاق النار", "وقف إطلاق\n\nالنار");
        assertNotFound("النظام", "النظ\nام");
    }

    @Test
    void findsTheHalvesThatTheReadingJoins() {
        assertFound("0-5;6-7", MatchLevel.FOLDED, "الروسي", "الروس ي");
    }

    @Test
    void findsEachOfManyPhrases() {
        List<Phrase> phrases = IntStream.range(0, 500)
                .mapToObj(i -> Phrase.of("p" + i, "كلمة" + (char) ('ا' + i % 20) + (char) ('ب' + i / 20))).toList();
        for (Phrase phrase : phrases) {
            assertTrue(find(phrases, "قبل " + phrase.text() + " بعد").stream()
                    .anyMatch(match -> match.phraseId().equals(phrase.id())), phrase.text());
        }
    }

    @Test
    void checksWordBorders() {
        assertNotFound("يقضي", "الماضي في قضية");
        assertNotFound("مارس", "تمارس");
        assertNotFound("2254", "22545");
        assertFound("0-4", MatchLevel.EXACT, "2254", "2254القرار");
    }

    @Test
    void allowsCliticsInFrontAndLeavesThemOut() {
        assertFound("1-6", MatchLevel.EXACT, "روسيا", "وروسيا");
        assertFound("2-8", MatchLevel.EXACT, "النظام", "وبالنظام");
        assertFound("3-7", MatchLevel.EXACT, "نظام", "بالنظام");
        assertFound("1-6", MatchLevel.FOLDED, "النظام", "للنظام");
        assertNotFound("روسيا", "سروسيا");
        assertEquals(List.of(), find(List.of(new Phrase("p", "روسيا", false)), "وروسيا"));
    }

    @Test
    void findsAPhraseGluedToWordsThatStandAloneElsewhere() {
        String words = "توقيع مما توقيع مما ية ية. ";

        assertFound("27-33", MatchLevel.GLUED, "النظام", words + "النظامتوقيع");
        assertFound("30-36", MatchLevel.GLUED, "النظام", words + "مماالنظام");
        assertNotFound("الروسي", words + "الروسية");
        assertNotFound("النظام", "النظامتوقيع");
    }

    @Test
    void tellsAllOfOverlappingPhrases() {
        List<Match> found = find(List.of(Phrase.of("regime", "النظام"), Phrase.of("syria", "النظام السوري")),
                "النظام السوري");

        assertEquals(List.of("regime", "syria"), found.stream().map(Match::phraseId).toList());
    }

    @Test
    void leavesOutLevelsThatAreNotAskedFor() {
        Reading reading = Reading.identity(RawText.of("الم دينة"));
        PhraseMatcher matcher = PhraseMatcher.of(List.of(Phrase.of("p", "المدينة")), folder, MatchLevel.FOLDED);

        assertEquals(List.of(), matcher.find(folder.fold(reading)));
    }

    @Test
    void refusesPhrasesWithoutLetters() {
        assertThrows(IllegalArgumentException.class, () -> Phrase.of("p", " "));
        assertThrows(IllegalArgumentException.class, () -> PhraseMatcher.of(List.of(Phrase.of("p", "ً")), folder));
    }

    @Test
    void theAutomatonFindsWhatPlainSearchFinds() {
        long seed = 20260101;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<String> patterns = IntStream.range(0, 5).mapToObj(i -> letters(random, 1 + random.nextInt(3))).toList();
            String text = letters(random, 60);
            List<String> expected = new ArrayList<>();
            for (int end = 1; end <= text.length(); end++) {
                for (int p = 0; p < patterns.size(); p++) {
                    if (text.startsWith(patterns.get(p), end - patterns.get(p).length())) {
                        expected.add(p + "@" + end);
                    }
                }
            }
            List<String> found = new ArrayList<>();
            AhoCorasick.of(patterns).scan(text, (pattern, end) -> found.add(pattern + "@" + end));
            assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList(), "seed " + seed);
        }
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0, 3).collect(StringBuilder::new, (s, i) -> s.append("ابت".charAt(i)),
                StringBuilder::append).toString();
    }
}
