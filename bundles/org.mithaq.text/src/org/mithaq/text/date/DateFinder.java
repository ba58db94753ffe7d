package org.mithaq.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenOrder;
import org.mithaq.text.token.TokenRules;
import org.mithaq.text.token.TokenView;
import org.mithaq.text.token.Tokenizer;
import org.mithaq.text.zone.Zones;

/** Finds the dates of a report. Deterministic, thread-safe. */
public final class DateFinder {

    /** In a report that stands in reverse, an order that is less likely has to find clearly more. */
    private static final int LESS_LIKELY = 15;

    private final MonthNames names = new MonthNames();
    private final TokenRules tokenRules = new DateTokenRules(names);
    private final List<DateRule> rules = List.of(new NumericRule(), new MonthRule(names), new YearRule(),
            new PeriodRule(), new RelativeRule(), new PastYearsRule(), new WeekdayRule());

    /** All dates of a report of which nothing else is known. */
    public List<DateMention> find(RawText raw, Reading reading, Zones zones) {
        return find(raw, reading, zones, Optional.empty());
    }

    /**
     * All dates, in the order in which a person comes to them.
     *
     * @param written the day of the report, which "last month" counts from where the text itself tells none
     */
    public List<DateMention> find(RawText raw, Reading reading, Zones zones, Optional<LocalDate> written) {
        List<List<Token>> lines = new Tokenizer(reading, zones, tokenRules).lines();
        List<TokenView> views = TokenOrder.of(lines).stream()
                .map(order -> new TokenView(lines, order, tokenRules)).toList();
        List<Finding> chosen = choose(findings(views));
        Map<RawOffset, Integer> ranks = views.getFirst().ranks();
        chosen.sort(Comparator.comparing(finding -> ranks.getOrDefault(finding.start(), 0)));
        return new Resolver(raw, zones, written).resolve(chosen);
    }

    private List<Finding> findings(List<TokenView> views) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            TokenView view = views.get(i);
            int less = i < 3 ? i : LESS_LIKELY;
            for (int place = 0; place < view.size(); place++) {
                for (DateRule rule : rules) {
                    rule.at(view, place).forEach(finding -> findings.add(finding.lessCompleteBy(less)));
                }
            }
        }
        return findings;
    }

    private static List<Finding> choose(List<Finding> findings) {
        List<Finding> best = new ArrayList<>(findings);
        best.sort(Comparator.comparingInt(Finding::completeness).reversed().thenComparing(Finding::start));
        TakenRanges taken = new TakenRanges();
        best.removeIf(finding -> !taken.take(finding.tokens().stream()
                .flatMap(token -> token.segments().ranges().stream()).toList()));
        return best;
    }
}
