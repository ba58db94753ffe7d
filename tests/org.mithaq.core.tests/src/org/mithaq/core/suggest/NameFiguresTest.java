package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.find.SuggestionFinder;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.fold.FoldedRange;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.fold.Folder;

/**
 * Suggested actors and places three ways: against a plain search for every name of the registries as a whole word; against
 * places that a person marked in stretches of the three reports, which hold what is no mention as well; and against the
 * places that the shared answers name for clauses.
 */
@DisplayName("Suggested actors and places")
@Tag("slow")
class NameFiguresTest {

    private static final double RECALL = 0.98;
    private static final double PRECISION = 0.95;
    private static final String PARTICLES = "[وف]?[بلك]?";
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}])";
    private static final Map<String, String> REGISTRIES = Map.of("actor", "Actor", "place", "Place");
    /** The stretches in which every mention is marked, in the raw text. */
    private static final Map<String, List<RawRange>> MARKED = Map.of(
            "reconciliation-system", List.of(RawRange.of(26_000, 31_500), RawRange.of(58_100, 66_680)),
            "step-for-step", List.of(RawRange.of(0, 5_000)), "un-deal", List.of(RawRange.of(0, 9_000)));

    /** A name as it stands in a reading. */
    private record Occurrence(String entry, ReadingRange range, String words) {
    }

    /** A mention that a person marked. */
    private record Mention(String file, RawSegments words, String kind, String entry) {

        static Mention of(Map<String, String> row) {
            List<RawRange> ranges = Stream.of(row.get("segments").split(";")).map(part -> part.split("-"))
                    .map(ends -> RawRange.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))).toList();
            return new Mention(row.get("file"), new RawSegments(ranges), row.get("kind"), row.get("entry"));
        }

        boolean isMeantBy(Suggestion name) {
            return name.kind().equals(kind) && name.values().contains(entry)
                    && words.ranges().stream().anyMatch(range -> name.segments().intersects(range));
        }
    }

    @TempDir
    private Path folder;
    private final List<String> failing = new ArrayList<>();
    private final Map<String, List<Suggestion>> suggestions = new HashMap<>();
    private final Map<String, List<Occurrence>> occurrences = new HashMap<>();
    private final Map<String, ReportText> texts = new HashMap<>();

    @BeforeEach
    void suggest() throws Exception {
        try (Project project = SharedProject.open(folder.resolve("project"))) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook());
            for (ReportText report : SharedProject.reports(project)) {
                suggestions.put(report.id().value(), finder.find(report));
                texts.put(report.id().value(), report);
                REGISTRIES.forEach((kind, registry) -> occurrences.put(report.id() + kind,
                        search(report, project.codebook(), registry)));
            }
            project.closeWithoutSaving();
        }
    }

    @Test
    @DisplayName("are right, and none is missed")
    void findNames() throws Exception {
        List<Mention> mentions = GoldTable.readOwn("mentions.csv").stream().map(Mention::of).toList();
        Measurements measurements = Measurements.of("actors and places");
        boolean met = true;
        for (String kind : List.of("actor", "place")) {
            met &= recall(kind, mentions, measurements) & precision(kind, mentions, measurements) & plain(kind, measurements);
        }
        met &= places(measurements);
        measurements.failing(failing);
        assertTrue(met, failing::toString);
    }

    private boolean recall(String kind, List<Mention> all, Measurements measurements) {
        List<Mention> mentions = all.stream().filter(mention -> mention.kind().equals(kind)).toList();
        List<Mention> missed = mentions.stream()
                .filter(mention -> suggestions.get(mention.file()).stream().noneMatch(mention::isMeantBy)).toList();
        missed.forEach(mention -> failing.add("missed " + mention));
        return measurements.share(kind + "s: recall of mentions marked by hand", RECALL, mentions.size() - missed.size(),
                mentions.size()).met();
    }

    private boolean precision(String kind, List<Mention> mentions, Measurements measurements) {
        int judged = 0;
        int right = 0;
        for (Map.Entry<String, List<RawRange>> marked : MARKED.entrySet()) {
            List<Suggestion> names = suggestions.get(marked.getKey()).stream().filter(name -> name.kind().equals(kind)
                    && name.isLikely() && marked.getValue().stream().anyMatch(stretch -> stretch
                            .contains(name.segments().ranges().getFirst()))).toList();
            List<Suggestion> wrong = names.stream().filter(name -> mentions.stream()
                    .noneMatch(mention -> mention.file().equals(marked.getKey()) && mention.isMeantBy(name))).toList();
            wrong.forEach(name -> failing.add("wrong " + marked.getKey() + " " + name.segments() + " " + name.values()));
            judged += names.size();
            right += names.size() - wrong.size();
        }
        return measurements.share(kind + "s: precision in the stretches marked by hand", PRECISION, right, judged).met();
    }

    /** Against a search that shares nothing with the finder but the folding. */
    private boolean plain(String kind, Measurements measurements) {
        int all = 0;
        int found = 0;
        for (String file : texts.keySet()) {
            List<Occurrence> there = occurrences.get(file + kind);
            List<Occurrence> lost = there.stream().filter(one -> !isFound(one, kind, file)).toList();
            lost.forEach(one -> failing.add("not suggested " + file + " " + one.entry() + " " + one.range()));
            all += there.size();
            found += there.size() - lost.size();
        }
        assertTrue(all > 100, "the search itself has to find something: " + all);
        return measurements.share(kind + "s: names found by a plain search", RECALL, found, all).met();
    }

    private boolean isFound(Occurrence occurrence, String kind, String file) {
        return suggestions.get(file).stream().filter(one -> one.kind().equals(kind) && one.values().contains(occurrence.entry()))
                .flatMap(one -> texts.get(file).reading().hull(one.segments()).stream())
                .anyMatch(range -> range.intersects(occurrence.range()));
    }

    /** The places of clauses that the clause names by a name of the registry. */
    private boolean places(Measurements measurements) throws Exception {
        int all = 0;
        int found = 0;
        for (Map<String, String> row : GoldTable.read(SharedData.gold("clauses.csv"))) {
            String file = row.get("file").replace(".txt", "");
            RawRange clause = RawRange.of(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
            for (String place : row.get("places").split(";")) {
                List<Occurrence> named = occurrences.get(file + "place").stream()
                        .filter(one -> !place.isBlank() && fold(one.words()).endsWith(fold(place))).filter(one -> texts.get(file)
                                .reading().toRaw(one.range()).intersects(clause)).toList();
                boolean isFound = named.stream().anyMatch(one -> isFound(one, "place", file));
                all += named.isEmpty() ? 0 : 1;
                found += isFound ? 1 : 0;
                if (!named.isEmpty() && !isFound) {
                    failing.add("place of clause " + row.get("id"));
                }
            }
        }
        return measurements.share("places: those of clauses in the shared answers", RECALL, found, all).met();
    }

    private static String fold(String words) {
        return Folder.standard().fold(words);
    }

    private static List<Occurrence> search(ReportText report, LoadedCodebook codebook, String registry) {
        FoldedText folded = Folder.standard().fold(report.reading());
        List<Occurrence> found = new ArrayList<>();
        for (Entry entry : codebook.entries(codebook.registry(registry).orElseThrow())) {
            names(entry).map(NameFiguresTest::fold).distinct().forEach(name -> {
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

    /** Particles may stand in front of a name, the article in front of none: the word of relation has it. */
    private static String expression(String name) {
        String plain = PARTICLES + "(?<name>" + Pattern.quote(name) + ")";
        String behindLam = name.startsWith("ال") ? "|[وف]?ل(?<rest>ل" + Pattern.quote(name.substring(2)) + ")" : "|(?<rest>(?!))";
        return NO_LETTER_BEFORE + "(?:" + plain + behindLam + ")" + NO_LETTER_BEHIND;
    }
}
