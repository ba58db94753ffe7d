package org.mithaq.core.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is learnt from coded texts")
class CategoryLearnerTest {

    private static final List<CodedText> TEXTS = List.of(
            new CodedText("ترميم الجسر القديم", Set.of(), Set.of("repair")),
            new CodedText("ترميم المدرسة والمشفى", Set.of(), Set.of("repair")),
            new CodedText("يجري ترميم السوق", Set.of(), Set.of("repair")),
            new CodedText("توزيع الخبز على الأهالي", Set.of(), Set.of("aid")),
            new CodedText("توزيع الوقود في الحي", Set.of(), Set.of("aid")),
            new CodedText("يبدأ توزيع الدواء", Set.of(), Set.of("aid")));

    @Test
    @DisplayName("is which words speak for a category, and they are told")
    void tellsTheDecidingWords() {
        LearntCategory first = new CategoryLearner().learn(TEXTS).judge("بدء الترميم في البلدة", Set.of(), 0).getFirst();

        assertEquals("repair", first.category());
        assertEquals("ترميم", first.words().getFirst());
    }

    @Test
    @DisplayName("is believed more the more texts say it")
    void growsWithTexts() {
        List<CodedText> more = new ArrayList<>(TEXTS);
        more.addAll(TEXTS);
        more.addAll(TEXTS);
        double few = new CategoryLearner().learn(TEXTS).judge("ترميم البيوت", Set.of(), 0).getFirst().confidence();
        double many = new CategoryLearner().learn(more).judge("ترميم البيوت", Set.of(), 0).getFirst().confidence();

        assertTrue(many > few, few + " then " + many);
    }

    @Test
    @DisplayName("leaves a cue its say until texts speak against it")
    void leavesCuesTheirSay() {
        List<CodedText> agreeing = List.of(new CodedText("فتح المعبر", Set.of("roads"), Set.of("roads")),
                new CodedText("فتح الطريق", Set.of("roads"), Set.of("roads")));
        List<CodedText> contrary = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            contrary.add(new CodedText("فتح مركز الطريق " + i, Set.of("roads"), Set.of("office")));
        }
        contrary.addAll(agreeing);

        assertTrue(new CategoryLearner().learn(agreeing).judge("سلوك الطريق", Set.of("roads"), 0).getFirst().confidence() > 0.5);
        assertTrue(new CategoryLearner().learn(contrary).judge("فتح مركز", Set.of("roads"), 0.5).stream()
                .noneMatch(one -> one.category().equals("roads")));
    }

    @Test
    @DisplayName("is the same whenever it is learnt")
    void isDeterministic() {
        assertEquals(new CategoryLearner().learn(TEXTS).judge("توزيع وترميم", Set.of(), 0),
                new CategoryLearner().learn(TEXTS).judge("توزيع وترميم", Set.of(), 0));
    }

    @Test
    @DisplayName("is nothing where nothing was coded, or the words are all new")
    void knowsNothingWithoutTexts() {
        assertTrue(new CategoryLearner().learn(List.of()).isEmpty());
        assertTrue(CategoryModel.empty().judge("ترميم", Set.of(), 0).isEmpty());
        assertTrue(new CategoryLearner().learn(TEXTS).judge("xyz", Set.of(), 0.5).isEmpty());
        assertFalse(new CategoryLearner().learn(TEXTS).knows("roads"));
    }

    @Test
    @DisplayName("may be broken off between categories")
    void mayBeBrokenOff() {
        assertTrue(new CategoryLearner().learn(TEXTS, () -> true).isEmpty());
    }
}
