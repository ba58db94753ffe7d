package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /**
     * @param holders entries of the registry; of a person named in brackets beside one, either is right
     * @param target its entry
     */
    private record Answer(String id, RawRange range, Set<String> holders, String target, String sign) {

        static Answer of(Map<String, String> row) {
            Set<String> holders = Stream.of(row.get("holder").split("[;()]")).map(Answer::asId)
                    .filter(holder -> !holder.isEmpty()).collect(Collectors.toSet());
            return new Answer(row.get("id"), RawRange.of(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))),
                    holders, row.get("target"), StanceFiguresTest.sign(row.get("position")));
        }

        /** Persons stand in the answers by their names, such as Dima Moussa. */
        private static String asId(String holder) {
            return holder.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        }

        private boolean hasSign(Suggestion suggestion) {
            return StanceFiguresTest.sign(suggestion.values().getFirst()).equals(sign);
        }

        private boolean hasHolder(Suggestion suggestion) {
            return suggestion.values().size() > 1 && holders.contains(suggestion.values().get(1));
        }

        private boolean hasTarget(Suggestion suggestion) {
            return suggestion.values().size() > 2 && suggestion.values().get(2).equals(target);
        }

        int right(Suggestion suggestion) {
            return (hasSign(suggestion) ? 1 : 0) + (hasHolder(suggestion) ? 1 : 0) + (hasTarget(suggestion) ? 1 : 0);
        }

        /** What the suggestion that fits best lacks. */
        String lacks(List<Suggestion> near) {
            return near.stream().max(Comparator.comparingInt(this::right)).map(best -> Stream.of(hasHolder(best) ? "" : "holder",
                    hasTarget(best) ? "" : "target", hasSign(best) ? "" : "sign").filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" and "))).orElse("no suggestion");
        }
    }

    /** Counts of one or more reports. */
    private static final class Tally {

        private int answers;
        private int suggested;
        private int rightSuggestions;
        private int found;
        private int prefilled;
        private int passages;

        double recall() {
            return share(found, answers);
        }

        double precision() {
            return share(rightSuggestions, suggested);
        }

        double f1() {
            double sum = recall() + precision();
            return sum == 0 ? 0 : 2 * recall() * precision() / sum;
        }
    }

    private static final int VALUES = 3;

    @TempDir
    private Path folder;
    private final List<String> failing = new ArrayList<>();

    @Test
    @DisplayName("have their holder, target and sign right; a part of the values need not be typed")
    void findStances() throws Exception {
        List<Map<String, String>> rows = GoldTable.read(SharedData.gold("stances.csv"));
        Tally all = new Tally();
        Map<String, Tally> byReport = new TreeMap<>();
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook());
            for (ReportText report : SharedProject.reports(project)) {
                List<Answer> answers = rows.stream().filter(row -> row.get("file").equals(report.id() + ".txt")).map(Answer::of).toList();
                if (!answers.isEmpty()) {
                    List<Suggestion> stances = stances(finder.find(report));
                    judge(stances, answers, List.of(all, byReport.computeIfAbsent(report.id().toString(), id -> new Tally())));
                    tellFailing(stances, answers);
                }
            }
            project.closeWithoutSaving();
        }
        Measurements measurements = Measurements.of("stances");
        measurements.atLeast("F1 of holder and target and sign", F1, all.f1(), rows.size());
        byReport.forEach((report, tally) -> measurements.told("F1 in " + report, tally.f1(), tally.answers));
        measurements.told("recall", all.recall(), rows.size());
        measurements.told("precision", all.precision(), all.suggested);
        measurements.told("passages with a suggestion", share(all.passages, rows.size()), rows.size());
        measurements.told("values that a coder need not type", share(all.prefilled, (long) VALUES * rows.size()), (long) VALUES * rows.size());
        measurements.failing(failing.stream().sorted().toList());
        assertTrue(all.f1() >= LEAST_F1, failing::toString);
    }

    private static List<Suggestion> stances(List<Suggestion> suggestions) {
        return suggestions.stream().filter(suggestion -> suggestion.kind().equals("stance") && suggestion.isLikely()).toList();
    }

    private static List<Suggestion> near(List<Suggestion> stances, Answer answer) {
        return stances.stream().filter(stance -> stance.segments().intersects(answer.range())).toList();
    }

    private static void judge(List<Suggestion> stances, List<Answer> answers, List<Tally> tallies) {
        long right = stances.stream().filter(stance -> isRight(stance, answers)).count();
        for (Tally tally : tallies) {
            tally.answers += answers.size();
            tally.suggested += stances.size();
            tally.rightSuggestions += (int) right;
            for (Answer answer : answers) {
                List<Suggestion> near = near(stances, answer);
                int best = near.stream().mapToInt(answer::right).max().orElse(0);
                tally.passages += near.isEmpty() ? 0 : 1;
                tally.prefilled += best;
                tally.found += best == VALUES ? 1 : 0;
            }
        }
    }

    private static boolean isRight(Suggestion stance, List<Answer> answers) {
        return answers.stream().anyMatch(answer -> stance.segments().intersects(answer.range()) && answer.right(stance) == VALUES);
    }

    /** Sorted, those of a class stand together. */
    private void tellFailing(List<Suggestion> stances, List<Answer> answers) {
        answers.stream().filter(answer -> near(stances, answer).stream().noneMatch(stance -> answer.right(stance) == VALUES))
                .forEach(answer -> failing.add("missed, lacks " + answer.lacks(near(stances, answer)) + ": " + answer + " among "
                        + near(stances, answer).stream().map(Suggestion::values).toList()));
        stances.stream().filter(stance -> !isRight(stance, answers)).forEach(stance -> failing.add("wrong "
                + (answers.stream().anyMatch(answer -> stance.segments().intersects(answer.range())) ? "beside an answer" : "where no answer is")
                + ": " + stance.segments().hull() + " " + stance.values() + " " + stance.rule()));
    }

    private static String sign(String position) {
        return SIGNS.getOrDefault(position, position);
    }

    private static double share(long some, long of) {
        return of == 0 ? 1 : (double) some / of;
    }
}
