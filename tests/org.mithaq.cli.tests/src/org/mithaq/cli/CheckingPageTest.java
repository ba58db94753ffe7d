package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.fix.QuickFixes;
import org.mithaq.core.message.Messages;

/** Holds docs/checking.md to what is found and mended, and does what it tells. */
@DisplayName("The page about checking")
class CheckingPageTest {

    private static final Pattern KIND = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]*) ?\\|$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");
    private static final String CODEBOOK = """
            codebook project version 1.0 languages en
            record Visit prefix "VIS" en "Visit" { text place en "Place" required }
            dataset visits of Visit { column id }
            """;

    @TempDir
    private Path folder;
    private Path project;
    private String page;

    @BeforeEach
    void codeWithAnError() throws IOException {
        page = Files.readString(Checkout.path("docs/checking.md"));
        project = folder.resolve("p");
        Run.prepare("new", project);
        Files.writeString(project.resolve("codebook/project.codebook"), CODEBOOK);
        Run.prepare("import", project, Files.writeString(folder.resolve("visit.txt"), "زيارة.\n"));
        Path dossier = Files.writeString(folder.resolve("visits.dossier"), "report visit\nVisit { }\n");
        Run.prepare("dossier", project, "--from", dossier, "--coder", "salma");
    }

    private List<MatchResult> kinds() {
        return KIND.matcher(page).results().toList();
    }

    @Test
    @DisplayName("names all kinds of findings as the filter does")
    void namesAllKinds() throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream("messages.properties")) {
            texts.load(stream);
        }
        Map<String, String> known = new TreeMap<>();
        texts.stringPropertyNames().stream().filter(key -> key.startsWith("kind."))
                .forEach(key -> known.put(key.substring("kind.".length()), texts.getProperty(key)));
        known.keySet().removeAll(List.of("rule", "codebook"));
        assertEquals(known, new TreeMap<>(kinds().stream()
                .collect(Collectors.toMap(kind -> kind.group(1), kind -> kind.group(2)))));
    }

    @Test
    @DisplayName("says of each kind whether it can be put right")
    void saysWhatCanBePutRight() {
        assertEquals(new TreeSet<>(QuickFixes.codes()), new TreeSet<>(kinds().stream()
                .filter(kind -> !kind.group(3).isBlank()).map(kind -> kind.group(1)).toList()));
    }

    @Test
    @DisplayName("shows commands that do what it says")
    void showsWhatCommandsDo() throws IOException {
        for (String command : commands("On the command line")) {
            assertEnds(ExitCodes.FINDINGS, command);
        }

        List<String> gate = commands("No tables with errors");
        assertEnds(ExitCodes.FINDINGS, gate.getFirst());
        assertTrue(Files.exists(project.resolve("check/settings.properties")));
        assertEnds(ExitCodes.FINDINGS, gate.get(1));
        assertFalse(Files.exists(folder.resolve("tables")));
        assertEnds(ExitCodes.FINE, gate.get(2));
        assertTrue(Files.exists(folder.resolve("tables/visits.csv")));

        assertEnds(ExitCodes.FINE, commands("Accepted findings").getFirst());
        assertTrue(Files.exists(project.resolve("check/baseline.csv")));
    }

    /** The commands below a heading. */
    private List<String> commands(String heading) {
        int start = page.indexOf("## " + heading);
        int end = page.indexOf("\n## ", start);
        return page.substring(start, end).lines().filter(line -> line.startsWith("./mithaq "))
                .map(line -> line.replaceFirst(" {2,}.*", "")).toList();
    }

    private void assertEnds(int code, String command) {
        Run run = run(command);
        assertEquals(code, run.code(), () -> command + run.out() + run.err());
    }

    private Run run(String command) {
        Object[] words = WORD.matcher(command.substring("./mithaq ".length())).results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .map(word -> word.equals("ceasefires") ? project : word.equals("tables") ? folder.resolve(word) : word)
                .toArray();
        return Run.of(words);
    }
}
