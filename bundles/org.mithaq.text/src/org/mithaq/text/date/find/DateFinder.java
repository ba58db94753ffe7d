package org.mithaq.text.date.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawText;
import org.mithaq.text.date.DateMention;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.date.rule.DateRule;
import org.mithaq.text.date.rule.DateRules;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenLines;
import org.mithaq.text.token.TokenOrder;
import org.mithaq.text.token.TokenView;
import org.mithaq.text.zone.Zones;

/** Finds the dates of a report. Deterministic, thread-safe. */
public final class DateFinder {

    /** In a report that stands in reverse, an order that is less likely has to find clearly more. */
    private static final int LESS_LIKELY = 15;
    /** So much less is believed what is read from a line that repair has put in another order. */
    private static final int AS_STORED = 4;
    /** The number of orders that are nearly as likely as the first one. */
    private static final int LIKELY = 3;

    private final DateRules rules = new DateRules();
    private final DatedLines datedLines = new DatedLines(rules.words());

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
        return find(Folder.standard().fold(reading), zones, written);
    }

    /** The same in a text that was folded already. */
    public List<DateMention> find(FoldedText text, Zones zones, Optional<LocalDate> written) {
        TokenLines lines = new TokenLines(text.reading(), zones, rules.tokenRules());
        BitSet dated = datedLines.find(text, lines);
        List<TokenOrder> orders = lines.orders(dated);
        List<Finding> findings = new ArrayList<>();
        (orders.size() > 1 ? withNeighbours(dated, lines) : dated).stream()
                .forEach(line -> read(lines, line, orders, findings));
        if (orders.size() > 1) {
            readAsStored(text.reading().raw(), zones, lines.turned(dated), findings);
        }
        RawText raw = text.reading().raw();
        return new Resolver(raw, zones, written).resolve(new FindingOrder(lines, orders.getFirst()).sorted(choose(findings)));
    }

    /** The halves of a word that was cut may stand in a line of which the pass cannot tell, beside the rest of the date. */
    private static BitSet withNeighbours(BitSet dated, TokenLines lines) {
        BitSet all = (BitSet) dated.clone();
        dated.stream().forEach(line -> {
            all.set(lines.before(line));
            all.set(lines.behind(line));
        });
        return all;
    }

    /** What repair has put together wrongly may still be read from the lines as they are stored. */
    private void readAsStored(RawText raw, Zones zones, List<Token> turned, List<Finding> findings) {
        TokenLines lines = new TokenLines(Reading.identity(raw), zones, rules.tokenRules());
        BitSet stored = new BitSet();
        turned.forEach(token -> stored.set(lines.line(token.start())));
        stored.stream().forEach(line -> List.of(TokenOrder.REVERSED_AT_BLANKS, TokenOrder.REVERSED_AT_NUMBERS)
                .forEach(order -> read(TokenView.around(lines, line, order), AS_STORED, findings)));
    }

    private void read(TokenLines lines, int line, List<TokenOrder> orders, List<Finding> findings) {
        List<TokenView> views = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            TokenView view = TokenView.around(lines, line, orders.get(i));
            if (views.stream().noneMatch(view::isSameAs)) {
                read(view, i < LIKELY ? i : LESS_LIKELY, findings);
                views.add(view);
            }
        }
    }

    private void read(TokenView view, int less, List<Finding> findings) {
        for (int place = 0; place < view.size(); place++) {
            for (DateRule rule : rules.of(view.at(place))) {
                for (Finding finding : rule.at(view, place)) {
                    findings.add(less == 0 ? finding : finding.lessCompleteBy(less));
                }
            }
        }
    }

    private static List<Finding> choose(List<Finding> findings) {
        List<Finding> best = new ArrayList<>(findings);
        best.sort(null);
        TakenRanges taken = new TakenRanges();
        best.removeIf(finding -> !taken.take(finding.ranges()));
        return best;
    }
}
