package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("mithaq search")
class SearchTest {

    private static final String TEXT = """
            وافق مجلس الوادي على فتح الطريق.
            ثم أعلن الروس ي انسحاباً من الوادي.
            الطريق فتح لم يكتمل.
            """;

    private Path project;

    @BeforeEach
    void prepare(@TempDir Path folder) throws IOException {
        project = folder.resolve("project");
        Path report = folder.resolve("valley.txt");
        Files.writeString(report, TEXT);
        Run.prepareProject(project, report);
    }

    @Test
    @DisplayName("prints each place with its report, line, level and context")
    void printsPlaces() {
        Run run = Run.of("search", project, "فتح الطريق");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("valley:1: exact: وافق مجلس الوادي على [فتح الطريق]. ثم أعلن الروسي انسحاباً من الوادي. "
                + "الطريق فتح لم يكتمل.", "valley:3: words: الوادي على فتح الطريق. ثم أعلن الروسي انسحاباً من الوادي. "
                + "[الطريق فتح] لم يكتمل."), run.outLines());
    }

    @Test
    @DisplayName("prints a table with raw segments in UTF-16 units")
    void printsTable() {
        Run run = Run.of("search", project, "الروسي", "--csv");
        assertEquals(0, run.code(), run.err());
        List<String> rows = run.outLines();
        int start = TEXT.indexOf("الروس");
        assertEquals("report,line,level,zone,segments,before,text,after", rows.getFirst());
        assertTrue(rows.get(1).startsWith("valley,2,folded,body,\"" + start + "-" + (start + 5) + ";" + (start + 6)
                + "-" + (start + 7) + "\","), rows.get(1));
    }

    @Test
    @DisplayName("says that nothing was found, and ends well")
    void findsNothing() {
        Run run = Run.of("search", project, "بحيرة");
        assertEquals(0, run.code());
        assertEquals("", run.out());
        assertEquals(List.of("Nothing was found."), run.errLines());
    }

    @Test
    @DisplayName("keeps to level, window, zones and limit")
    void keepsToChoices() {
        assertEquals(1, Run.of("search", project, "فتح الطريق", "--level", "folded").outLines().size());
        assertEquals(0, Run.of("search", project, "مجلس انسحابا", "--window", "3").outLines().size());
        assertEquals(1, Run.of("search", project, "مجلس انسحابا", "--window", "12").outLines().size());
        assertEquals(0, Run.of("search", project, "فتح", "--zones", "footnote,url").outLines().size());
        Run limited = Run.of("search", project, "الوادي", "--limit", "1");
        assertEquals(1, limited.outLines().size());
        assertTrue(limited.err().contains("--limit"), limited.err());
    }

    @Test
    @DisplayName("says in the user's language what cannot be looked for")
    void refuses() {
        assertRefused("no level vague", "search", project, "x", "--level", "vague");
        assertRefused("no zone margin", "search", project, "x", "--zones", "margin");
        assertRefused("1 to 40", "search", project, "x", "--window", "41");
        assertRefused("no word", "search", project, "؟!");
        assertRefused("At most 150", "search", project, "كلمة ".repeat(40));
        Run arabic = Run.in(Locale.forLanguageTag("ar"), "search", project, "؟!");
        assertTrue(arabic.err().contains("لا كلمة للبحث عنها"), arabic.err());
    }

    private static void assertRefused(String part, Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(2, run.code());
        assertTrue(run.err().contains(part), run.err());
    }

    @Test
    @DisplayName("names a report that was changed, finds what it can in the others, and ends with 2")
    void tellsChangedReports() throws IOException {
        Path other = project.resolveSibling("hill.txt");
        Files.writeString(other, "فتح الطريق إلى التل");
        Run.prepare("import", project, other);
        Run.prepare("search", project, "فتح");
        Files.writeString(project.resolve("reports/valley/text.txt"), "شيء آخر");
        Run run = Run.of("search", project, "فتح", "--level", "exact");
        assertEquals(2, run.code());
        assertEquals(1, run.outLines().size());
        assertTrue(run.err().contains("valley"), run.err());
    }

    @Test
    @DisplayName("finds reports that were imported since, and none that were removed")
    void followsTheProject() throws IOException {
        Run.prepare("search", project, "فتح");
        Path other = project.resolveSibling("hill.txt");
        Files.writeString(other, "قلعة على التل");
        Run.prepare("import", project, other);
        assertEquals(1, Run.of("search", project, "قلعة").outLines().size());
        Files.delete(project.resolve("reports/hill/text.txt"));
        try (var files = Files.list(project.resolve("reports/hill"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(project.resolve("reports/hill"));
        assertEquals(0, Run.of("search", project, "قلعة").outLines().size());
    }
}
