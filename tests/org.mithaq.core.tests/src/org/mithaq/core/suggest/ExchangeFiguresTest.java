package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.find.SuggestionFinder;
import org.mithaq.testsupport.Measurements;
import org.mithaq.text.RawRange;

/**
 * An exchange, or a reference to the terms of another agreement, is found when a suggestion holds the words that tell it; a
 * reference is right when it names the place that tells which agreement is meant.
 */
@DisplayName("Suggested exchanges and references to other agreements, against places that a person marked")
@Tag("slow")
class ExchangeFiguresTest {

    private static final double LEAST = 0.8;
    private static final Map<String, String> SHOWN = Map.of("exchange", "exchanges", "inherits_from", "terms of another agreement");

    private record Answer(String file, RawRange place, String kind, String entry) {

        boolean isIn(Suggestion suggestion) {
            return suggestion.kind().equals(kind) && suggestion.segments().intersects(place);
        }

        boolean isTold(Suggestion suggestion) {
            return isIn(suggestion) && (kind.equals("exchange") || String.join("", suggestion.values()).equals(entry));
        }
    }

    @TempDir
    private Path folder;
    private final List<String> failing = new ArrayList<>();

    @Test
    @DisplayName("are found, and most of them are right")
    void findExchanges() throws Exception {
        List<Answer> answers = GoldTable.readOwn("exchanges.csv").stream().map(ExchangeFiguresTest::answer).toList();
        Measurements measurements = Measurements.of("exchanges");
        boolean met = true;
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook());
            List<Suggestion> suggestions = new ArrayList<>();
            List<Answer> found = new ArrayList<>();
            for (ReportText report : SharedProject.reports(project)) {
                List<Suggestion> here = finder.find(report).stream()
                        .filter(one -> SHOWN.containsKey(one.kind()) && one.isLikely()).toList();
                List<Answer> told = answers.stream().filter(answer -> answer.file().equals(report.id().value())).toList();
                told.stream().filter(answer -> here.stream().anyMatch(answer::isTold)).forEach(found::add);
                told.stream().filter(answer -> here.stream().noneMatch(answer::isTold)).forEach(answer -> failing.add("missed " + answer));
                here.stream().filter(one -> told.stream().noneMatch(answer -> answer.isIn(one))).forEach(one -> failing
                        .add("wrong " + report.id() + " " + one.kind() + " " + one.segments()));
                suggestions.addAll(here);
            }
            for (Map.Entry<String, String> kind : SHOWN.entrySet()) {
                long right = found.stream().filter(answer -> answer.kind().equals(kind.getKey())).count();
                long all = answers.stream().filter(answer -> answer.kind().equals(kind.getKey())).count();
                long suggested = suggestions.stream().filter(one -> one.kind().equals(kind.getKey())).count();
                met &= measurements.share(kind.getValue() + ": recall", LEAST, right, all).met();
                met &= measurements.share(kind.getValue() + ": precision", LEAST, right, suggested).met();
            }
            project.closeWithoutSaving();
        }
        measurements.failing(failing);
        assertTrue(met, failing::toString);
    }

    private static Answer answer(Map<String, String> row) {
        int place = Integer.parseInt(row.get("place"));
        return new Answer(row.get("file"), RawRange.of(place, place + 1), row.get("kind"), row.get("entry"));
    }
}
