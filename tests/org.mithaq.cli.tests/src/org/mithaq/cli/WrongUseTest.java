package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wrong use")
class WrongUseTest {

    @TempDir
    private Path folder;
    private Path project;

    @BeforeEach
    void place() {
        project = folder.resolve("project");
    }

    private static void assertRefused(Run run, String... words) {
        assertEquals(2, run.code(), run.toString());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("mithaq: "), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        Stream.of(words).forEach(word -> assertTrue(run.err().contains(word), run.err()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fly", "new", "import", "export", "reading", "check", "new --fly x", "export x", "export x --to y --values z",
            "new a b"})
    @DisplayName("is told in one line, with where the help is")
    void pointsToHelp(String line) {
        Run run = Run.of((Object[]) line.split(" "));
        assertRefused(run, "--help");
        assertEquals(2, run.errLines().size(), run.err());
    }

    @Test
    @DisplayName("is told in Arabic to those who read it")
    void speaksArabic() {
        Run run = Run.in(Locale.forLanguageTag("ar"), "export", "x");
        assertRefused(run, "ينقص", "--to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suggest", "check", "reading", "export", "import"})
    @DisplayName("of a folder that is no project names the folder")
    void refusesOtherFolders(String verb) {
        Object[] more = switch (verb) {
            case "reading" -> new Object[] {verb, folder, "report"};
            case "export" -> new Object[] {verb, folder, "--to", folder.resolve("tables")};
            case "import" -> new Object[] {verb, folder, folder.resolve("report.txt")};
            default -> new Object[] {verb, folder};
        };
        assertRefused(Run.of(more), folder.toString());
    }

    @Test
    @DisplayName("of a folder for a new project that is one already leaves it alone")
    void keepsProjects() throws Exception {
        Run.prepare("new", project);
        Path codebook = project.resolve("codebook").resolve("project.codebook");
        Files.writeString(codebook, "mine");
        assertRefused(Run.of("new", project), project.toString());
        assertEquals("mine", Files.readString(codebook));
    }

    @Test
    @DisplayName("of a broken file names the byte, and imports the others")
    void namesBrokenByte() throws Exception {
        Run.prepare("new", project);
        Path broken = Files.write(folder.resolve("broken.txt"), new byte[] {'a', 'b', (byte) 0xC3, 'c'});
        Path sound = Files.writeString(folder.resolve("sound.txt"), "نص");
        Run run = Run.of("import", project, broken, sound);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("broken.txt") && run.err().contains("2"), run.err());
        assertTrue(run.out().contains("sound"), run.out());
        assertFalse(Files.exists(project.resolve("reports").resolve("broken")));
        assertTrue(Files.exists(project.resolve("reports").resolve("sound").resolve("text.txt")));
    }

    @Test
    @DisplayName("of a file that is larger than any report is told in one line, at once")
    void refusesHugeFiles() throws Exception {
        Run.prepare("new", project);
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertRefused(Run.of("import", project, huge), "300 MB");
    }

    @Test
    @DisplayName("of one title for several files imports none")
    void refusesTitleOfSeveral() throws Exception {
        Run.prepare("new", project);
        Path one = Files.writeString(folder.resolve("one.txt"), "1");
        Path two = Files.writeString(folder.resolve("two.txt"), "2");
        assertRefused(Run.of("import", project, one, two, "--title", "same"), "--title");
    }

    @Test
    @DisplayName("of a report that is not there names those that are")
    void namesReports() throws Exception {
        Run.prepareProject(project, Files.writeString(folder.resolve("one.txt"), "نص"));
        assertRefused(Run.of("reading", project, "two"), "two", "one");
        assertRefused(Run.of("suggest", project, "two"), "two", "one");
    }

    @Test
    @DisplayName("of a name that cannot be a coder's says what can")
    void refusesCoderNames() throws Exception {
        Run.prepareProject(project, Files.writeString(folder.resolve("one.txt"), "نص"));
        assertRefused(Run.of("suggest", project, "--accept", "--coder", "../x"), "../x");
    }

    @Test
    @DisplayName("of a codebook with errors writes no table and points to check")
    void refusesBrokenCodebook() throws Exception {
        Run.prepareProject(project, Files.writeString(folder.resolve("one.txt"), "نص"));
        Files.writeString(project.resolve("codebook").resolve("project.codebook"), "codebook x import nothing");
        Run run = Run.of("export", project, "--to", folder.resolve("tables"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("mithaq check"), run.err());
        assertTrue(run.err().contains("codebook/project.codebook:1:"), run.err());
        assertFalse(Files.exists(folder.resolve("tables")));
    }

    @Test
    @DisplayName("of codings that cannot be saved promises none, and the next run takes them over")
    void promisesNothingUnsaved() throws Exception {
        Run.prepareProject(project, Files.writeString(folder.resolve("one.txt"), "رفضت روسيا وقف إطلاق النار في حلب يوم 17 كانون الأول 2013."));
        Path inTheWay = Files.createDirectories(project.resolve("coding").resolve("coder").resolve("one.xmi"));
        assertRefused(Run.of("suggest", project, "--accept", "--coder", "coder"), "one.xmi");
        Files.delete(inTheWay);
        Run next = Run.of("suggest", project, "--accept", "--coder", "coder");
        assertEquals(0, next.code(), next.err());
        assertTrue(next.err().startsWith("Took over 1 "), next.err());
        assertTrue(next.out().contains("made 0 records"), next.out());
        assertTrue(Files.isRegularFile(inTheWay));
    }

    @Test
    @DisplayName("of a codebook with errors records no suggestion")
    void recordsNothingUnderBrokenCodebook() throws Exception {
        Run.prepareProject(project, Files.writeString(folder.resolve("one.txt"), "رفضت روسيا الاتفاق."));
        Files.writeString(project.resolve("codebook").resolve("project.codebook"), "codebook x import nothing");
        Run run = Run.of("suggest", project, "--accept");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("mithaq check"), run.err());
    }

    @Test
    @DisplayName("of a file in place of the folder for tables says so")
    void refusesFileForTables() throws Exception {
        Run.prepareProject(project, Files.writeString(folder.resolve("one.txt"), "نص"));
        Path file = Files.writeString(folder.resolve("tables"), "a file");
        assertRefused(Run.of("export", project, "--to", file), file.toString());
    }

    @Test
    @DisplayName("of a file above the folder for tables says so, in words")
    void refusesFileAboveTables() throws Exception {
        Run.prepareProject(project, Files.writeString(folder.resolve("one.txt"), "نص"));
        Path file = Files.writeString(folder.resolve("tables"), "a file");
        Run run = Run.of("export", project, "--to", file.resolve("new"));
        assertRefused(run, file + " is a file", "choose a folder");
        assertFalse(run.err().contains("java."), run.err());
    }

    @Test
    @DisplayName("of a place that cannot be written to names the table, not what is written beside it")
    void namesTheTable() throws Exception {
        Run.prepareProject(project, Files.writeString(folder.resolve("one.txt"), "نص"));
        Path tables = folder.resolve("tables");
        Files.createDirectories(tables.resolve(".agreements.csv.new").resolve("in the way"));
        Run run = Run.of("export", project, "--to", tables);
        assertRefused(run, tables.resolve("agreements.csv") + " could not be written", "then try again");
        assertFalse(run.err().contains(".new"), run.err());
        assertFalse(run.err().contains("java."), run.err());
    }

    @Test
    @DisplayName("of a language that the codebook has no labels in names those that it has")
    void refusesUnknownLanguages() throws Exception {
        Run.prepareProject(project, Files.writeString(folder.resolve("one.txt"), "نص"));
        Path tables = folder.resolve("tables");
        assertRefused(Run.of("export", project, "--to", tables, "--values", "labels", "--language", "de"), "de",
                "ar, en");
        assertFalse(Files.exists(tables));
    }

    @Test
    @DisplayName("of a coder who is not there names those who are")
    void refusesUnknownCoders() throws Exception {
        Run.prepareProject(project, Files.writeString(folder.resolve("one.txt"), "رفضت روسيا الاتفاق في 3 أيار/ مايو 2016.\n"));
        Path tables = folder.resolve("tables");
        assertRefused(Run.of("export", project, "--to", tables, "--coder", "salma"), "Nobody has coded");
        Run.prepare("suggest", project, "--accept", "--coder", "maher");
        assertRefused(Run.of("export", project, "--to", tables, "--coder", "salma"), "salma", "maher");
        assertRefused(Run.of("check", project, "--coder", "salma"), "salma", "maher");
        assertFalse(Files.exists(tables));
        assertEquals(0, Run.of("export", project, "--to", tables, "--coder", "maher").code());
    }

    @Test
    @DisplayName("with a line break in a name stays one line")
    void showsLineBreaksInNames() throws Exception {
        Run.prepareProject(project, Files.writeString(folder.resolve("one.txt"), "نص"));
        Run run = Run.of("reading", project, "two\nlines\u001b[31m");
        assertRefused(run, "two\\nlines\\u001B[31m");
        assertEquals(1, run.errLines().size(), run.err());
    }

    @Test
    @DisplayName("of a report that changed on disk is told, and suggestions for the others are listed")
    void suggestsForTheOtherReports() throws Exception {
        Path good = Files.writeString(folder.resolve("good.txt"), "وصل الوفد إلى دمشق في 3 أيار/ مايو 2016.\n");
        Path bad = Files.writeString(folder.resolve("bad.txt"), "غادر الوفد دمشق في 5 أيار/ مايو 2016.\n");
        Run.prepare("new", project);
        Run.prepare("import", project, good, bad);
        Files.writeString(project.resolve("reports").resolve("bad").resolve("text.txt"), "changed");

        Path list = folder.resolve("list.csv");
        Run run = Run.of("suggest", project, "--list", list);

        assertEquals(2, run.code(), run.toString());
        assertTrue(run.err().contains("bad"), run.err());
        assertTrue(Files.readString(list).contains("2016-05-03"), Files.readString(list));
    }
}
