package org.mithaq.core.suggest.learnt;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.GoldTable;
import org.mithaq.core.suggest.SharedProject;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.find.SuggestionFinder;
import org.mithaq.model.codebook.Scale;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/**
 * A suggested stance is right when it shares text with a hand-made one that has its holder, its target and the sign of
 * its position. What a coder saves is counted over the same three values of the suggestion that fits a hand-made stance
 * best.
 */
@DisplayName("Suggested stances against hand-made answers")
@Tag("slow")
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
    private record Answer(String id, RawRange range, Set<String> holders, String target, String position) {

        static Answer of(Map<String, String> row) {
            Set<String> holders = Stream.of(row.get("holder").split("[;()]")).map(Answer::asId)
                    .filter(holder -> !holder.isEmpty()).collect(Collectors.toSet());
            return new Answer(row.get("id"), RawRange.of(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))),
                    holders, row.get("target"), row.get("position"));
        }

        /** Persons stand in the answers by their names, such as Dima Moussa. */
        private static String asId(String holder) {
            return holder.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        }

        private boolean hasSign(Suggestion suggestion) {
            return StanceFiguresTest.sign(suggestion.values().getFirst()).equals(StanceFiguresTest.sign(position));
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

        void suggestions(List<Suggestion> stances, List<Answer> answers) {
            suggested += stances.size();
            rightSuggestions += (int) stances.stream().filter(stance -> isRight(stance, answers)).count();
        }

        void answers(List<Suggestion> stances, List<Answer> known) {
            answers += known.size();
            for (Answer answer : known) {
                List<Suggestion> near = near(stances, answer);
                int best = near.stream().mapToInt(answer::right).max().orElse(0);
                passages += near.isEmpty() ? 0 : 1;
                prefilled += best;
                found += best == VALUES ? 1 : 0;
            }
        }

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
    private static final int PARTS = 4;

    @TempDir
    private Path folder;
    private final List<String> failing = new ArrayList<>();

    @Test
    @DisplayName("have their holder, target and sign right; a part of the values need not be typed")
    void findStances() throws Exception {
        List<Map<String, String>> rows = GoldTable.read(SharedData.gold("stances.csv"));
        Tally all = new Tally();
        Tally learnt = new Tally();
        Map<String, Tally> byReport = new TreeMap<>();
        Map<ReportText, List<Answer>> coded = new LinkedHashMap<>();
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook());
            for (ReportText report : SharedProject.reports(project)) {
                List<Answer> answers = rows.stream().filter(row -> row.get("file").equals(report.id() + ".txt")).map(Answer::of).toList();
                if (!answers.isEmpty()) {
                    List<Suggestion> stances = stances(finder.find(report));
                    for (Tally tally : List.of(all, byReport.computeIfAbsent(report.id().toString(), id -> new Tally()))) {
                        tally.suggestions(stances, answers);
                        tally.answers(stances, answers);
                    }
                    tellFailing(stances, answers);
                    coded.put(report, answers);
                }
            }
            judgeLearnt(project.codebook(), coded, learnt);
            project.closeWithoutSaving();
        }
        Measurements measurements = Measurements.of("stances");
        measurements.atLeast("F1 of holder and target and sign", F1, all.f1(), rows.size());
        byReport.forEach((report, tally) -> measurements.told("F1 in " + report, tally.f1(), tally.answers));
        measurements.told("F1 with what all other parts of reports teach", learnt.f1(), learnt.answers);
        measurements.told("recall", all.recall(), rows.size());
        measurements.told("precision", all.precision(), all.suggested);
        measurements.told("passages with a suggestion", share(all.passages, rows.size()), rows.size());
        measurements.told("values that a coder need not type", share(all.prefilled, (long) VALUES * rows.size()), (long) VALUES * rows.size());
        measurements.failing(failing.stream().sorted().toList());
        assertTrue(all.f1() >= LEAST_F1, failing::toString);
    }

    /** Each report is cut into parts with as many answers each; the codings of all other parts are learnt from. */
    private static void judgeLearnt(LoadedCodebook codebook, Map<ReportText, List<Answer>> coded, Tally tally) {
        Scale scale = codebook.scale("Position").orElseThrow();
        for (Map.Entry<ReportText, List<Answer>> own : coded.entrySet()) {
            List<Answer> answers = own.getValue().stream().sorted(Comparator.comparing(Answer::range)).toList();
            for (int part = 0; part < PARTS; part++) {
                List<Answer> left = answers.subList(answers.size() * part / PARTS, answers.size() * (part + 1) / PARTS);
                LearntStances.Examples examples = new LearntStances.Examples(CodeCues.of(scale));
                coded.forEach((report, known) -> known.stream().filter(answer -> !left.contains(answer))
                        .forEach(answer -> examples.add(report.reading().text(RawSegments.of(answer.range())), answer.position(),
                                Set.of(answer.target()))));
                List<Suggestion> stances = stances(new SuggestionFinder(codebook,
                        LearntKinds.ofStances("Stance", examples.learn(() -> false))).find(own.getKey()));
                tally.suggestions(between(stances, part == 0 ? 0 : left.getFirst().range().start().value(), part == PARTS - 1
                        ? Integer.MAX_VALUE : answers.get(answers.size() * (part + 1) / PARTS).range().start().value()), answers);
                tally.answers(stances, left);
            }
        }
    }

    private static List<Suggestion> between(List<Suggestion> stances, int from, int to) {
        return stances.stream().filter(stance -> {
            int start = stance.segments().hull().start().value();
            return start >= from && start < to;
        }).toList();
    }

    private static List<Suggestion> stances(List<Suggestion> suggestions) {
        return suggestions.stream().filter(suggestion -> suggestion.kind().equals("stance") && suggestion.isLikely()).toList();
    }

    private static List<Suggestion> near(List<Suggestion> stances, Answer answer) {
        return stances.stream().filter(stance -> stance.segments().intersects(answer.range())).toList();
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
