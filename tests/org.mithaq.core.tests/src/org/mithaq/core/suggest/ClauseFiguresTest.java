package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ReportId;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;

@DisplayName("Suggested clauses against hand-made answers")
class ClauseFiguresTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("find nine of ten clauses, and most of their kinds")
    void findClauses() throws Exception {
        List<Map<String, String>> gold = GoldTable.read(SharedData.gold("clauses.csv"));
        int found = 0;
        int kinds = 0;
        int right = 0;
        int wrong = 0;
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook());
            List<Suggestion> clauses = finder.find(project.report(new ReportId("reconciliation-system"))).stream()
                    .filter(suggestion -> suggestion.kind().equals("clause")).toList();
            for (Map<String, String> answer : gold) {
                Set<String> expected = Set.of(answer.get("kinds").split(";"));
                Optional<Suggestion> clause = nearest(clauses, answer);
                List<String> suggested = clause.map(Suggestion::values).orElse(List.of());
                found += clause.isPresent() ? 1 : 0;
                kinds += expected.size();
                right += (int) suggested.stream().filter(expected::contains).count();
                wrong += (int) suggested.stream().filter(kind -> !expected.contains(kind)).count();
            }
            project.closeWithoutSaving();
        }
        double recall = (double) right / kinds;
        double precision = (double) right / (right + wrong);
        System.out.printf(Locale.ROOT, "%n%-24s %8s %6s %7s %10s%n%-24s %8d %6d %7.1f%n%-24s %8d %6d %7.1f %10.1f%n", "clauses",
                "expected", "found", "recall", "precision", "items", gold.size(), found, 100.0 * found / gold.size(), "kinds", kinds,
                right, 100 * recall, 100 * precision);
        assertTrue(found >= 0.9 * gold.size(), found + " of " + gold.size());
        assertTrue(recall >= 0.75, "recall of kinds " + recall);
        assertTrue(precision >= 0.9, "precision of kinds " + precision);
    }

    /** The clause that shares most with an answer. */
    private static Optional<Suggestion> nearest(List<Suggestion> clauses, Map<String, String> answer) {
        RawRange range = RawRange.of(Integer.parseInt(answer.get("start")), Integer.parseInt(answer.get("end")));
        return clauses.stream().filter(clause -> clause.segments().intersects(range))
                .max(Comparator.comparingInt(clause -> shared(clause, range)));
    }

    private static int shared(Suggestion clause, RawRange range) {
        return clause.segments().ranges().stream()
                .mapToInt(segment -> Math.max(0, Math.min(segment.end().value(), range.end().value())
                        - Math.max(segment.start().value(), range.start().value())))
                .sum();
    }
}
