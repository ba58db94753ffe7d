package org.mithaq.text.date.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.token.Token;

/** The folded words that dates are told with. */
final class DateWords {

    private static final Map<String, DateQualifier> PARTS = Map.ofEntries(
            Map.entry("مطلع", DateQualifier.EARLY), Map.entry("اوايل", DateQualifier.EARLY),
            Map.entry("بدايه", DateQualifier.START), Map.entry("بدايات", DateQualifier.START),
            Map.entry("مستهل", DateQualifier.START), Map.entry("حلول", DateQualifier.START),
            Map.entry("منتصف", DateQualifier.MID), Map.entry("اواسط", DateQualifier.MID),
            Map.entry("اواخر", DateQualifier.LATE),
            Map.entry("نهايه", DateQualifier.END), Map.entry("نهايات", DateQualifier.END),
            Map.entry("ختام", DateQualifier.END));
    /** What periods are cut into. */
    private static final Set<String> PIECES = Set.of("الاشهر", "النصف", "الاسابيع", "الايام");
    private static final Map<String, DateQualifier> WHICH = Map.of("الاول", DateQualifier.EARLY, "الاولي", DateQualifier.EARLY,
            "الاخير", DateQualifier.LATE, "الاخيره", DateQualifier.LATE, "اللاحقه", DateQualifier.LATE,
            "الثاني", DateQualifier.LATE);
    private static final Map<String, DateQualifier> SIDES = Map.of(
            "منذ", DateQualifier.SINCE, "حتي", DateQualifier.UNTIL, "لغايه", DateQualifier.UNTIL,
            "قبل", DateQualifier.BEFORE, "قبيل", DateQualifier.BEFORE,
            "بعد", DateQualifier.AFTER, "عقب", DateQualifier.AFTER);
    private static final Set<String> YEAR = Set.of("عام", "العام", "سنه", "السنه", "لعام", "بعام", "وعام", "لسنه",
            "وسنه", "والعام", "للعام");
    private static final Set<String> YEARS = Set.of("عامي", "العامين", "سنتي", "الاعوام", "بين", "سنوات", "اعوام");
    private static final Set<String> MONTH = Set.of("شهر", "الشهر", "بشهر", "وشهر");
    private static final Set<String> OF_MONTH = Set.of("لشهر");
    private static final Set<String> IN = Set.of("في", "وفي", "مع", "ومع", "ففي");
    private static final Set<String> LAST = Set.of("الماضي", "الماضيه", "المنصرم", "الفايت");
    private static final Set<String> SAME = Set.of("نفسه", "نفسها", "ذاته", "ذاتها");
    private static final Set<String> THIS = Set.of("الجاري", "الحالي", "الجاريه", "الحاليه");
    private static final Map<String, Integer> ORDINALS = Map.of("الاول", 1, "الثاني", 2, "الثالث", 3, "الرابع", 4,
            "الخامس", 5, "السادس", 6, "السابع", 7, "الثامن", 8, "التاسع", 9, "العاشر", 10);
    private static final String CLITICS = "وفبل";

    private DateWords() {}

    /** The part of a period that a word names, as early or end; a particle in front allowed. */
    static Optional<DateQualifier> part(Token token) {
        DateQualifier found = PARTS.get(token.text());
        return Optional.ofNullable(found != null ? found : PARTS.get(withoutClitic(token.text())));
    }

    /** The part of a period that three words name, as "the later months of" or "the first half of". */
    static Optional<DateQualifier> part(Token first, Token second, Token third) {
        return third.is("من") && PIECES.contains(withoutClitic(first.text()))
                ? Optional.ofNullable(WHICH.get(second.text())) : Optional.empty();
    }

    private static String withoutClitic(String word) {
        return word.length() > 1 && CLITICS.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    }

    /** What a word in front of a date makes of it, as since or before. */
    static DateQualifier side(Token token) {
        return SIDES.getOrDefault(token.text(), DateQualifier.NONE);
    }

    static boolean isYear(Token token) {
        return YEAR.contains(token.text());
    }

    /** Words that stand in front of two years. */
    static boolean isYears(Token token) {
        return YEARS.contains(token.text());
    }

    static boolean isMonth(Token token) {
        return MONTH.contains(token.text());
    }

    static boolean isOf(Token token) {
        return token.is("من") || OF_MONTH.contains(token.text());
    }

    static boolean isIn(Token token) {
        return IN.contains(token.text());
    }

    static boolean isLast(Token token) {
        return LAST.contains(token.text());
    }

    static boolean isSame(Token token) {
        return SAME.contains(token.text());
    }

    static boolean isThis(Token token) {
        return THIS.contains(token.text());
    }

    static Optional<Integer> ordinal(Token token) {
        return Optional.ofNullable(ORDINALS.get(token.text()));
    }

    /** Signs and words that may join the two ends of a range. */
    static boolean isTo(Token token) {
        return token.is("-") || token.is("–") || token.is("—") || token.is("الي") || token.is("حتي") || token.is("وحتي");
    }
}
