package org.mithaq.text.date.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.date.finding.DateContext;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.date.finding.When;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** Seasons with their year, and decades. */
final class PeriodRule implements DateRule {

    private static final int SEASON = 75;
    private static final int DECADE = 70;
    private static final Map<String, Integer> SEASONS = Map.of("ربيع", 21, "صيف", 22, "خريف", 23, "شتاء", 24);
    private static final Map<String, Integer> DECADES = Map.of("عشرين", 1920, "ثلاثين", 1930, "اربعين", 1940,
            "خمسين", 1950, "ستين", 1960, "سبعين", 1970, "ثمانين", 1980, "تسعين", 1990);
    /** The longer one first; it ends as the shorter one. */
    private static final List<String> ENDINGS = List.of("يات", "ات");

    @Override
    public Set<String> words() {
        Stream<String> decades = DECADES.keySet().stream()
                .flatMap(decade -> ENDINGS.stream().map(decade::concat));
        return Stream.concat(SEASONS.keySet().stream(), decades)
                .flatMap(word -> Stream.of(word, "ال" + word)).collect(Collectors.toSet());
    }

    @Override
    public List<Finding> at(TokenView view, int place) {
        return season(view, place).or(() -> decade(view, place)).stream().toList();
    }

    private static Optional<Finding> season(TokenView view, int place) {
        String word = view.at(place).text();
        Integer season = SEASONS.get(word.startsWith("ال") ? word.substring(2) : word);
        if (season == null) {
            return Optional.empty();
        }
        if (word.startsWith("ال") && DateWords.isLast(view.at(place + 1))) {
            return Optional.of(new Finding(view.slice(place, place + 2), context -> last(season, context),
                    DateQualifier.NONE, "date.season.last", SEASON));
        }
        int at = view.forth(place + 1, DateWords::isYear);
        OptionalInt year = Years.inContext(view.at(at));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Lead lead = Lead.before(view, place, 0);
        return Optional.of(new Finding(view.slice(lead.start(), at + 1),
                context -> Optional.of(When.Answer.stated(Edtf.season(year.getAsInt(), season))), lead.qualifier(),
                "date.season", SEASON));
    }

    /** The last season of that name that was over when the report was written. */
    private static Optional<When.Answer> last(int season, DateContext context) {
        return context.written().map(day -> {
            Edtf thisYear = Edtf.season(day.getYear(), season);
            Edtf value = thisYear.end().isBefore(day) ? thisYear : Edtf.season(day.getYear() - 1, season);
            return new When.Answer(value, List.of(), true, true);
        });
    }

    private static Optional<Finding> decade(TokenView view, int place) {
        String word = view.at(place).text();
        String bare = word.startsWith("ال") ? word.substring(2) : word;
        if (!bare.endsWith(ENDINGS.getLast())) {
            return Optional.empty();
        }
        return ENDINGS.stream().filter(bare::endsWith)
                .map(ending -> DECADES.get(bare.substring(0, bare.length() - ending.length())))
                .filter(decade -> decade != null).findFirst()
                .map(decade -> {
                    Lead lead = Lead.before(view, place, 0);
                    List<Token> tokens = new ArrayList<>(view.slice(lead.start(), place + 1));
                    if (view.at(place + 1).is("القرن")) {
                        tokens.addAll(view.slice(place + 1, place + 3));
                    }
                    return new Finding(tokens, context -> Optional.of(When.Answer.stated(Edtf.decade(decade))),
                            lead.qualifier(), "date.decade", DECADE);
                });
    }
}
