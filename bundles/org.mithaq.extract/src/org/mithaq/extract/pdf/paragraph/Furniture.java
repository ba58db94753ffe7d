package org.mithaq.extract.pdf.paragraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.extract.pdf.layout.TextLine;
import org.mithaq.extract.pdf.layout.TextLine.Kind;

/**
 * What pages add to the text: their numbers, and titles that stand at the same place at the head or the foot of several
 * pages, with nothing but numbers changed.
 */
final class Furniture {

    private static final Pattern NUMBER = Pattern.compile("\\P{L}{0,3}\\p{Nd}{1,4}\\P{L}{0,3}(?:\\p{Nd}{1,4}\\P{L}{0,2})?"
            + "|(?:صفحة|الصفحة|ص|[Pp]age|[Pp]\\.)\\s?\\p{Nd}{1,4}(?:\\s?(?:من|of|/)\\s?\\p{Nd}{1,4})?");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private static final double MARGIN = 0.13;
    private static final double APART = 1.15;
    private static final int LEAST_PAGES = 2;
    private static final double SHARE_OF_PAGES = 0.25;
    private static final int PLACE = 6;

    private Furniture() {
    }

    /**
     * Tells these lines from others.
     *
     * @param pages the lines of each page
     * @param heights the heights of the pages, in points
     */
    static List<List<TextLine>> marked(List<List<TextLine>> pages, List<Double> heights) {
        Map<String, Integer> counts = new HashMap<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            double height = heights.get(i);
            pages.get(i).stream().filter(line -> isInMargin(line, height)).map(Furniture::key).distinct()
                    .forEach(key -> counts.merge(key, 1, Integer::sum));
            int page = i;
            pages.get(i).stream().filter(line -> isInMargin(line, height) && isNumber(line)).map(line -> number(line) - page).distinct()
                    .forEach(start -> numbers.merge(start, 1, Integer::sum));
        }
        List<List<TextLine>> marked = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            double height = heights.get(i);
            Predicate<TextLine> counted = line -> isNumber(line) && isCounted(numbers.getOrDefault(number(line) - page, 0), pages.size());
            Predicate<TextLine> repeated = line -> !isNumber(line) && isRepeated(counts.getOrDefault(key(line), 0), pages.size());
            Set<TextLine> furniture = atEdges(pages.get(i).stream().filter(line -> isInMargin(line, height))
                    .filter(counted.or(repeated)).toList(), pages.get(i));
            marked.add(pages.get(i).stream().map(line -> furniture.contains(line) ? line.as(Kind.FURNITURE) : line).toList());
        }
        return marked;
    }

    /** Of the lines that may be furniture those with no text between them and the edge, and set apart from the text. */
    private static Set<TextLine> atEdges(List<TextLine> candidates, List<TextLine> page) {
        Set<TextLine> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<TextLine> down = page.stream().sorted(Comparator.comparingDouble(TextLine::baseline)).toList();
        for (List<TextLine> inwards : List.of(down, down.reversed())) {
            for (int i = 0; i < inwards.size() && candidates.contains(inwards.get(i)); i++) {
                if (!isNumber(inwards.get(i)) && !isSetApart(inwards, i)) {
                    break;
                }
                found.add(inwards.get(i));
            }
        }
        return found;
    }

    /** Whether a line stands further from the next one than that from the one after it. */
    private static boolean isSetApart(List<TextLine> inwards, int at) {
        if (at + 2 >= inwards.size()) {
            return true;
        }
        double gap = Math.abs(inwards.get(at + 1).baseline() - inwards.get(at).baseline());
        double pitch = Math.abs(inwards.get(at + 2).baseline() - inwards.get(at + 1).baseline());
        return gap > APART * pitch;
    }

    /** The numbers of pages count on from page to page. */
    private static boolean isCounted(int pagesThatCountOn, int pages) {
        return pagesThatCountOn >= Math.min(2, pages);
    }

    private static int number(TextLine line) {
        Matcher digits = DIGITS.matcher(line.text());
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }

    private static boolean isRepeated(int times, int pages) {
        return times >= LEAST_PAGES && times >= pages * SHARE_OF_PAGES;
    }

    private static boolean isInMargin(TextLine line, double height) {
        return line.baseline() < height * MARGIN || line.baseline() > height * (1 - MARGIN);
    }

    private static boolean isNumber(TextLine line) {
        return NUMBER.matcher(line.text().strip()).matches();
    }

    private static String key(TextLine line) {
        return Math.round(line.baseline() / PLACE) + " " + line.text().replaceAll("\\p{Nd}+", "#").strip();
    }
}
