package org.mithaq.text.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.Zones;

/** Finds the dates of a report. Deterministic, thread-safe. */
public final class DateFinder {

    /** In a report that stands in reverse, an order that is less likely has to find clearly more. */
    private static final int LESS_LIKELY = 15;

    private final MonthNames names = new MonthNames();
    private final List<DateRule> rules = List.of(new NumericRule(), new MonthRule(names), new YearRule(),
            new PeriodRule(), new RelativeRule());

    /** All dates in the order of the raw text. */
    public List<DateMention> find(RawText raw, Reading reading, Zones zones) {
        List<List<Token>> lines = new Tokenizer(reading, zones).lines();
        List<Finding> chosen = choose(findings(lines));
        return new Resolver(raw, zones).resolve(chosen);
    }

    private List<Finding> findings(List<List<Token>> lines) {
        List<Finding> findings = new ArrayList<>();
        List<TokenOrder> orders = TokenOrder.of(lines);
        for (int i = 0; i < orders.size(); i++) {
            TokenView view = new TokenView(lines, orders.get(i), names);
            int less = i == 0 ? 0 : i == 1 ? 1 : LESS_LIKELY;
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
        best.sort(Comparator.comparingInt(Finding::completeness).reversed().thenComparingInt(Finding::place));
        BitSet taken = new BitSet();
        List<Finding> chosen = new ArrayList<>();
        for (Finding finding : best) {
            BitSet own = new BitSet();
            finding.tokens().forEach(token -> token.segments().ranges()
                    .forEach(range -> own.set(range.start().value(), range.end().value())));
            if (!own.intersects(taken)) {
                taken.or(own);
                chosen.add(finding);
            }
        }
        chosen.sort(Comparator.comparingInt(Finding::place));
        return chosen;
    }
}
