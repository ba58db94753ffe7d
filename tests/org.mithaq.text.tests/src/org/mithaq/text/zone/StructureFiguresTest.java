package org.mithaq.text.zone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.RealReports;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.repair.model.CorpusModelBuilder;
import org.mithaq.text.zone.find.ZoneFinder;
import org.mithaq.text.zone.note.Note;
import org.mithaq.text.zone.note.NoteLink;
import org.mithaq.text.zone.note.Notes;
import org.mithaq.text.zone.quote.PullQuotes;
import org.mithaq.text.zone.section.Sections;

/**
 * What was found by a person in the three reports, in structure.csv: where headings start and their levels, where the markers
 * of notes stand and the numbers of their notes, where pull quotes start and what they repeat. All are offsets in UTF-16
 * units.
 */
@DisplayName("Headings, notes and pull quotes against a person's")
class StructureFiguresTest {

    private static final List<String> REPORTS = List.of("step-for-step", "reconciliation-system", "un-deal");
    private static final double LEAST = 0.9;

    private static Set<String> expected(String kind) throws IOException {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StructureFiguresTest.class.getResourceAsStream("structure.csv")), StandardCharsets.UTF_8))) {
            return rows.lines().filter(row -> row.contains("," + kind + ",")).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Rows as in the file. */
    private static List<String> found() {
        List<RawText> texts = REPORTS.stream().map(name -> RealReports.read(SharedData.report(name + ".txt"))).toList();
        CorpusModelBuilder model = new CorpusModelBuilder();
        texts.forEach(model::add);
        ReadingMaker maker = ReadingMaker.repairing(model.build());
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            RawText raw = texts.get(i);
            String name = REPORTS.get(i);
            Zones zones = new ZoneFinder().find(raw);
            Sections.of(zones, maker.read(raw)).all().forEach(section -> rows.add(row(name, "heading",
                    lineStart(raw, section.range()), section.level())));
            Notes.of(raw, zones).links().stream().filter(NoteLink::isWhole).forEach(link -> rows.add(row(name, "note",
                    link.marker().orElseThrow().start().value(), link.note().flatMap(Note::number).orElseThrow().start().value())));
            PullQuotes.of(raw, zones).list().forEach(quote -> rows.add(row(name, "pull_quote",
                    quote.quote().start().value(), quote.source().start().value())));
        }
        return rows;
    }

    /** The first character of the line that is no blank. */
    private static int lineStart(RawText raw, RawRange range) {
        int start = raw.value().lastIndexOf('\n', range.start().value() - 1) + 1;
        while (Character.isWhitespace(raw.value().charAt(start))) {
            start++;
        }
        return start;
    }

    private static String row(String report, String kind, int start, int other) {
        return report + "," + kind + "," + start + "," + other;
    }

    @Test
    @DisplayName("are found at their places")
    void areFound() throws IOException {
        List<String> found = found();
        Measurements measurements = Measurements.of("structure");
        List<String> failing = new ArrayList<>();
        boolean enough = true;
        for (String kind : List.of("heading", "note", "pull_quote")) {
            Set<String> expected = expected(kind);
            List<String> of = found.stream().filter(row -> row.contains("," + kind + ",")).toList();
            long right = of.stream().filter(expected::contains).count();
            measurements.share(kind + " recall", 1, right, expected.size());
            measurements.share(kind + " precision", 1, right, of.size());
            expected.stream().filter(row -> !of.contains(row)).forEach(row -> failing.add("missed " + row));
            of.stream().filter(row -> !expected.contains(row)).forEach(row -> failing.add("wrong " + row));
            enough &= right >= LEAST * expected.size() && right >= LEAST * of.size();
        }
        measurements.failing(failing);
        assertTrue(enough, failing::toString);
    }
}
