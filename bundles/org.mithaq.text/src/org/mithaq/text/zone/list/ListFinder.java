package org.mithaq.text.zone.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.line.PartFinder;
import org.mithaq.text.zone.line.ReportLines;
import org.mithaq.text.zone.section.Titles;

/**
 * Lists: a line that starts with a number or a letter and a point or bracket, or with a bullet, and a line that ends with a point
 * and a number, which is where extraction puts the number of a right-to-left item. Only the line with the number is
 * told, since an item's other lines look like any text. A number or letter that is no neighbour of another one in its list
 * (one more or one less within twelve lines) is none.
 */
public final class ListFinder implements PartFinder {

    private static final Pattern AT_END =
            Pattern.compile("(?<=\\S)(?<mark>\\s{1,3}\\.\\s?(?<number>[0-9]{1,2})\\s?[\\u064B-\\u0652]?)\\s*$");
    private static final Pattern AT_START = Pattern.compile(
            "\\s*(?<mark>(?<number>[0-9\\u0660-\\u0669]{1,2})\\s?[.)\\-–]\\s)(?=\\s*\\S)");
    private static final Pattern LETTER = Pattern.compile("\\s*(?<mark>(?:[أبجدهوزحطي])(?:ـ|ه)?\\s?[.)\\-–]\\s)(?=\\s*\\S)");
    private static final Pattern BULLET_AT_END = Pattern.compile("(?<=\\S)\\s?(?<mark>•)\\s*$");
    private static final Pattern BULLET_AT_START = Pattern.compile("\\s*(?<mark>[•▪◦‣\\-*]\\s)(?=\\s*\\S)");
    /** Marks at the end of a line are looked for in so many of its last UTF-16 units. */
    private static final int TAIL = 40;
    private static final int REACH = 12;

    private record Item(int line, Mark mark, int from, int to) {}

    private final Titles titles;

    /** @param titles of the text that is looked at: their numbers are none of lists */
    public ListFinder(Titles titles) {
        this.titles = titles;
    }

    @Override
    public List<Zone> find(ReportLines lines) {
        List<Zone> found = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Item> letters = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.line(i).content();
            Optional<Matcher> bullet = mark(line, BULLET_AT_END, BULLET_AT_START);
            if (bullet.isPresent()) {
                addItem(lines, i, bullet.get().start("mark"), bullet.get().end("mark"), found);
            } else if (!titles.holds(i)) {
                int number = i;
                mark(line, AT_END, AT_START).ifPresent(mark -> items.add(item(lines, number, mark)));
                mark(line, AT_END, LETTER).filter(mark -> mark.pattern() == LETTER)
                        .ifPresent(mark -> letters.add(item(lines, number, mark)));
            }
        }
        for (List<Item> some : List.of(items, letters)) {
            for (int i = 0; i < some.size(); i++) {
                if (hasNeighbour(some, i, 1) || hasNeighbour(some, i, -1)) {
                    Item item = some.get(i);
                    addItem(lines, item.line(), item.from(), item.to(), found);
                }
            }
        }
        return found;
    }

    private static Item item(ReportLines lines, int line, Matcher mark) {
        Zone zone = lines.zone(ZoneKind.LIST_NUMBER, line, mark.start("mark"), mark.end("mark"));
        return new Item(line, Mark.of(zone.range(), lines.raw()), mark.start("mark"), mark.end("mark"));
    }

    private static Optional<Matcher> mark(String line, Pattern atEnd, Pattern atStart) {
        Matcher end = atEnd.matcher(line).region(Math.max(0, line.length() - TAIL), line.length());
        end.useTransparentBounds(true);
        if (end.find()) {
            return Optional.of(end);
        }
        Matcher start = atStart.matcher(line);
        return start.lookingAt() ? Optional.of(start) : Optional.empty();
    }

    /** Whether the item with the next number, or the one before, follows or precedes within reach. */
    private static boolean hasNeighbour(List<Item> items, int place, int step) {
        Item item = items.get(place);
        for (int i = place + step; i >= 0 && i < items.size(); i += step) {
            Item other = items.get(i);
            if (Math.abs(other.line() - item.line()) > REACH) {
                return false;
            }
            if (other.mark().number() - item.mark().number() == step) {
                return true;
            }
        }
        return false;
    }

    private static void addItem(ReportLines lines, int line, int from, int to, List<Zone> found) {
        found.add(lines.zone(ZoneKind.LIST_ITEM, line));
        found.add(lines.zone(ZoneKind.LIST_NUMBER, line, from, to));
    }
}
