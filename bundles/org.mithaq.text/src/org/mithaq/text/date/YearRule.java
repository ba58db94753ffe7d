package org.mithaq.text.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** Years: with the word for year, as a range, or bare where nothing says that the number is another one. */
final class YearRule implements DateRule {

    private static final int RANGE = 75;
    private static final int WITH_WORD = 65;
    private static final int WITH_PART = 60;
    private static final int BARE = 10;
    private static final Set<String> NUMBERED = Set.of("القرار", "قرار", "للقرار", "بالقرار", "والقرار", "القرارين",
            "رقم", "المرسوم", "مرسوم", "القانون", "قانون", "resolution", "no");
    private static final Set<String> COUNTED = Set.of("مقاتل", "مقاتلا", "شخص", "شخصا", "عنصر", "عنصرا", "مدني",
            "مدنيا", "عايله", "اسره", "قتيل", "جريح", "معتقل", "معتقلا", "لاجي", "نازح", "دولار", "ليره", "كم", "متر",
            "طن", "كغ", "حبه", "موقوف", "اسير", "الف", "مليون");

    @Override
    public Set<String> words() {
        return Set.of();
    }

    @Override
    public List<Finding> at(TokenView view, int place) {
        if (!view.at(place).isNumber()) {
            return List.of();
        }
        return range(view, place).or(() -> withWord(view, place)).or(() -> withPart(view, place))
                .or(() -> bare(view, place)).stream().toList();
    }

    private static Optional<Finding> range(TokenView view, int place) {
        Token first = view.at(place);
        Token to = view.at(place + 1);
        int at = DateWords.isYear(view.at(place + 2)) ? place + 3 : place + 2;
        Token last = view.at(at);
        boolean joined = DateWords.isTo(to) || to.is("و") && DateWords.isYears(view.at(place - 1));
        if (!joined || Years.plain(first).isEmpty() || Years.plain(last).isEmpty() || last.value() <= first.value()) {
            return Optional.empty();
        }
        List<Token> tokens = view.slice(place, at + 1).stream().filter(token -> token.isWord() || token.isNumber())
                .toList();
        Edtf value = Edtf.range(Edtf.year(first.value()), Edtf.year(last.value()));
        return Optional.of(new Finding(tokens, context -> Optional.of(When.Answer.stated(value)), DateQualifier.NONE,
                "date.years", RANGE));
    }

    private static Optional<Finding> withWord(TokenView view, int place) {
        OptionalInt year = Years.inContext(view.at(place));
        int word = view.back(place - 1, skipped -> false);
        if (year.isEmpty() || !DateWords.isYear(view.at(word))) {
            return Optional.empty();
        }
        Lead lead = Lead.before(view, word, 1);
        List<Token> tokens = new ArrayList<>(view.slice(lead.start(), word + 1));
        tokens.add(view.at(place).withoutNote());
        return Optional.of(finding(tokens, year.getAsInt(), lead.qualifier(), "date.year", WITH_WORD));
    }

    /** The part of the year directly in front of its number: mid 2021. */
    private static Optional<Finding> withPart(TokenView view, int place) {
        OptionalInt year = Years.plain(view.at(place));
        Optional<DateQualifier> part = DateWords.part(view.at(place - 1));
        if (year.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding(view.slice(place - 1, place + 1), year.getAsInt(), part.get(), "date.year",
                WITH_PART));
    }

    private static Optional<Finding> bare(TokenView view, int place) {
        OptionalInt year = Years.plain(view.at(place));
        if (year.isEmpty() || NUMBERED.contains(view.at(place - 1).text())
                || COUNTED.contains(view.at(place + 1).text())) {
            return Optional.empty();
        }
        return Optional.of(finding(List.of(view.at(place)), year.getAsInt(), DateQualifier.NONE, "date.year.bare", BARE));
    }

    private static Finding finding(List<Token> tokens, int year, DateQualifier qualifier, String rule, int completeness) {
        Edtf value = Edtf.year(year);
        return new Finding(tokens, context -> Optional.of(When.Answer.stated(value)), qualifier, rule, completeness);
    }
}
