package org.mithaq.core.suggest.learnt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.project.Project;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.SuggestionFixture;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.find.SuggestionFinder;

@DisplayName("What coded stances teach")
class LearntStancesTest {

    private static final List<String> CODED = List.of("رفض النظام تمديد وقف القصف في الغوطة", "رفضت روسيا تمديد وقف القصف على داريا",
            "رفض النظام وقف القصف والحصار", "رفض النظام تمديد وقف القصف في حلب");

    @TempDir
    private Path folder;

    private Suggestion stance(String text, boolean learn) throws Exception {
        try (Project project = SuggestionFixture.project(folder.resolve(Boolean.toString(learn)), text)) {
            LearntStances.Examples examples = new LearntStances.Examples(
                    CodeCues.of(project.codebook().scale("Position").orElseThrow()));
            CODED.forEach(coded -> examples.add(coded, "rejects", Set.of("TRUCE")));
            examples.add("يؤيد النظام فتح الطريق", "supports", Set.of("ROAD"));
            LearntKinds learnt = learn ? LearntKinds.ofStances("Stance", examples.learn(() -> false)) : LearntKinds.none();
            return new SuggestionFinder(project.codebook(), learnt).find(SuggestionFixture.report(project)).stream()
                    .filter(suggestion -> suggestion.kind().equals("stance")).findFirst().orElseThrow();
        }
    }

    @Test
    @DisplayName("is what a sentence is about that names no target, with the words that tell it")
    void tellsTargets() throws Exception {
        String text = "رفض النظام تمديد وقف القصف.";
        assertEquals(List.of("rejects", "REGIME"), stance(text, false).values());
        Suggestion learnt = stance(text, true);
        assertEquals(List.of("rejects", "REGIME", "TRUCE"), learnt.values());
        assertTrue(learnt.rule().contains("learnt:TRUCE(") && learnt.rule().contains("القصف".substring(2)), learnt.rule());
        assertTrue(learnt.isLikely());
    }

    @Test
    @DisplayName("leaves a target alone that the sentence names, and a position that has its cue")
    void leavesNames() throws Exception {
        assertEquals(List.of("supports", "REGIME", "TRUCE"), stance("يؤيد النظام الهدنة لا القصف.", true).values());
    }
}
