package org.mithaq.text.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.RealReports;
import org.mithaq.text.reading.ReadingMaker;
import org.mithaq.text.zone.ZoneFinder;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

/**
 * Compares found dates with hand-made ones. A date is right when its value is equal and its segments hold the same
 * characters, blanks and signs between words apart; it is strictly right when the segments are equal.
 */
final class DateScore {

    /** Answers were made for this report only up to the last one of them. */
    private static final String ANSWERED_IN_PART = "reconciliation-system.txt";

    private record Judged(GoldDate gold, boolean right, boolean strict) {}

    private final List<Judged> judged = new ArrayList<>();
    private int bodyDays;
    private int rightBodyDays;

    static DateScore ofGold() {
        DateScore score = new DateScore();
        List<GoldDate> gold = GoldDate.all();
        gold.stream().map(GoldDate::file).distinct()
                .forEach(file -> score.add(file, gold.stream().filter(date -> date.file().equals(file)).toList()));
        return score;
    }

    private void add(String file, List<GoldDate> gold) {
        RawText raw = RealReports.named(file);
        Zones zones = new ZoneFinder().find(raw);
        List<DateMention> found = new DateFinder().find(raw, ReadingMaker.standard().read(raw), zones);
        for (GoldDate date : gold) {
            List<DateMention> right = found.stream().filter(mention -> isRight(mention, date, raw)).toList();
            judged.add(new Judged(date, !right.isEmpty(),
                    right.stream().anyMatch(mention -> mention.segments().equals(date.segments()))));
        }
        int end = file.equals(ANSWERED_IN_PART)
                ? gold.stream().mapToInt(date -> date.segments().hull().end().value()).max().orElseThrow() : raw.length();
        for (DateMention mention : found) {
            if (mention.segments().hull().end().value() <= end && isBodyDay(mention, zones)) {
                bodyDays++;
                rightBodyDays += gold.stream().anyMatch(date -> isRight(mention, date, raw)) ? 1 : 0;
            }
        }
    }

    private static boolean isBodyDay(DateMention mention, Zones zones) {
        return mention.value().precision() == DatePrecision.DAY
                && zones.zoneAt(mention.segments().ranges().getFirst().start()) == ZoneKind.BODY;
    }

    private static boolean isRight(DateMention mention, GoldDate gold, RawText raw) {
        return mention.value().text().equals(gold.value())
                && letters(mention.segments(), raw).equals(letters(gold.segments(), raw));
    }

    private static BitSet letters(RawSegments segments, RawText raw) {
        BitSet units = new BitSet();
        segments.ranges().forEach(range -> units.set(range.start().value(), range.end().value()));
        for (int i = units.nextSetBit(0); i >= 0; i = units.nextSetBit(i + 1)) {
            if (!Character.isLetterOrDigit(raw.value().charAt(i))) {
                units.clear(i);
            }
        }
        return units;
    }

    /** @param precision an id, or nothing for all */
    double recall(String precision, List<String> contexts) {
        List<Judged> rows = rows(precision, contexts);
        return (double) rows.stream().filter(Judged::right).count() / rows.size();
    }

    double precisionOfBodyDays() {
        return (double) rightBodyDays / bodyDays;
    }

    private List<Judged> rows(String precision, List<String> contexts) {
        return judged.stream().filter(row -> precision.isEmpty() || row.gold().precision().equals(precision))
                .filter(row -> contexts.contains(row.gold().context())).toList();
    }

    String table() {
        StringBuilder table = new StringBuilder("Dates: precision, context, answers, right, segments equal\n");
        for (String precision : new TreeSet<>(judged.stream().map(row -> row.gold().precision()).toList())) {
            for (String context : List.of("body", "byline", "footnote")) {
                List<Judged> rows = rows(precision, List.of(context));
                if (!rows.isEmpty()) {
                    table.append(String.format(Locale.ROOT, "  %-7s %-9s %4d %4d %4d%n", precision, context, rows.size(),
                            rows.stream().filter(Judged::right).count(), rows.stream().filter(Judged::strict).count()));
                }
            }
        }
        return table.append(String.format(Locale.ROOT, "  found days of the body: %d, right: %d%n", bodyDays,
                rightBodyDays)).toString();
    }
}
