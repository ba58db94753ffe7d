package org.mithaq.text.date.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.RealReports;
import org.mithaq.text.date.DateMention;
import org.mithaq.text.date.DatePrecision;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.repair.model.CorpusModelBuilder;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;
import org.mithaq.text.zone.find.ZoneFinder;

/**
 * Compares found dates with hand-made ones, on the reading that the program shows. A date is right when its value is equal
 * and its segments hold the same letters and digits; its value is right when it is equal and the two share a letter.
 */
final class DateScore {

    /** Answers were made for this report only up to the last one of them. */
    private static final String ANSWERED_IN_PART = "reconciliation-system.txt";

    /** A hand-made date, and how it was found. */
    private record Judged(GoldDate gold, boolean right, boolean valueRight) {}

    /** A date of the body that was found, and whether there is such an answer. */
    private record Found(String file, DateMention mention, boolean right, boolean valueRight) {}

    private final ReadingMaker maker;
    private final List<Judged> judged = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();

    private DateScore(ReadingMaker maker) {
        this.maker = maker;
    }

    static DateScore ofGold() {
        CorpusModelBuilder model = new CorpusModelBuilder();
        RealReports.all().forEach(model::add);
        DateScore score = new DateScore(ReadingMaker.repairing(model.build()));
        List<GoldDate> gold = GoldDate.all();
        gold.stream().map(GoldDate::file).distinct()
                .forEach(file -> score.add(file, gold.stream().filter(date -> date.file().equals(file)).toList()));
        return score;
    }

    private void add(String file, List<GoldDate> gold) {
        RawText raw = RealReports.named(file);
        Zones zones = new ZoneFinder().find(raw);
        Reading reading = maker.read(raw);
        List<DateMention> mentions = new DateFinder().find(raw, reading, zones);
        BiPredicate<DateMention, GoldDate> right = (mention, date) -> isRight(mention, date, raw);
        for (GoldDate date : gold) {
            judged.add(new Judged(date, mentions.stream().anyMatch(mention -> right.test(mention, date)),
                    mentions.stream().anyMatch(mention -> isValueRight(mention, date))));
        }
        int end = file.equals(ANSWERED_IN_PART)
                ? gold.stream().mapToInt(date -> date.segments().hull().end().value()).max().orElseThrow() : raw.length();
        Set<GoldDate> met = new HashSet<>();
        mentions.stream()
                .filter(mention -> mention.segments().hull().end().value() <= end && isOfTheText(mention, zones))
                .forEach(mention -> found.add(new Found(file, mention,
                        gold.stream().anyMatch(date -> right.test(mention, date) && met.add(date)),
                        gold.stream().anyMatch(date -> isValueRight(mention, date)))));
    }

    private static boolean isOfTheText(DateMention mention, Zones zones) {
        return zones.zoneAt(mention.segments().ranges().getFirst().start()) != ZoneKind.URL;
    }

    private static boolean isRight(DateMention mention, GoldDate gold, RawText raw) {
        return mention.value().text().equals(gold.value())
                && letters(mention.segments(), raw).equals(letters(gold.segments(), raw));
    }

    private static boolean isValueRight(DateMention mention, GoldDate gold) {
        return mention.value().text().equals(gold.value())
                && gold.segments().ranges().stream().anyMatch(mention.segments()::intersects);
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

    long answers() {
        return judged.size();
    }

    long answersFound() {
        return count(judged, Judged::right);
    }

    long valuesFound() {
        return count(judged, Judged::valueRight);
    }

    long found() {
        return found.size();
    }

    long foundRight() {
        return count(found, Found::right);
    }

    long foundWithRightValue() {
        return count(found, Found::valueRight);
    }

    /** The answers of a precision. */
    long answers(DatePrecision precision) {
        return count(judged, row -> row.gold().precision().equals(precision.id()));
    }

    long answersFound(DatePrecision precision) {
        return count(judged, row -> row.gold().precision().equals(precision.id()) && row.right());
    }

    private static <T> long count(List<T> rows, Predicate<T> wanted) {
        return rows.stream().filter(wanted).count();
    }

    /** What was missed and what was found wrongly, a line each. */
    List<String> failing() {
        List<String> lines = new ArrayList<>();
        judged.stream().filter(row -> !row.right()).forEach(row -> lines.add("missed %s %s %s%s".formatted(
                row.gold().file(), row.gold().value(), row.gold().segments(), row.valueRight() ? " (value right)" : "")));
        found.stream().filter(row -> !row.right()).forEach(row -> lines.add("wrong %s %s %s «%s»%s".formatted(
                row.file(), row.mention().value().text(), row.mention().segments(), row.mention().text(),
                row.valueRight() ? " (value right)" : "")));
        return lines;
    }
}
