package org.mithaq.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.mithaq.extract.pdf.page.Glyph;
import org.mithaq.extract.pdf.page.PageContent;
import org.mithaq.extract.pdf.page.Rule;
import org.mithaq.extract.pdf.row.Row;
import org.mithaq.extract.pdf.row.Rows;

/** Finds the tables that drawn lines make, and takes what stands in their cells. */
final class RuledTables {

    private static final double NEAR = 3;
    private static final int MOST_RULES = 3000;

    private final List<Table> tables = new ArrayList<>();
    private final List<Glyph> others;

    RuledTables(PageContent page) {
        List<Glyph> left = page.glyphs();
        if (page.rules().size() <= MOST_RULES) {
            for (List<Rule> group : groups(page.rules())) {
                left = take(group, left);
            }
        }
        others = left;
    }

    List<Table> tables() {
        return tables;
    }

    /** The glyphs that stand in no table. */
    List<Glyph> others() {
        return others;
    }

    /** Lines that touch each other, directly or through others. */
    private static List<List<Rule>> groups(List<Rule> rules) {
        List<List<Rule>> groups = new ArrayList<>();
        for (Rule rule : rules) {
            List<List<Rule>> touched = groups.stream().filter(group -> group.stream().anyMatch(rule::touches)).toList();
            List<Rule> group = new ArrayList<>(List.of(rule));
            touched.forEach(group::addAll);
            groups.removeAll(touched);
            groups.add(group);
        }
        return groups;
    }

    private List<Glyph> take(List<Rule> rules, List<Glyph> glyphs) {
        List<Double> levels = places(rules.stream().filter(Rule::isLevel).map(Rule::y).toList());
        List<Double> columns = places(rules.stream().filter(Rule::isUpright).map(Rule::x).toList());
        if (levels.size() < 2 || columns.size() < 2 || levels.size() + columns.size() < 5) {
            return glyphs;
        }
        List<Glyph> outside = new ArrayList<>();
        List<Glyph> inside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            double middle = glyph.baseline() - glyph.size() / 4;
            boolean in = middle > levels.getFirst() - NEAR && middle < levels.getLast() + NEAR
                    && glyph.center() > columns.getFirst() && glyph.center() < columns.getLast();
            (in ? inside : outside).add(glyph);
        }
        if (inside.stream().allMatch(Glyph::isBlank)) {
            return glyphs;
        }
        List<List<List<Row>>> rows = rows(rules, levels, inside);
        tables.add(new Table(rows, columns.getFirst(), columns.getLast(), levels.getFirst(),
                inside.stream().mapToDouble(Glyph::size).max().orElseThrow()));
        return outside;
    }

    private static List<List<List<Row>>> rows(List<Rule> rules, List<Double> levels, List<Glyph> inside) {
        List<List<List<Row>>> rows = new ArrayList<>();
        for (int i = 0; i + 1 < levels.size(); i++) {
            double top = i == 0 ? Double.NEGATIVE_INFINITY : levels.get(i);
            double bottom = i + 2 == levels.size() ? Double.POSITIVE_INFINITY : levels.get(i + 1);
            double middle = (levels.get(i) + levels.get(i + 1)) / 2;
            List<Double> edges = places(rules.stream().filter(rule -> rule.isUpright() && rule.top() < middle && rule.bottom() > middle)
                    .map(Rule::x).toList());
            List<Glyph> own = inside.stream().filter(g -> g.baseline() - g.size() / 4 >= top && g.baseline() - g.size() / 4 < bottom).toList();
            List<List<Row>> cells = new ArrayList<>();
            for (int j = 0; j + 1 < edges.size(); j++) {
                double from = j == 0 ? Double.NEGATIVE_INFINITY : edges.get(j);
                double to = j + 2 == edges.size() ? Double.POSITIVE_INFINITY : edges.get(j + 1);
                cells.add(Rows.of(own.stream().filter(g -> g.center() >= from && g.center() < to).toList()));
            }
            if (edges.size() < 2) {
                cells.add(Rows.of(own));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Places in order, those that are nearly the same only once. */
    private static List<Double> places(Collection<Double> all) {
        List<Double> places = new ArrayList<>();
        for (double place : new TreeSet<>(all)) {
            if (places.isEmpty() || place - places.getLast() > NEAR) {
                places.add(place);
            }
        }
        return places;
    }
}
