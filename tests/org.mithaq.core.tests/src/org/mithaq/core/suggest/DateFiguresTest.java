package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.find.SuggestionFinder;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

@DisplayName("Suggested dates against hand-made answers")
@Tag("slow")
class DateFiguresTest {

    /** How the day-precise dates of one report come out. */
    private record Figures(String report, int expected, int found, int suggested, int right) {

        double recall() {
            return expected == 0 ? 1 : (double) found / expected;
        }

        double precision() {
            return suggested == 0 ? 1 : (double) right / suggested;
        }

        Figures plus(Figures other) {
            return new Figures("all", expected + other.expected, found + other.found, suggested + other.suggested,
                    right + other.right);
        }

        String line() {
            return String.format(Locale.ROOT, "%-24s %8d %6d %9d %6d %7.1f %10.1f", report, expected, found, suggested,
                    right, 100 * recall(), 100 * precision());
        }
    }

    private record Answer(String value, RawSegments segments, boolean body) {
    }

    @TempDir
    private Path folder;

    @Test
    @DisplayName("find at least 80 % of the days of the body, and at least 90 % of them are right")
    void findDaysOfTheBody() throws Exception {
        List<Map<String, String>> gold = GoldTable.read(SharedData.gold("dates.csv"));
        Figures all = new Figures("all", 0, 0, 0, 0);
        System.out.printf("%n%-24s %8s %6s %9s %6s %7s %10s%n", "dates to the day, body", "expected", "found", "suggested",
                "right", "recall", "precision");
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook());
            for (ReportText report : SharedProject.reports(project)) {
                Figures figures = figures(report, finder.find(report), answers(gold, report));
                System.out.println(figures.line());
                all = all.plus(figures);
            }
            project.closeWithoutSaving();
        }
        System.out.println(all.line());
        assertTrue(all.recall() >= 0.8, "recall " + all.recall());
        assertTrue(all.precision() >= 0.9, "precision " + all.precision());
    }

    private static List<Answer> answers(List<Map<String, String>> gold, ReportText report) {
        String file = report.id() + ".txt";
        return gold.stream().filter(row -> row.get("file").equals(file) && row.get("precision").equals("day"))
                .map(row -> new Answer(row.get("iso_value"), RawSegments.parse(row.get("segments")),
                        row.get("context").equals("body")))
                .toList();
    }

    /** Only where answers were made can a suggestion be right or wrong: up to the last one of the report. */
    private static Figures figures(ReportText report, List<Suggestion> suggestions, List<Answer> answers) {
        int end = answers.stream().mapToInt(answer -> answer.segments().hull().end().value()).max().orElse(0);
        List<Suggestion> days = suggestions.stream()
                .filter(suggestion -> suggestion.kind().equals(Suggestion.DATE)
                        && suggestion.date().precision().equals("day") && isOfTheText(suggestion.zone())
                        && suggestion.segments().hull().start().value() < end)
                .toList();
        List<Answer> body = answers.stream().filter(Answer::body).toList();
        int found = (int) body.stream().filter(answer -> days.stream().anyMatch(day -> agree(day, answer))).count();
        List<Suggestion> wrong = new ArrayList<>(days);
        wrong.removeIf(day -> answers.stream().anyMatch(answer -> agree(day, answer)));
        return new Figures(report.id().value(), body.size(), found, days.size(), days.size() - wrong.size());
    }

    private static boolean isOfTheText(String zone) {
        return List.of("body", "list_item", "heading").contains(zone);
    }

    private static boolean agree(Suggestion day, Answer answer) {
        return day.values().contains(answer.value())
                && answer.segments().ranges().stream().anyMatch((RawRange range) -> day.segments().intersects(range));
    }
}
