package org.mithaq.text.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists: a line that starts with a number and a point or bracket, or with a bullet, and a line that ends with a point
 * and a number, which is where extraction puts the number of a right-to-left item. Only the line with the number is
 * told, since an item's other lines look like any text. A number that is no neighbour of another one in its list
 * (one more or one less within twelve lines) is none.
 */
final class ListFinder implements PartFinder {

    private static final Pattern AT_END = Pattern.compile(".*\\S.*?(?<mark>\\s\\.\\s?(?<number>[0-9]{1,2})\\s*[\\u064B-\\u0652]?\\s*)$");
    private static final Pattern AT_START = Pattern.compile("\\s*(?<mark>(?<number>[0-9]{1,2})\\s?[.)\\-]\\s).*\\S.*");
    private static final Pattern BULLET = Pattern.compile("\\s*(?<mark>[•▪◦‣\\-*]\\s).*\\S.*|.*\\S\\s*(?<end>•)\\s*");
    private static final int REACH = 12;

    private record Item(int line, int number, int from, int to) {}

    @Override
    public List<Zone> find(ReportLines lines) {
        List<Zone> found = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.line(i).content();
            Matcher bullet = BULLET.matcher(line);
            if (bullet.matches()) {
                String group = bullet.group("mark") == null ? "end" : "mark";
                addItem(lines, i, bullet.start(group), bullet.end(group), found);
            } else {
                numbered(line, i, items);
            }
        }
        for (Item item : items) {
            if (items.stream().anyMatch(other -> areNeighbours(item, other))) {
                addItem(lines, item.line(), item.from(), item.to(), found);
            }
        }
        return found;
    }

    private static void numbered(String line, int number, List<Item> items) {
        Matcher end = AT_END.matcher(line);
        Matcher mark = end.matches() ? end : AT_START.matcher(line);
        if (mark.matches()) {
            items.add(new Item(number, Integer.parseInt(mark.group("number")), mark.start("mark"), mark.end("mark")));
        }
    }

    private static boolean areNeighbours(Item one, Item other) {
        int lines = other.line() - one.line();
        return lines != 0 && Math.abs(lines) <= REACH && other.number() - one.number() == Integer.signum(lines);
    }

    private static void addItem(ReportLines lines, int line, int from, int to, List<Zone> found) {
        found.add(lines.zone(ZoneKind.LIST_ITEM, line));
        found.add(lines.zone(ZoneKind.LIST_NUMBER, line, from, to));
    }
}
