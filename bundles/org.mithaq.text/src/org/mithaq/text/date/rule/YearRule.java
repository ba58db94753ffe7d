package org.mithaq.text.date.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.date.finding.When;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** Years: with the word for year, as a range, or bare where nothing says that the number is another one. */
final class YearRule implements DateRule {

    private static final int RANGE = 75;
    private static final int WITH_WORD = 65;
    private static final int WITH_PART = 60;
    private static final int TURNED_WITH_PART = 62;
    private static final int BESIDE = 20;
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
        Optional<Finding> found = range(view, place).or(() -> withWord(view, place)).or(() -> withPart(view, place))
                .or(() -> bare(view, place));
        return Stream.concat(besideInStorage(view, place).stream(), found.stream()).toList();
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

    /**
     * The number behind the word for year. A part of the year, such as its end, belongs to the passage with all words up to
     * the number; the word for year alone does only where it stands directly beside the number in the raw text.
     */
    private static Optional<Finding> withWord(TokenView view, int place) {
        OptionalInt year = Years.inContext(view.at(place));
        int word = view.back(place - 1, skipped -> false);
        if (year.isEmpty() || !DateWords.isYear(view.at(word))) {
            return Optional.empty();
        }
        Lead lead = Lead.before(view, word, 1);
        Optional<Words> words = (lead.ofPart() ? Optional.of(lead) : Optional.<Lead>empty())
                .map(found -> new Words(view.slice(found.start(), word + 1), found.qualifier()))
                .or(() -> partAsRead(view, word));
        List<Token> tokens = new ArrayList<>(words.map(Words::tokens)
                .orElseGet(() -> isBeside(view, lead.start(), word, place) ? view.slice(lead.start(), word + 1) : List.of()));
        tokens.add(view.at(place).withoutNote());
        return Optional.of(finding(tokens, year.getAsInt(), words.map(Words::qualifier).orElse(lead.qualifier()), "date.year",
                WITH_WORD));
    }

    /** The words of a part of the year up to the word for year. */
    private record Words(List<Token> tokens, DateQualifier qualifier) {
    }

    /** In a line that stands in reverse the part may only stand before the word for year as the line is read. */
    private static Optional<Words> partAsRead(TokenView view, int word) {
        if (view.isStored()) {
            return Optional.empty();
        }
        TokenView read = view.asRead();
        return read.placeOf(view.at(word)).stream().boxed().flatMap(place -> Stream.of(Lead.before(read, place, 1))
                .filter(Lead::ofPart).map(lead -> new Words(read.slice(lead.start(), place + 1), lead.qualifier())))
                .findFirst();
    }

    private static boolean isBeside(TokenView view, int from, int word, int number) {
        return view.isStored() || view.storedBefore(number) == view.at(word) || view.storedBehind(number) == view.at(from);
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

    /** What extraction has put in front of the words for it: the number with the part or the word that it stands beside. */
    private static Optional<Finding> besideInStorage(TokenView view, int place) {
        OptionalInt year = Years.plain(view.at(place));
        if (view.isStored() || year.isEmpty()) {
            return Optional.empty();
        }
        Optional<DateQualifier> part = DateWords.part(view.at(place + 1));
        if (part.isPresent() && DateWords.isYear(view.at(place + 2)) && view.storedBehind(place) == view.at(place + 1)) {
            return Optional.of(finding(List.of(view.at(place + 1), view.at(place + 2), view.at(place)), year.getAsInt(),
                    part.get(), "date.year", TURNED_WITH_PART));
        }
        return Stream.of(view.storedBefore(place), view.storedBehind(place)).filter(DateWords::isYear).findFirst()
                .map(word -> finding(List.of(word, view.at(place)), year.getAsInt(), DateQualifier.NONE, "date.year", BESIDE));
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
