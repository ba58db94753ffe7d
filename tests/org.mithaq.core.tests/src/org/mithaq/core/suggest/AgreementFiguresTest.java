package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * A hand-made passage is found when a likely suggestion shares text with it; a suggestion is right when it shares text
 * with a hand-made passage. Where answers were made for a part of a report only, suggestions of that part are judged.
 */
@DisplayName("Suggested passages of agreements against hand-made answers")
@Tag("slow")
class AgreementFiguresTest {

    private static final double RECALL = 0.9;
    private static final double PRECISION = 0.8;
    /** Answers were made for this report only up to the last one of them. */
    private static final String ANSWERED_IN_PART = "reconciliation-system";

    /** @param range the hull of the passage */
    private record Answer(String id, String file, RawRange range) {
    }

    @TempDir
    private Path folder;
    private final List<String> failing = new ArrayList<>();
    private long found;
    private long judged;
    private long right;

    @Test
    @DisplayName("are found, and most of them are right")
    void findPassages() throws Exception {
        List<Answer> answers = GoldTable.read(SharedData.gold("agreements.csv")).stream()
                .map(row -> new Answer(row.get("id"), row.get("file"), RawRange.of(Integer.parseInt(row.get("start")),
                        Integer.parseInt(row.get("end"))))).toList();
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook());
            for (ReportText report : SharedProject.reports(project)) {
                judge(report, finder.find(report), answers.stream()
                        .filter(answer -> answer.file().equals(report.id() + ".txt")).toList());
            }
            project.closeWithoutSaving();
        }
        Measurements measurements = Measurements.of("agreement passages");
        measurements.share("recall", RECALL, found, answers.size());
        measurements.share("precision", PRECISION, right, judged);
        measurements.failing(failing);
        assertTrue(found >= RECALL * answers.size(), failing::toString);
        assertTrue(right >= PRECISION * judged, failing::toString);
    }

    private void judge(ReportText report, List<Suggestion> suggestions, List<Answer> answers) {
        int end = report.id().value().equals(ANSWERED_IN_PART)
                ? answers.stream().mapToInt(answer -> answer.range().end().value()).max().orElseThrow() : report.raw().length();
        List<Suggestion> passages = suggestions.stream().filter(suggestion -> suggestion.kind().equals("agreement")
                && suggestion.isLikely() && suggestion.segments().hull().start().value() < end).toList();
        for (Answer answer : answers) {
            boolean met = passages.stream().anyMatch(passage -> passage.segments().intersects(answer.range()));
            found += met ? 1 : 0;
            if (!met) {
                failing.add("missed " + answer.id() + " " + answer.range());
            }
        }
        for (Suggestion passage : passages) {
            boolean met = answers.stream().anyMatch(answer -> passage.segments().intersects(answer.range()));
            judged++;
            right += met ? 1 : 0;
            if (!met) {
                failing.add("wrong " + report.id() + " " + passage.segments().hull() + " " + passage.rule());
            }
        }
    }
}
