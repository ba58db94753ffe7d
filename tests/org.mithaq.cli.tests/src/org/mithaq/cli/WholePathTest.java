package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.review.SuggestionReview;

@DisplayName("From a report to tables on the command line")
class WholePathTest {

    private static final String REPORT = """
            هدنة بلدة مضايا

            في 9 شباط/ فبراير 2015 وقّع ممثلون عن النظام السوري وفصائل المعارضة اتفاق هدنة في مضايا، وتضمن الاتفاق البنود الآتية:

            1. وقف إطلاق النار من الطرفين.
            2. إدخال المواد الغذائية إلى البلدة.
            3. إطلاق سراح المعتقلين من أبناء البلدة.

            ثم رفضت روسيا تمديد الهدنة.
            """;

    @TempDir
    private Path folder;
    private Path project;
    private Path report;

    @BeforeEach
    void makeProject() throws Exception {
        project = folder.resolve("project");
        report = Files.writeString(folder.resolve("madaya.txt"), REPORT);
        Files.writeString(folder.resolve("madaya.meta.properties"), "title = هدنة مضايا\nauthor = Test\n");
        Run.prepare("new", project);
    }

    private List<String> table(String name) throws Exception {
        return Files.readAllLines(folder.resolve("tables").resolve(name + ".csv"));
    }

    @Test
    @DisplayName("suggestions become records, records become tables")
    void goesAllTheWay() throws Exception {
        Run imported = Run.of("import", project, report);
        assertEquals("Imported " + report + " as madaya.\n", imported.out());
        Run accepted = Run.of("suggest", project, "--accept", "--coder", "salma");
        assertEquals("madaya: made 6 records from suggestions (0 were there already).\n", accepted.out());
        assertEquals(0, Run.of("export", project, "--to", folder.resolve("tables")).code());
        assertTrue(table("agreements").get(1).startsWith("AGR-0001,madaya,salma,draft,"), table("agreements").get(1));
        assertTrue(table("agreements").get(1).contains("2015-02-09,2015-02-09,day"), table("agreements").get(1));
        assertEquals(4, table("clauses").size());
        assertTrue(table("clauses").get(1).contains("CEASEFIRE"), table("clauses").get(1));
        assertTrue(table("stances").get(1).contains("RUSSIA"), table("stances").get(1));
        assertTrue(table("stances").get(1).contains("rejects"), table("stances").get(1));
    }

    @Test
    @DisplayName("accepting twice adds nothing")
    void acceptsOnce() throws Exception {
        Run.prepare("import", project, report);
        Run.prepare("suggest", project, "--accept", "--coder", "salma");
        byte[] before = Files.readAllBytes(project.resolve("coding/salma/madaya.xmi"));
        Run again = Run.of("suggest", project, "--accept", "--coder", "salma");
        assertEquals("madaya: made 0 records from suggestions (6 were there already).\n", again.out());
        assertArrayEquals(before, Files.readAllBytes(project.resolve("coding/salma/madaya.xmi")));
    }

    @Test
    @DisplayName("suggestions are listed without being coded")
    void listsSuggestions() throws Exception {
        Run.prepare("import", project, report);
        Path list = folder.resolve("list.csv");
        assertEquals(0, Run.of("suggest", project, "madaya", "--list", list).code());
        List<String> rows = Files.readAllLines(list);
        assertEquals("report,kind,id,value,precision,segments,text,zone,rule,confidence", rows.getFirst());
        int start = REPORT.indexOf("9 شباط");
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("madaya,date,") && row.contains(",2015-02-09,day,")
                && row.contains("" + start)), rows.toString());
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("madaya,actor,") && row.contains(",REGIME,")));
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("madaya,clause,") && row.contains(",CEASEFIRE,")));
        assertTrue(Files.notExists(project.resolve("coding/salma")));
    }

    @Test
    @DisplayName("what the coder refused is neither recorded nor listed, unless it is asked for")
    void leavesOutWhatWasRefused() throws Exception {
        Run.prepare("import", project, report);
        CoderName salma = new CoderName("salma");
        try (Project open = Project.open(project, salma, Access.READ_WRITE, ProgressMonitor.NONE)) {
            SuggestionReview review = new SuggestionReview(open, new ReportId("madaya"));
            review.refuse(review.find(ProgressMonitor.NONE).stream()
                    .filter(suggestion -> suggestion.values().contains("CEASEFIRE")).toList());
            open.save();
        }
        Run.prepare("suggest", project, "--accept", "--coder", "salma", "--list", folder.resolve("list.csv"));
        Run.prepare("suggest", project, "--refused", "--coder", "salma", "--list", folder.resolve("all.csv"));
        assertFalse(Files.readString(folder.resolve("list.csv")).contains(",CEASEFIRE,"));
        assertTrue(Files.readString(folder.resolve("all.csv")).contains(",CEASEFIRE,"));
        assertFalse(Files.readString(project.resolve("coding/salma/madaya.xmi")).contains("category=\"CEASEFIRE\""));
        assertTrue(Files.readString(project.resolve("coding/salma/madaya.xmi")).contains("category=\"AID\""));
    }

    @Test
    @DisplayName("the same tables come out on every machine")
    void dependsOnNoMachine() throws Exception {
        Run.prepare("import", project, report);
        Run.prepare("suggest", project, "--accept", "--coder", "salma");
        Run.prepare("export", project, "--to", folder.resolve("tables"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertEquals(0, Run.in(Locale.getDefault(), "export", project, "--to", folder.resolve("other")).code());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String name : List.of("agreements", "agreement_parties", "agreement_places", "clauses", "stances", "evidence")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("tables").resolve(name + ".csv")),
                    Files.readAllBytes(folder.resolve("other").resolve(name + ".csv")), name);
        }
    }

    @Test
    @DisplayName("labels come in the language that is asked for")
    void writesLabels() throws Exception {
        Run.prepare("import", project, report);
        Run.prepare("suggest", project, "--accept", "--coder", "salma");
        Run.prepare("export", project, "--to", folder.resolve("tables"), "--values", "labels", "--language", "en");
        assertTrue(table("clauses").get(1).contains("Ceasefire"), table("clauses").get(1));
        Run.prepare("export", project, "--to", folder.resolve("tables"), "--values", "labels", "--bom");
        assertTrue(table("clauses").getFirst().startsWith("\uFEFFid,"));
        assertTrue(table("clauses").get(1).contains("وقف إطلاق النار"), table("clauses").get(1));
    }

    @Test
    @DisplayName("a report is told once")
    void importsOnce() {
        Run.prepare("import", project, report);
        Run again = Run.of("import", project, report);
        assertEquals(0, again.code());
        assertTrue(again.out().contains("already"), again.out());
    }

    @Test
    @DisplayName("the reading joins what extraction parted, and its map tells how")
    void printsReading() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.txt"), "الروس ي 2015عام");
        Run.prepare("import", project, damaged);
        assertEquals("الروسي 2015\u2009عام\n", Run.of("reading", project, "damaged").out());
        List<String> pieces = Run.of("reading", project, "damaged", "--map").outLines();
        assertTrue(pieces.contains("dropped\tfinal_ya_joined\t5-6\t "), pieces.toString());
        assertTrue(pieces.contains("inserted\tdigit_border\t12\t\u2009"), pieces.toString());
        assertTrue(pieces.getFirst().startsWith("kept\t"), pieces.toString());
    }

    @Test
    @DisplayName("zones, sections, notes and pull quotes of a report can be seen")
    void showsStructure() throws Exception {
        String text = "# النهر\nعاد الشيخ إلى بيته¹.\n¹ النهر، العدد 3.\n";
        Run.prepare("import", project, Files.writeString(folder.resolve("river.txt"), text));

        List<String> zones = Run.of("reading", project, "river", "--zones").outLines();
        assertEquals("heading\t0-7\t# النهر", zones.getFirst());
        assertTrue(zones.contains("footnote_number\t29-30\t¹"), zones.toString());
        List<String> parts = Run.of("reading", project, "river", "--parts").outLines();
        assertEquals(List.of("section\t1\t-\t0-47\tالنهر", "note\t1\t26-27\t31-46\tالنهر، العدد 3."), parts);
    }
}
