package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.find.SuggestionFinder;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;

/**
 * A quantity is found when a suggestion holds its number, and right when the bounds and the unit are those of the answer.
 * The answers beside the test name the quantities of the three reports in full; those of the shared data name, in words,
 * the numbers of clauses and the head counts and durations of agreements.
 */
@DisplayName("Suggested quantities against hand-made answers")
@Tag("slow")
class QuantityFiguresTest {

    private static final double RECALL = 0.8;
    private static final double PRECISION = 0.85;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String COUNTS = "head_counts";

    /** @param value bounds and unit, with a blank between */
    private record Answer(String file, RawRange number, String value) {

        boolean isIn(Suggestion suggestion) {
            return suggestion.segments().intersects(number);
        }

        String bounds() {
            return value.split(" ")[0];
        }
    }

    @TempDir
    private Path folder;
    private final List<String> failing = new ArrayList<>();
    private int right;
    private int rightBounds;
    private int suggested;
    private int told;
    private int toldFound;

    @Test
    @DisplayName("are found, and most of them are right")
    void findQuantities() throws Exception {
        List<Answer> answers = GoldTable.readOwn("quantities.csv").stream().map(row -> new Answer(row.get("file"),
                RawRange.of(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))), row.get("value"))).toList();
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook());
            for (ReportText report : SharedProject.reports(project)) {
                List<Suggestion> quantities = finder.find(report).stream()
                        .filter(one -> one.kind().equals(Suggestion.QUANTITY) && one.isLikely()).toList();
                judge(report.id().value(), quantities, answers);
                lookUp(report.id().value(), quantities, SharedData.gold("clauses.csv"), "numbers");
                lookUp(report.id().value(), quantities, SharedData.gold("agreements.csv"), COUNTS);
                lookUp(report.id().value(), quantities, SharedData.gold("agreements.csv"), "duration");
            }
            project.closeWithoutSaving();
        }
        Measurements measurements = Measurements.of("quantities");
        measurements.share("recall of bounds and unit", RECALL, right, answers.size());
        measurements.share("precision of bounds and unit", PRECISION, right, suggested);
        measurements.told("recall by bounds", (double) rightBounds / answers.size(), answers.size());
        measurements.told("precision by bounds", (double) rightBounds / suggested, suggested);
        measurements.told("numbers of clauses and agreements in the shared answers found", (double) toldFound / told, told);
        measurements.failing(failing);
        assertTrue(right >= RECALL * answers.size() && right >= PRECISION * suggested, failing::toString);
    }

    private void judge(String file, List<Suggestion> quantities, List<Answer> all) {
        List<Answer> answers = all.stream().filter(answer -> answer.file().equals(file)).toList();
        suggested += quantities.size();
        for (Suggestion quantity : quantities) {
            List<Answer> meant = answers.stream().filter(answer -> answer.isIn(quantity)).toList();
            String value = String.join(" ", quantity.values());
            boolean isRight = meant.stream().anyMatch(answer -> answer.value().equals(value));
            right += isRight ? 1 : 0;
            rightBounds += meant.stream().anyMatch(answer -> answer.bounds().equals(quantity.values().getFirst())) ? 1 : 0;
            if (!isRight) {
                failing.add("wrong " + file + " " + quantity.segments() + " " + value + " instead of " + meant);
            }
        }
        answers.stream().filter(answer -> quantities.stream().noneMatch(answer::isIn))
                .forEach(answer -> failing.add("missed " + answer));
    }

    /** Looks for each number that a cell names among the suggestions of the row's passage. */
    private void lookUp(String file, List<Suggestion> quantities, Path table, String column) throws Exception {
        for (Map<String, String> row : GoldTable.read(table)) {
            if (!row.get("file").equals(file + ".txt")) {
                continue;
            }
            RawRange passage = RawRange.of(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
            Matcher number = NUMBER.matcher(row.get(column));
            while (number.find()) {
                told++;
                boolean isFound = quantities.stream().filter(one -> column.equals(COUNTS) || one.segments().intersects(passage))
                        .anyMatch(one -> NUMBER.matcher(one.values().getFirst()).results()
                                .anyMatch(result -> result.group().equals(number.group())));
                toldFound += isFound ? 1 : 0;
                if (!isFound) {
                    failing.add("not found " + row.get("id") + " " + column + " " + number.group());
                }
            }
        }
    }
}
