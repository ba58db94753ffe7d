package org.mithaq.core.suggest.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One pass for the words of several finders")
class CuePassTest {

    private static CueForms.Finder<String> finder(String... phrases) {
        CueForms<String> forms = new CueForms<>();
        for (String phrase : phrases) {
            forms.addPhrase(phrase, phrase);
        }
        return forms.finder();
    }

    private static List<String> found(CueForms.Finder<String> finder, SuggestionText text) {
        return finder.find(text).stream().map(hit -> hit.meaning() + " " + hit.match().segments()).toList();
    }

    @Test
    @DisplayName("finds for each what it finds alone")
    void findsWhatEachFindsAlone() {
        CueForms.Finder<String> names = finder("روسيا", "النظام", "نظام");
        CueForms.Finder<String> cues = finder("رفض", "النظام", "رفض النظام");
        SuggestionText text = SuggestionText.of("وقد رفض النظام ما طلبته روسيا من نظامها وروسيا");
        SuggestionText searched = text.searched(new CuePass(List.of(names, cues)));

        assertEquals(found(names, text), found(names, searched));
        assertEquals(found(cues, text), found(cues, searched));
        assertEquals(3, found(cues, searched).size());
    }

    @Test
    @DisplayName("leaves finders alone that it was not made for")
    void leavesOthersAlone() {
        CueForms.Finder<String> late = finder("رفض");
        SuggestionText text = SuggestionText.of("رفض الوفد").searched(new CuePass(List.of()));

        assertTrue(text.found(late).isEmpty());
        assertEquals(List.of("رفض 0-3"), found(late, text));
    }
}
