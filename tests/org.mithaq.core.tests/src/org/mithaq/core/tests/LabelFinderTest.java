package org.mithaq.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.LabelFinder;

@DisplayName("Finding a choice by a few typed letters")
class LabelFinderTest {

    private final LabelFinder<Integer> finder = new LabelFinder<>(List.of(
            choice(1, "EVACUATION", "Evacuation", "الإخلاء", List.of("خروج المقاتلين")),
            choice(2, "CEASEFIRE", "Ceasefire", "وقف إطلاق النار", List.of("هدنة")),
            choice(3, "WPN_HEAVY", "Heavy weapons handed over", "تسليم السلاح الثقيل", List.of()),
            choice(4, "WPN_ALL", "All weapons handed over", "تسليم كل السلاح", List.of()),
            choice(5, "FIRE", "Fire", "نار", List.of())));

    private static Choice<Integer> choice(int value, String id, String label, String other, List<String> cues) {
        return new Choice<>(value, id, label, "", "", List.of(label, other), cues);
    }

    private List<Integer> found(String typed) {
        return finder.find(typed).stream().map(Choice::value).toList();
    }

    @Test
    void findsByTheLabelOfEitherLanguageWhateverTheUsersIs() {
        assertThat(found("cease")).containsExactly(2);
        assertThat(found("وقف")).containsExactly(2);
    }

    @Test
    void findsWhateverTheSpellingOfHamzaAndVowelsAndCase() {
        assertThat(found("اطلاق")).containsExactly(2);
        assertThat(found("وَقْف")).containsExactly(2);
        assertThat(found("CEASEFIRE")).containsExactly(2);
    }

    @Test
    void findsAnArabicWordWithoutItsArticle() {
        assertThat(found("اخلاء")).containsExactly(1);
    }

    @Test
    void findsByTheBeginningsOfSeveralWordsInAnyOrder() {
        assertThat(found("weap heav")).containsExactly(3);
        assertThat(found("سلاح ثقيل")).containsExactly(3);
    }

    @Test
    void findsByAnIdWithOrWithoutItsUnderscore() {
        assertThat(found("wpn_a")).containsExactly(4);
        assertThat(found("wpn all")).containsExactly(4);
    }

    @Test
    void namesTheWholeNameFirstThenBeginningsThenPartsThenCues() {
        assertThat(found("fire")).containsExactly(5, 2);
        assertThat(found("هدنه")).containsExactly(2);
    }

    @Test
    void keepsTheOrderOfTheCodebookAmongEquals() {
        assertThat(found("wpn")).containsExactly(3, 4);
        assertThat(found("  ")).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void findsNothingForWordsThatNobodyHas() {
        assertThat(found("weapons tomorrow")).isEmpty();
    }

    @Test
    void takesAWholeNameAsTheChoiceThatIsMeantUnlessSeveralHaveIt() {
        assertThat(finder.exact("نار").map(Choice::value)).contains(5);
        assertThat(finder.exact("wpn")).isEmpty();
        LabelFinder<Integer> twins = new LabelFinder<>(List.of(
                choice(1, "A", "Aleppo", "حلب", List.of()), choice(2, "B", "Aleppo", "حلب", List.of())));
        assertThat(twins.exact("aleppo")).isEmpty();
        assertThat(twins.exact("b").map(Choice::value)).contains(2);
    }
}
