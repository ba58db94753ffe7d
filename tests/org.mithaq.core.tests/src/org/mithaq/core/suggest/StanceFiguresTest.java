package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;

/**
 * A suggested stance is right when it shares text with a hand-made one that has its holder, its target and the sign of
 * its position. What a coder saves is counted over the same three values of the suggestion that fits a hand-made stance
 * best.
 */
@DisplayName("Suggested stances against hand-made answers")
class StanceFiguresTest {

    private static final double F1 = 0.5;
    /** What is insisted on, so that it gets no worse. */
    private static final double LEAST_F1 = 0.5;
    private static final Map<String, String> SIGNS = Map.of("supports", "+", "supports_conditionally", "+", "ambiguous", "0",
            "reserves", "-", "rejects", "-");

    /** @param holders entries of the registry, without the persons named in brackets */
    private record Answer(String id, RawRange range, Set<String> holders, String target, String sign) {

        static Answer of(Map<String, String> row) {
            Set<String> holders = Stream.of(row.get("holder").split(";")).flatMap(holder -> Stream.of(holder.split("[()]")))
                    .map(String::strip).filter(holder -> !holder.isEmpty()).collect(Collectors.toSet());
            return new Answer(row.get("id"), RawRange.of(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))),
                    holders, row.get("target"), StanceFiguresTest.sign(row.get("position")));
        }

        int right(Suggestion suggestion) {
            List<String> others = suggestion.values().subList(1, suggestion.values().size());
            return (StanceFiguresTest.sign(suggestion.values().getFirst()).equals(sign) ? 1 : 0)
                    + (others.stream().anyMatch(other -> holders.stream().anyMatch(other::equalsIgnoreCase)) ? 1 : 0)
                    + (others.contains(target) ? 1 : 0);
        }
    }

    private static final int VALUES = 3;

    @TempDir
    private Path folder;
    private final List<String> failing = new ArrayList<>();
    private int suggested;
    private int rightSuggestions;
    private int found;
    private int prefilled;
    private int passages;

    @Test
    @DisplayName("have their holder, target and sign right; a part of the values need not be typed")
    void findStances() throws Exception {
        List<Map<String, String>> rows = GoldTable.read(SharedData.gold("stances.csv"));
        Set<String> files = rows.stream().map(row -> row.get("file")).collect(Collectors.toSet());
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook());
            for (ReportText report : SharedProject.reports(project)) {
                String file = report.id() + ".txt";
                if (files.contains(file)) {
                    judge(finder.find(report), rows.stream().filter(row -> row.get("file").equals(file)).map(Answer::of).toList());
                }
            }
            project.closeWithoutSaving();
        }
        Measurements measurements = Measurements.of("stances");
        double recall = (double) found / rows.size();
        double precision = suggested == 0 ? 1 : (double) rightSuggestions / suggested;
        double f1 = recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
        measurements.atLeast("F1 of holder and target and sign", F1, f1, rows.size());
        measurements.told("recall", share(found, rows.size()), rows.size());
        measurements.told("precision", share(rightSuggestions, suggested), suggested);
        measurements.told("passages with a suggestion", share(passages, rows.size()), rows.size());
        measurements.told("values that a coder need not type", share(prefilled, (long) VALUES * rows.size()), (long) VALUES * rows.size());
        measurements.failing(failing);
        assertTrue(f1 >= LEAST_F1, failing::toString);
    }

    private void judge(List<Suggestion> suggestions, List<Answer> answers) {
        List<Suggestion> stances = suggestions.stream()
                .filter(suggestion -> suggestion.kind().equals("stance") && suggestion.isLikely()).toList();
        Set<Suggestion> right = new HashSet<>();
        for (Answer answer : answers) {
            List<Suggestion> near = stances.stream().filter(stance -> stance.segments().intersects(answer.range())).toList();
            int best = near.stream().mapToInt(answer::right).max().orElse(0);
            near.stream().filter(stance -> answer.right(stance) == VALUES).forEach(right::add);
            passages += near.isEmpty() ? 0 : 1;
            prefilled += best;
            found += best == VALUES ? 1 : 0;
            if (best < VALUES) {
                failing.add("missed " + answer + " among " + near.stream().map(Suggestion::values).toList());
            }
        }
        suggested += stances.size();
        rightSuggestions += right.size();
        stances.stream().filter(stance -> !right.contains(stance)).forEach(stance -> failing.add("wrong "
                + stance.segments().hull() + " " + stance.values() + " " + stance.rule()));
    }

    private static String sign(String position) {
        return SIGNS.getOrDefault(position, position);
    }

    private static double share(long some, long of) {
        return of == 0 ? 1 : (double) some / of;
    }
}
