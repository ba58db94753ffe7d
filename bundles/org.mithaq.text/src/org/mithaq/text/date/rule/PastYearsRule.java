package org.mithaq.text.date.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.date.finding.When;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** "The past five years": from so many years before the report was written up to then. */
final class PastYearsRule implements DateRule {

    private static final int PAST_YEARS = 55;
    private static final Set<String> YEARS = Set.of("السنوات", "الاعوام");
    private static final Set<String> PAST = Set.of("الماضيه", "الاخيره", "المنصرمه", "الفايته", "السابقه");
    /** By the start of the number, with or without its last letter. */
    private static final Map<String, Integer> NUMBERS = Map.of("الثلاث", 3, "الاربع", 4, "الخمس", 5, "الست", 6,
            "السبع", 7, "الثماني", 8, "التسع", 9, "العشر", 10);

    @Override
    public Set<String> words() {
        return YEARS;
    }

    @Override
    public List<Finding> at(TokenView view, int place) {
        if (!YEARS.contains(view.at(place).text())) {
            return List.of();
        }
        boolean numberFirst = PAST.contains(view.at(place + 2).text());
        Token number = view.at(numberFirst ? place + 1 : place + 2);
        if (!numberFirst && !PAST.contains(view.at(place + 1).text())) {
            return List.of();
        }
        return number(number).map(years -> finding(view, place, years)).stream().toList();
    }

    private static Optional<Integer> number(Token token) {
        if (token.isNumber() && token.digits() <= 2) {
            return Optional.of(token.value());
        }
        String word = token.text();
        String bare = word.endsWith("ه") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(NUMBERS.get(bare));
    }

    private static Finding finding(TokenView view, int place, int years) {
        When when = context -> context.yearOfWriting()
                .map(last -> Edtf.range(Edtf.year(last - years), Edtf.year(last)))
                .map(range -> new When.Answer(range, List.of(), true, true));
        return new Finding(view.slice(place, place + 3), when, DateQualifier.NONE, "date.years.past", PAST_YEARS);
    }
}
