package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.list.ListItem;
import org.mithaq.text.zone.list.ListItems;

@DisplayName("Numbered items against hand-made clauses")
@Tag("slow")
class ListFiguresTest {

    private static final double RECALL = 1;
    private static final double PRECISION = 0.98;

    @TempDir
    private Path folder;

    /** A clause as a person marked it, with its number. */
    private record Clause(String id, int number, RawRange range) {

        static Clause of(Map<String, String> row) {
            return new Clause(row.get("id"), Integer.parseInt(row.get("clause_no")),
                    RawRange.of(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))));
        }

        /** Whether an item has this number, and holds the same letters and digits. */
        boolean is(ListItem item, RawText raw) {
            return item.number() == number && letters(item.segments(), raw).equals(letters(RawSegments.of(range), raw));
        }
    }

    @Test
    @DisplayName("are found with their numbers and all their letters")
    void findsNumberedClauses() throws Exception {
        List<Clause> clauses = GoldTable.read(SharedData.gold("clauses.csv")).stream().map(Clause::of).toList();
        int start = clauses.stream().mapToInt(clause -> clause.range().start().value()).min().orElseThrow();
        int end = clauses.stream().mapToInt(clause -> clause.range().end().value()).max().orElseThrow();
        List<String> failing = new ArrayList<>();
        Set<ListItem> right = new HashSet<>();
        List<ListItem> numbered;
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            ReportText report = project.report(new ReportId("reconciliation-system"));
            numbered = new ListItems(report.raw(), report.zones()).lists().stream().map(ListItems::flat).flatMap(List::stream)
                    .filter(item -> item.number() > 0 && item.segments().hull().start().value() >= start
                            && item.segments().hull().end().value() <= end).toList();
            for (Clause clause : clauses) {
                Optional<ListItem> item = numbered.stream().filter(one -> clause.is(one, report.raw())).findFirst();
                item.ifPresentOrElse(right::add, () -> failing.add("missed " + clause.id() + " " + clause.range()));
            }
            project.closeWithoutSaving();
        }
        numbered.stream().filter(item -> !right.contains(item))
                .forEach(item -> failing.add("wrong " + item.number() + " " + item.segments()));
        Measurements measurements = Measurements.of("lists");
        measurements.share("recall", RECALL, right.size(), clauses.size());
        measurements.share("precision", PRECISION, right.size(), numbered.size());
        measurements.failing(failing);
        assertTrue(right.size() >= PRECISION * clauses.size() && right.size() >= PRECISION * numbered.size(), failing::toString);
    }

    private static BitSet letters(RawSegments segments, RawText raw) {
        BitSet letters = new BitSet();
        segments.ranges().forEach(range -> letters.set(range.start().value(), range.end().value()));
        for (int i = letters.nextSetBit(0); i >= 0; i = letters.nextSetBit(i + 1)) {
            if (!Character.isLetterOrDigit(raw.value().charAt(i))) {
                letters.clear(i);
            }
        }
        return letters;
    }
}
