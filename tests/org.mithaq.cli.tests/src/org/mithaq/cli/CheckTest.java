package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Check on the command line")
class CheckTest {

    @TempDir
    private Path folder;
    private Path project;

    @BeforeEach
    void makeProject() {
        project = folder.resolve("project");
        Run.prepare("new", project);
    }

    private void codeBySuggestions() throws Exception {
        Run.prepare("import", project, Files.writeString(folder.resolve("one.txt"), "يرفض النظام السوري المقترح.\n"));
        Run.prepare("suggest", project, "--accept", "--coder", "salma");
    }

    @Test
    @DisplayName("finds nothing in a new project")
    void isFine() {
        Run run = Run.of("check", project);
        assertEquals("", run.out());
        assertEquals(0, run.code());
        assertEquals("No findings.\n", run.err());
    }

    @Test
    @DisplayName("names file, record and variable of what was left out")
    void findsWhatWasLeftOut() throws Exception {
        codeBySuggestions();
        Run run = Run.of("check", project);
        assertEquals(1, run.code());
        assertTrue(run.outLines().stream().anyMatch(line -> line.matches(
                "coding/salma/one\\.xmi:[0-9]+:[0-9]+: (error|warning): STA-0001\\.target: .+")), run.out());
    }

    @Test
    @DisplayName("names file, line and column of a mistake in the codebook, in the user's language")
    void findsMistakesOfTheCodebook() throws Exception {
        Path file = project.resolve("codebook").resolve("project.codebook");
        Files.writeString(file, "\nentries of Nobody { x en \"X\" }\n", java.nio.file.StandardOpenOption.APPEND);
        long line = Files.readString(file).lines().takeWhile(text -> !text.contains("Nobody")).count() + 1;
        Run english = Run.of("check", project);
        Run arabic = Run.in(Locale.forLanguageTag("ar"), "check", project);
        assertEquals(1, english.code());
        String start = "codebook/project.codebook:" + line + ":12: error: ";
        assertTrue(english.outLines().stream().anyMatch(text -> text.startsWith(start)), english.out());
        assertTrue(arabic.outLines().stream().anyMatch(text -> text.startsWith(start)), arabic.out());
        assertTrue(!english.out().equals(arabic.out()), arabic.out());
    }

    @Test
    @DisplayName("tells a coding that was cut off, and keeps it")
    void findsCutFiles() throws Exception {
        codeBySuggestions();
        Path coding = project.resolve("coding").resolve("salma").resolve("one.xmi");
        String cut = Files.readString(coding).substring(0, 300);
        Files.writeString(coding, cut);
        Run run = Run.of("check", project, "--coder", "salma");
        assertEquals(1, run.code());
        assertTrue(run.out().contains("coding/salma/one.xmi"), run.out());
        assertEquals(2, Run.of("suggest", project, "--accept", "--coder", "salma").code());
        Run export = Run.of("export", project, "--to", folder.resolve("tables"));
        assertEquals(1, export.code());
        assertTrue(export.err().contains("mithaq check"), export.err());
        assertEquals(cut, Files.readString(coding));
    }

    @Test
    @DisplayName("shows and accepts only what the named coders coded, and what is about no coding")
    void showsTheWorkOfSomeCoders() throws Exception {
        codeBySuggestions();
        Run.prepare("suggest", project, "--accept", "--coder", "omar");
        int both = Run.of("check", project).outLines().size();

        Run run = Run.of("check", project, "--coder", "salma");

        assertEquals(1, run.code(), run.toString());
        assertTrue(run.outLines().stream().allMatch(line -> line.startsWith("coding/salma/")), run.out());
        assertEquals(both, Run.of("check", project, "--coder", "salma", "--coder", "omar").outLines().size());
        Run.prepare("check", project, "--accept-baseline", "--coder", "salma");
        assertEquals(0, Run.of("check", project, "--coder", "salma").code());
        Run others = Run.of("check", project);
        assertTrue(others.outLines().stream().allMatch(line -> line.startsWith("coding/omar/")), others.out());
        assertEquals(both - run.outLines().size(), others.outLines().size());
    }

    @Test
    @DisplayName("shows only what is new once the rest was accepted, also after records got other ids")
    void showsOnlyWhatIsNew() throws Exception {
        codeBySuggestions();
        assertEquals(0, Run.of("check", project, "--accept-baseline", "--reason", "from before, \"as is\"").code());
        assertTrue(Files.readString(project.resolve("check/baseline.csv")).startsWith("code,coder,report,"));
        Path coding = project.resolve("coding").resolve("salma").resolve("one.xmi");
        Files.writeString(coding, Files.readString(coding).replace("STA-0001", "STA-0007"));

        Run accepted = Run.of("check", project);

        assertEquals("", accepted.out());
        assertEquals(0, accepted.code());
        assertTrue(accepted.err().contains("accepted"), accepted.err());
        Files.writeString(coding, Files.readString(coding).replaceFirst("type=\"Stance\"", "type=\"Nothing\""));
        assertTrue(Run.of("check", project).out().contains("Nothing"), "what is new is shown");
    }

    @Test
    @DisplayName("tells a baseline that cannot be understood, and shows everything")
    void tellsABrokenBaseline() throws Exception {
        codeBySuggestions();
        Run.of("check", project, "--accept-baseline");
        Path baseline = project.resolve("check/baseline.csv");
        Files.writeString(baseline, Files.readString(baseline).replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}", "yesterday"));

        Run run = Run.of("check", project);

        assertTrue(run.outLines().stream().anyMatch(line -> line.startsWith("check/baseline.csv:")), run.out());
        assertTrue(run.out().contains("STA-0001"), run.out());
        assertEquals(1, run.code());
    }

    @Test
    @DisplayName("keeps tables from being written while there are errors, where the project asks for that")
    void keepsTheGate() throws Exception {
        codeBySuggestions();
        Path tables = folder.resolve("tables");
        Run.of("check", project, "--export-gate", "on");

        Run refused = Run.of("export", project, "--to", tables);

        assertEquals(1, refused.code());
        assertTrue(refused.out().contains("STA-0001"), refused.out());
        assertTrue(Files.notExists(tables), "nothing is written");
        assertEquals(0, Run.of("export", project, "--to", tables, "--despite-errors").code());
        Run.of("check", project, "--accept-baseline");
        assertEquals(0, Run.of("export", project, "--to", tables).code(), "what is accepted keeps nobody out");
    }
}
