package org.mithaq.text.number;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.token.TokenLines;
import org.mithaq.text.token.TokenOrder;
import org.mithaq.text.token.TokenRules;
import org.mithaq.text.token.TokenView;
import org.mithaq.text.zone.Zones;

/** Finds the quantities of a report in the order of its reading. Deterministic, thread-safe. */
public final class QuantityFinder {

    private final Set<String> words = new TreeSet<>();
    /** The same with particles in front. */
    private final Set<String> starts;
    private final QuantityRule rule;

    /** @param counted what may be counted */
    public QuantityFinder(CountedWords counted) {
        this.rule = new QuantityRule(counted);
        words.addAll(new NumberWords().all());
        words.addAll(VagueNumbers.words());
        words.addAll(QuantityRule.wordsForOne());
        words.addAll(counted.duals());
        this.starts = words.stream().flatMap(Particles::with).collect(Collectors.toSet());
    }

    /** The folded words that quantities start from, beside digits; particles may stand in front of them. */
    public Set<String> words() {
        return Set.copyOf(words);
    }

    /** All quantities in the order of the raw text. */
    public List<Quantity> find(Reading reading, Zones zones) {
        TokenLines lines = new TokenLines(reading, zones, TokenRules.PLAIN);
        return find(lines, lines.all(), reading, new BitSet());
    }

    /**
     * The same, for a text that was searched for {@link #words()} already.
     *
     * @param places of these words
     * @param dates whose numbers are no quantities
     */
    public List<Quantity> find(FoldedText text, Zones zones, Collection<ReadingOffset> places, Collection<RawRange> dates) {
        TokenLines lines = new TokenLines(text.reading(), zones, TokenRules.PLAIN);
        BitSet ofDates = new BitSet();
        dates.forEach(date -> text.reading().toReading(RawSegments.of(date))
                .forEach(range -> ofDates.set(range.start().value(), range.end().value())));
        BitSet told = new BitSet();
        places.forEach(place -> told.set(lines.line(place)));
        for (int i = 0; i < text.value().length(); i++) {
            if (Character.isDigit(text.value().charAt(i)) && !ofDates.get(text.toReading(i).value())) {
                told.set(lines.line(text.toReading(i)));
            }
        }
        BitSet taken = new BitSet();
        dates.forEach(range -> taken.set(range.start().value(), range.end().value()));
        return find(lines, told, text.reading(), taken);
    }

    private List<Quantity> find(TokenLines lines, BitSet told, Reading reading, BitSet taken) {
        List<Quantity> found = new ArrayList<>();
        told.stream().mapToObj(line -> TokenView.around(lines, line, TokenOrder.STORED)).forEach(view -> {
            for (int place = 0; place < view.size(); place++) {
                if (mayStart(view, place) && !taken.get(view.at(place).start().value())) {
                    rule.at(view, place, reading).filter(one -> take(one, taken)).ifPresent(found::add);
                }
            }
        });
        found.sort(Comparator.comparing(quantity -> quantity.segments().hull()));
        return List.copyOf(found);
    }

    private boolean mayStart(TokenView view, int place) {
        return view.at(place).isNumber()
                || view.at(place).isWord() && starts.contains(view.at(place).text())
                || view.at(place + 1).isWord() && NumberWords.isTen(view.at(place + 1).text());
    }

    /** Marks the quantity's characters as taken, unless one of them is already. */
    private static boolean take(Quantity quantity, BitSet taken) {
        for (RawRange range : quantity.segments().ranges()) {
            int next = taken.nextSetBit(range.start().value());
            if (next >= 0 && next < range.end().value()) {
                return false;
            }
        }
        quantity.segments().ranges().forEach(range -> taken.set(range.start().value(), range.end().value()));
        return true;
    }
}
