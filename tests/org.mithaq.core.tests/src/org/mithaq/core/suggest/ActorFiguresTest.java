package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.fold.FoldedRange;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.fold.Folder;

@DisplayName("Suggested actors against a plain search")
class ActorFiguresTest {

    private static final String PARTICLES = "[وف]?[بلك]?";
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}])";

    /** A name of an actor as it stands in a reading. */
    private record Occurrence(String entry, ReadingRange range, String words) {
    }

    @TempDir
    private Path folder;

    @Test
    @DisplayName("find every occurrence of every name of the registry")
    void findEveryOccurrence() throws Exception {
        System.out.printf("%n%-24s %12s %6s %9s%n", "actors", "occurrences", "found", "suggested");
        List<String> missed = new ArrayList<>();
        int all = 0;
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook());
            for (ReportText report : SharedProject.reports(project)) {
                List<Suggestion> actors = finder.find(report).stream().filter(s -> s.kind().equals("actor")).toList();
                List<Occurrence> occurrences = search(report, project.codebook());
                List<Occurrence> lost = occurrences.stream().filter(one -> !isFound(one, actors, report)).toList();
                System.out.printf(Locale.ROOT, "%-24s %12d %6d %9d%n", report.id(), occurrences.size(),
                        occurrences.size() - lost.size(), actors.size());
                lost.forEach(one -> missed.add(report.id() + " " + one));
                all += occurrences.size();
            }
            project.closeWithoutSaving();
        }
        assertTrue(all > 100, "the search itself has to find something: " + all);
        assertEquals(List.of(), missed);
    }

    private static boolean isFound(Occurrence occurrence, List<Suggestion> actors, ReportText report) {
        return actors.stream().filter(actor -> actor.values().contains(occurrence.entry()))
                .flatMap(actor -> report.reading().hull(actor.segments()).stream())
                .anyMatch(range -> range.intersects(occurrence.range()));
    }

    /** A search that shares nothing with the finder but the folding. */
    private static List<Occurrence> search(ReportText report, LoadedCodebook codebook) {
        FoldedText folded = Folder.standard().fold(report.reading());
        List<Occurrence> found = new ArrayList<>();
        for (Entry entry : codebook.entries(codebook.registry("Actor").orElseThrow())) {
            names(entry).map(Folder.standard()::fold).distinct().forEach(name -> {
                Matcher matcher = Pattern.compile(expression(name)).matcher(folded.value());
                while (matcher.find()) {
                    String group = matcher.group("name") == null ? "rest" : "name";
                    ReadingRange range = folded.toReading(new FoldedRange(matcher.start(group), matcher.end(group)));
                    found.add(new Occurrence(entry.getName(), range, report.reading().text(range)));
                }
            });
        }
        return found;
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(entry.getLabels().stream().map(LocalizedText::getText),
                entry.getAliases().stream().filter(alias -> !alias.isPattern()).map(Cue::getText));
    }

    private static String expression(String name) {
        boolean withArticle = name.startsWith("ال");
        String plain = PARTICLES + (withArticle ? "" : "(?:ال)?") + "(?<name>" + Pattern.quote(name) + ")";
        String behindLam = withArticle ? "|[وف]?ل(?<rest>ل" + Pattern.quote(name.substring(2)) + ")" : "|(?<rest>(?!))";
        return NO_LETTER_BEFORE + "(?:" + plain + behindLam + ")" + NO_LETTER_BEHIND;
    }
}
