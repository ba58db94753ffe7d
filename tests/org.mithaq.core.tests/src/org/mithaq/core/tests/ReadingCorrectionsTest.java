package org.mithaq.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.project.Project;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.repair.correction.LineCorrection;
import org.mithaq.text.repair.correction.LineVerdict;

@DisplayName("What coders decide about the lines of a report")
class ReadingCorrectionsTest {

    private static final ReportId REPORT = new ReportId("lines");
    private static final String TEXT = "الثاني السطر\nسطر آخر\n";
    private static final RawRange LINE = RawRange.of(0, 12);
    private static final LineCorrection TURNED =
            new LineCorrection(LINE, LineVerdict.CORRECTED, RawSegments.parse("7-12;6-7;0-6"));

    private static final String DAMAGE = "، ثم عاد الناس إلى بيوتهم 2015في عام\n".repeat(3);
    /** Extraction cut these lines inside of a word and stored their ends first; the first words of a line, and all of it. */
    private static final List<String> FIRST = List.of("أقام الحرفيون سوقا قرب القنط", "نزل القرويون قرب القنط", "تجمع الصناع قرب القنط");
    private static final String LAST = "رة وباعوا الفخار";
    private static final String SIMILAR = LAST + " جلس الشيوخ عند القنط";
    private static final String SIMILAR_READ = "جلس الشيوخ عند القنط" + LAST;

    @TempDir
    private Path root;
    private ProjectLayout layout;

    @BeforeEach
    void create() throws Exception {
        layout = ProjectBuilder.in(root).report(REPORT.value(), TEXT).create();
    }

    private String shown() throws Exception {
        try (Project project = ProjectBuilder.open(layout.root())) {
            return project.report(REPORT).reading().text();
        }
    }

    @Test
    void isReadAtOnceAndAfterTheProjectIsOpenedAgain() throws Exception {
        try (Project project = ProjectBuilder.open(layout.root())) {
            assertEquals(TEXT, project.report(REPORT).reading().text());

            project.correctReading(REPORT, TURNED);

            assertEquals("السطر الثاني\nسطر آخر\n", project.report(REPORT).reading().text());
            assertEquals(List.of(TURNED), project.readingCorrections(REPORT).all());
        }
        assertEquals("السطر الثاني\nسطر آخر\n", shown());
    }

    @Test
    void isTakenBackByRefusing() throws Exception {
        try (Project project = ProjectBuilder.open(layout.root())) {
            project.correctReading(REPORT, TURNED);
            project.correctReading(REPORT, LineCorrection.refused(LINE));
        }
        assertEquals(TEXT, shown());
    }

    @Test
    void isKeptAsRowsThatPeopleCanRead() throws Exception {
        try (Project project = ProjectBuilder.open(layout.root())) {
            project.correctReading(REPORT, TURNED);
        }
        assertEquals("line,verdict,segments\r\n0-12,corrected,7-12;6-7;0-6\r\n", Files.readString(layout.reading(REPORT)));
    }

    @Test
    void isNeverOverwrittenWhereItCannotBeUnderstood() throws Exception {
        Files.writeString(layout.reading(REPORT), "line,verdict,segments\r\n0-12,perhaps,\r\n");
        try (Project project = ProjectBuilder.open(layout.root())) {
            assertTrue(project.openingProblems().stream().map(Finding::code).anyMatch("report.reading"::equals));
            assertThrows(BrokenFileException.class, () -> project.correctReading(REPORT, TURNED));
        }
        assertTrue(Files.readString(layout.reading(REPORT)).contains("perhaps"));
    }

    @Test
    void isRefusedWhenItLeavesLettersOut() throws Exception {
        LineCorrection partly = new LineCorrection(LINE, LineVerdict.CORRECTED, RawSegments.parse("7-12"));
        try (Project project = ProjectBuilder.open(layout.root())) {
            assertThrows(IllegalArgumentException.class, () -> project.correctReading(REPORT, partly));
        }
    }

    @Test
    @DisplayName("teaches how other lines with the same words are read, in all reports of the project")
    void teachesTheModelOfTheProject() throws Exception {
        ReportId taught = new ReportId("taught");
        ReportId other = new ReportId("other");
        StringBuilder text = new StringBuilder(DAMAGE);
        List<LineCorrection> corrections = new ArrayList<>();
        for (String first : FIRST) {
            int start = text.length();
            text.append(LAST).append(' ').append(first).append('\n');
            RawRange line = RawRange.of(start, text.length() - 1);
            RawRange begin = RawRange.of(line.end().value() - first.length(), line.end().value());
            RawSegments order = new RawSegments(List.of(begin, RawRange.of(start, start + LAST.length())));
            corrections.add(new LineCorrection(line, LineVerdict.CORRECTED, order));
        }
        ProjectLayout reports = ProjectBuilder.in(root.resolve("two")).report(taught.value(), text.toString())
                .report(other.value(), DAMAGE + SIMILAR + "\n").create();
        try (Project project = ProjectBuilder.open(reports.root())) {
            assertFalse(project.report(other).reading().text().contains(SIMILAR_READ));

            for (LineCorrection correction : corrections) {
                project.correctReading(taught, correction);
            }

            assertTrue(project.report(other).reading().text().contains(SIMILAR_READ));
        }
    }
}
