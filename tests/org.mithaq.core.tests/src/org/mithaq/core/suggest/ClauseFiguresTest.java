package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.learn.CategoryLearner;
import org.mithaq.core.learn.CategoryModel;
import org.mithaq.core.learn.CodedText;
import org.mithaq.core.learn.LearntCategory;
import org.mithaq.core.project.Project;
import org.mithaq.core.suggest.find.SuggestionFinder;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;

@DisplayName("Suggested clauses against hand-made answers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class ClauseFiguresTest {

    private static final double TARGET = 0.85;
    private static final double LEAST = 0.5;
    private static final List<Integer> SECTIONS = List.of(2, 4, 8, 12);

    /**
     * A clause as a person coded it and as it was suggested.
     *
     * @param agreement whose clause it is: the section
     */
    private record Clause(String id, String agreement, Set<String> kinds, Optional<Suggestion> suggested) {

        String text() {
            return suggested.map(Suggestion::text).orElse("");
        }

        Set<String> cues() {
            return suggested.map(one -> Set.copyOf(one.values())).orElse(Set.of());
        }

        CodedText coded() {
            return new CodedText(text(), cues(), kinds);
        }
    }

    /** Right and wrong kinds over many clauses. */
    private record Score(int expected, int suggested, int right) {

        double f1() {
            return 2.0 * right / (expected + suggested);
        }
    }

    private List<Clause> clauses;
    private List<String> agreements;

    @BeforeAll
    void suggest(@TempDir Path folder) throws Exception {
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            List<Suggestion> found = new SuggestionFinder(project.codebook())
                    .find(project.report(new ReportId("reconciliation-system"))).stream()
                    .filter(suggestion -> suggestion.kind().equals("clause")).toList();
            clauses = GoldTable.read(SharedData.gold("clauses.csv")).stream().map(row -> new Clause(row.get("id"),
                    row.get("agreement_id"), Set.of(row.get("kinds").split(";")), nearest(found, row))).toList();
            project.closeWithoutSaving();
        }
        agreements = clauses.stream().map(Clause::agreement).distinct().toList();
    }

    @Test
    @DisplayName("find the clauses and their kinds by cues alone, and better with what was coded in other sections")
    void findClausesAndTheirKinds() {
        assertEquals(clauses.size(), clauses.stream().filter(clause -> clause.suggested().isPresent()).count());
        Score cues = score((agreement, clause) -> clause.cues());
        Score learnt = learnt(agreements.size() - 1, false);
        Score both = learnt(agreements.size() - 1, true);
        Measurements measurements = Measurements.of("clause kinds");
        measurements.atLeast("F1 from cues", TARGET, cues.f1(), cues.expected());
        measurements.atLeast("F1 learnt from all other sections", TARGET, learnt.f1(), learnt.expected());
        measurements.told("F1 from cues and all other sections", both.f1(), both.expected());
        SECTIONS.forEach(count -> measurements.told("F1 learnt from " + count + " sections", learnt(count, false).f1(),
                clauses.size()));
        measurements.failing(clauses.stream().filter(clause -> !clause.cues().equals(clause.kinds()))
                .map(clause -> clause.id() + " " + new TreeSet<>(clause.kinds()) + " suggested "
                        + new TreeSet<>(clause.cues())).toList());
        assertTrue(cues.f1() >= TARGET, cues::toString);
        assertTrue(learnt.f1() >= TARGET, learnt::toString);
        assertTrue(both.f1() >= cues.f1() - 0.01, both::toString);
    }

    /** The kinds of each agreement's clauses by what the given number of agreements behind it teach. */
    private Score learnt(int count, boolean withCues) {
        Map<String, CategoryModel> models = new HashMap<>();
        for (int i = 0; i < agreements.size(); i++) {
            int own = i;
            List<String> others = IntStream.rangeClosed(1, count).mapToObj(step -> agreements.get((own + step) % agreements.size()))
                    .toList();
            models.put(agreements.get(i), new CategoryLearner().learn(clauses.stream()
                    .filter(clause -> others.contains(clause.agreement())).map(Clause::coded).toList()));
        }
        return score((agreement, clause) -> {
            Set<String> kinds = new TreeSet<>(withCues ? clause.cues() : Set.of());
            models.get(agreement).judge(clause.text(), clause.cues(), LEAST).stream().map(LearntCategory::category)
                    .forEach(kinds::add);
            return kinds;
        });
    }

    private Score score(BiFunction<String, Clause, Set<String>> suggested) {
        int expected = 0;
        int found = 0;
        int right = 0;
        for (Clause clause : clauses) {
            Set<String> kinds = suggested.apply(clause.agreement(), clause);
            expected += clause.kinds().size();
            found += kinds.size();
            right += (int) kinds.stream().filter(clause.kinds()::contains).count();
        }
        return new Score(expected, found, right);
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
