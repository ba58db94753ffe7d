package org.mithaq.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.extract.pdf.layout.TextLine.Kind;
import org.mithaq.extract.pdf.page.PageContent;
import org.mithaq.extract.pdf.page.Rule;
import org.mithaq.extract.pdf.row.Item;
import org.mithaq.extract.pdf.row.Row;
import org.mithaq.extract.pdf.row.RowText;
import org.mithaq.extract.pdf.row.Rows;

/** Makes the printed lines of a page, in the order in which they are read. */
public final class PageLines {

    private static final double NOTE_SIZE = 0.95;
    private static final double LONGEST_SEPARATOR = 0.7;
    private static final double OTHER_WAY = 5_000;

    private final PageContent page;
    private final double bodySize;
    private final boolean rightToLeft;
    private final List<TextLine> lines = new ArrayList<>();
    private int column;

    private PageLines(PageContent page, double bodySize, boolean rightToLeft, int firstColumn) {
        this.page = page;
        this.bodySize = bodySize;
        this.rightToLeft = rightToLeft;
        this.column = firstColumn;
    }

    /**
     * @param bodySize of the letters of running text
     * @param rightToLeft whether most of the document is
     * @param firstColumn the number of the page's first column
     */
    public static List<TextLine> of(PageContent page, double bodySize, boolean rightToLeft, int firstColumn) {
        PageLines lines = new PageLines(page, bodySize, rightToLeft, firstColumn);
        lines.read();
        return lines.lines;
    }

    private void read() {
        RuledTables tables = new RuledTables(page);
        List<Row> rows = Rows.of(tables.others());
        double notes = topOfNotes(rows);
        List<Item> body = new ArrayList<>(rows.stream().filter(row -> row.top() < notes).toList());
        body.addAll(tables.tables());
        body.sort(Comparator.comparingDouble(Item::top));
        add(AlignedTables.amongColumns(body, bodySize), Kind.BODY);
        add(rows.stream().filter(row -> row.top() >= notes && row.top() < OTHER_WAY).toList(), Kind.NOTE);
        add(rows.stream().filter(row -> row.top() >= OTHER_WAY && notes < OTHER_WAY).toList(), Kind.BODY);
    }

    /** Notes stand in small letters below a short line, down to where the page ends or larger letters follow. */
    private double topOfNotes(List<Row> rows) {
        return page.rules().stream().filter(rule -> rule.isLevel() && isSeparator(rule, rows)).mapToDouble(Rule::y).min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private boolean isSeparator(Rule rule, List<Row> rows) {
        List<Row> below = rows.stream().filter(row -> row.top() > rule.y() && row.top() < OTHER_WAY).toList();
        Optional<Row> first = below.stream().findFirst();
        double width = rows.stream().mapToDouble(Row::right).max().orElse(0) - rows.stream().mapToDouble(Row::left).min().orElse(0);
        return first.isPresent() && rule.length() < LONGEST_SEPARATOR * width && first.get().size() < NOTE_SIZE * bodySize
                && Character.isDigit(firstCharacter(first.get()))
                && below.stream().filter(row -> row.size() > NOTE_SIZE * bodySize).count() <= 2;
    }

    private char firstCharacter(Row row) {
        String text = new RowText(row).spoken(rightToLeft);
        return text.isEmpty() ? ' ' : "¹²³⁴⁵⁶⁷⁸⁹⁰".indexOf(text.charAt(0)) >= 0 ? '0' : text.charAt(0);
    }

    private void add(List<? extends Item> items, Kind kind) {
        for (Region whole : Columns.of(List.copyOf(items), rightToLeft, bodySize)) {
            Region region = kind == Kind.BODY ? whole.with(AlignedTables.in(whole.items(), bodySize)) : whole;
            Map<Item, RowText> texts = new IdentityHashMap<>();
            region.items().stream().filter(Row.class::isInstance).forEach(row -> texts.put(row, new RowText((Row) row)));
            boolean leaning = texts.values().stream().mapToDouble(RowText::leaning).sum() >= 0;
            for (Item item : region.items()) {
                if (item instanceof Row row) {
                    lines.add(line(row, texts.get(row), kind, region, leaning));
                } else if (item instanceof Table table) {
                    addTable(table, region);
                    column++;
                }
            }
            column++;
        }
    }

    private TextLine line(Row row, RowText text, Kind kind, Region region, boolean regionLeans) {
        boolean direction = text.isRightToLeft(regionLeans, region.left(), region.right());
        return new TextLine(text.spoken(direction), kind, row.left(), row.right(), row.baseline(), row.size(), region.left(),
                region.right(), direction, text.firstWord(direction), column);
    }

    private void addTable(Table table, Region region) {
        boolean direction = table.rows().stream().flatMap(List::stream).flatMap(List::stream)
                .mapToDouble(row -> new RowText(row).leaning()).sum() > 0;
        double baseline = table.top();
        for (List<List<Row>> cells : table.rows()) {
            List<String> texts = new ArrayList<>();
            for (List<Row> cell : direction ? cells.reversed() : cells) {
                texts.add(String.join(" ", cell.stream().map(RowText::new)
                        .map(text -> text.spoken(text.isRightToLeft(direction, 0, 0))).toList()));
            }
            baseline = cells.stream().flatMap(List::stream).mapToDouble(Row::baseline).max().orElse(baseline);
            if (texts.stream().anyMatch(text -> !text.isBlank())) {
                lines.add(new TextLine(String.join("\t", texts), Kind.TABLE, table.left(), table.right(), baseline, table.size(),
                        region.left(), region.right(), direction, 0, column));
            }
        }
    }
}
