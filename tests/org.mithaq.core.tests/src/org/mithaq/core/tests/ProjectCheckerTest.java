package org.mithaq.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.check.FindingLines;
import org.mithaq.core.check.ProjectChecker;
import org.mithaq.core.coding.Values;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.message.Message;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Coding;
import org.mithaq.testsupport.CodebookBuilder;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("Checking a project finds")
class ProjectCheckerTest {

    private static final String TEXT = "وقّع الشمال والجنوب هدنة في الوادي.\n";

    @TempDir
    private Path folder;
    private Path root;
    private Project project;

    @BeforeEach
    void open() throws Exception {
        root = folder.resolve("p");
        project = ProjectBuilder.in(root).report("deal", TEXT).open();
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    @Test
    @DisplayName("nothing in a new project and nothing in a record that is complete")
    void nothingWhereAllIsWell() {
        assertEquals(List.of(), findings());
        complete();
        assertEquals(List.of(), findings());
    }

    @Test
    @DisplayName("nothing in a new project with the standard codebook")
    void nothingInANewStandardProject() throws Exception {
        try (Project standard = ProjectBuilder.in(folder.resolve("s")).standardCodebook().open()) {
            assertEquals(List.of(), findings(standard).stream().map(f -> f.line(Locale.ENGLISH)).toList());
        }
    }

    @Test
    @DisplayName("what is required and was left out, and takes a missing reason for an answer")
    void whatIsRequired() {
        RecordBuilder agreement = RecordBuilder.record(project, "Agreement", "deal").evidence("هدنة");
        Finding signed = only("value.required", "signed");
        assertEquals("\"Signed\" has to be coded. Code it, or say why it is missing.", signed.message(Locale.ENGLISH));
        agreement.missing("signed", "not_stated");
        assertEquals(List.of(), at("signed"));
    }

    @Test
    @DisplayName("nothing required under a condition that exempts the record")
    void whatIsRequiredUnderACondition() {
        RecordBuilder agreement = RecordBuilder.record(project, "Agreement", "deal").evidence("هدنة");
        assertEquals(1, at("signed").size());
        project.editor().setValues(agreement.get(), "status", List.of(Values.category("status", "offered")));
        assertEquals(List.of(), at("signed"));
    }

    @Test
    @DisplayName("too few and too many values")
    void tooFewAndTooMany() {
        RecordBuilder.record(project, "Agreement", "deal").value(Values.participation("party", "Actor", "north"))
                .value(Values.yesNo("secret", true)).value(Values.yesNo("secret", false));
        only("value.tooFew", "party");
        only("value.tooMany", "secret");
    }

    @Test
    @DisplayName("values beside a missing reason")
    void valuesBesideAMissingReason() throws Exception {
        complete();
        tamper(content -> content.replaceFirst("(<values xsi:type=\"coding:TextValue\")",
                "<values xsi:type=\"coding:MissingValue\" variable=\"title\" reason=\"unclear\"/>$1"));
        only("value.missingToo", "title");
    }

    @Test
    @DisplayName("types, variables, codes, entries and units that the codebook does not declare")
    void unknownNames() throws Exception {
        complete();
        tamper(content -> content.replace("category=\"signed\"", "category=\"sealed\"")
                .replace("entry=\"north\"", "entry=\"west\"").replace("variable=\"title\"", "variable=\"heading\"")
                .replace("reason=\"not_stated\"", "reason=\"forgotten\"").replace("unit=\"person\"", "unit=\"sack\"")
                .replace("type=\"Clause\"", "type=\"Paragraph\""));
        only("code.unknown", "status");
        only("code.unknown", "articles");
        only("code.unknown", "persons");
        only("entry.unknown", "party");
        only("feature.unknown", "heading");
        only("type.unknown", "");
    }

    @Test
    @DisplayName("values of another kind than the codebook declares")
    void valuesOfAnotherKind() {
        RecordBuilder.record(project, "Agreement", "deal").value(Values.text("status", "signed"))
                .value(Values.entry("places", "Actor", "north"));
        only("value.kind", "status");
        only("value.kind", "places");
    }

    @Test
    @DisplayName("dates and quantities that cannot be")
    void impossibleValues() {
        RecordBuilder.record(project, "Agreement", "deal").value(Values.date("signed", "2015-02-30"))
                .value(Values.quantity("persons", Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.ONE), false,
                        "person", ""));
        only("date.form", "signed");
        only("quantity.reversed", "persons");
    }

    @Test
    @DisplayName("codes that are no longer to be used, and what to use in their place")
    void deprecatedCodes() throws Exception {
        Path other = folder.resolve("old");
        try (Project old = ProjectBuilder.in(other).report("deal", TEXT).codebook(CodebookBuilder.codebook("old").with("""
                list Status en "Status" { pact en "Pact" deprecated use treaty  treaty en "Treaty" }
                record Agreement prefix "AGR" en "Agreement" { category status of Status en "Status" }
                """)).open()) {
            RecordBuilder.record(old, "Agreement", "deal").value(Values.category("status", "pact")).evidence("هدنة");
            Finding finding = findings(old).getFirst();
            assertEquals("code.replaced", finding.code());
            assertEquals("\"Pact\" is no longer to be used. Use \"Treaty\".", finding.message(Locale.ENGLISH));
        }
    }

    @Test
    @DisplayName("links to records that are not there or of another type, and circles of links")
    void brokenLinks() {
        RecordBuilder first = RecordBuilder.record(project, "Agreement", "deal");
        RecordBuilder second = RecordBuilder.record(project, "Agreement", "deal");
        RecordBuilder stance = RecordBuilder.record(project, "Stance", "deal");
        first.value(Values.record("follows", second.get().getId()));
        assertEquals(List.of(), at("follows"));
        second.value(Values.record("follows", first.get().getId()));
        assertEquals(List.of("link.cycle", "link.cycle"), codes(at("follows")));
        first.value(Values.record("follows", stance.get().getId()));
        assertTrue(codes(at("follows")).contains("link.type"));
        project.editor().delete(second.get());
        assertEquals(List.of("link.missing", "link.type"), codes(at("follows")).stream().sorted().toList());
    }

    @Test
    @DisplayName("passages behind the end, passages where other words stand, and passages without a place")
    void brokenEvidence() throws Exception {
        complete();
        String place = "start=\"" + TEXT.indexOf("هدنة") + "\" end=\"" + (TEXT.indexOf("هدنة") + 4) + "\"";
        tamper(content -> content.replace(place, "start=\"1\" end=\"5\""));
        only("evidence.quote", "");
        tamper(content -> content.replace("start=\"1\" end=\"5\"", "start=\"100\" end=\"104\""));
        only("evidence.outside", "");
        tamper(content -> content.replace("start=\"100\" end=\"104\"", "start=\"9\" end=\"4\""));
        only("evidence.segments", "");
        tamper(content -> content.replace("evidence report=\"deal\"", "evidence report=\"gone\""));
        only("evidence.report", "");
    }

    @Test
    @DisplayName("records at the top without any passage")
    void noEvidence() {
        RecordBuilder.record(project, "Agreement", "deal");
        assertEquals(Severity.INFO, only("evidence.none", "").severity());
    }

    @Test
    @DisplayName("ids that two records share, and ids that are none")
    void wrongIds() throws Exception {
        complete();
        RecordBuilder.record(project, "Agreement", "deal");
        tamper(content -> content.replace("AGR-0002", "AGR-0001").replace("CLA-0001", "first clause"));
        only("id.double", "");
        only("id.form", "");
    }

    @Test
    @DisplayName("records that break a rule of the codebook, in the rule's words")
    void brokenRules() {
        RecordBuilder.record(project, "Agreement", "deal").part("clauses").value(Values.category("kind", "guarantor"));
        Finding finding = only("rule.guaranteed", "");
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("A clause names a guarantor, but no party is recorded", finding.message(Locale.ENGLISH));
    }

    @Test
    @DisplayName("reports that changed on the disk since the project was opened")
    void changedReports() throws Exception {
        Files.writeString(root.resolve("reports/deal/text.txt"), TEXT + "زيادة\n");
        Finding finding = findings().getFirst();
        assertEquals("report.changed", finding.code());
        assertTrue(finding.message(Locale.forLanguageTag("ar")).contains("deal"));
    }

    @Test
    @DisplayName("codings of a newer codebook than the project's, and of reports that are not there")
    void foreignCodings() throws Exception {
        complete();
        tamper(content -> content.replace("codebookVersion=\"1.0\"", "codebookVersion=\"1.10\""));
        assertEquals(1, findings().stream().filter(f -> f.code().equals("coding.version")).count());
        Files.move(root.resolve("reports/deal"), folder.resolve("moved"));
        project.close();
        project = ProjectBuilder.open(root);
        assertEquals(1, findings().stream().filter(f -> f.code().equals("coding.noReport")).count());
    }

    @Test
    @DisplayName("the same while work goes on, in a snapshot that was taken before")
    void aSnapshotStaysAsItWas() {
        complete();
        ProjectSnapshot snapshot = ProjectSnapshot.of(project);
        RecordBuilder.record(project, "Stance", "deal");
        assertEquals(List.of(), new ProjectChecker().check(snapshot, ProgressMonitor.NONE));
        assertFalse(findings().isEmpty());
    }

    @Test
    @DisplayName("that what is known about a report is missing, once, and does not blame its text")
    void missingMetadataIsNamed() throws Exception {
        project.close();
        Files.delete(root.resolve("reports/deal/report.xmi"));
        project = ProjectBuilder.open(root);
        Finding only = findings().getFirst();
        assertEquals(List.of("report.metadata"), codes(findings()));
        assertTrue(only.message(Locale.ENGLISH).contains("report.xmi"), only.message(Locale.ENGLISH));
    }

    @Test
    @DisplayName("what changed without copying the codings of other reports")
    void aSnapshotCopiesOnlyWhatChanged() throws Exception {
        project.close();
        project = ProjectBuilder.in(folder.resolve("two")).report("deal", TEXT).report("other", TEXT + TEXT)
                .open();
        RecordBuilder.record(project, "Agreement", "deal").evidence("هدنة");
        RecordBuilder.record(project, "Agreement", "other").evidence("هدنة");
        List<IndexedDocument> before = ProjectSnapshot.of(project).documents();
        RecordBuilder.record(project, "Stance", "deal");
        List<IndexedDocument> after = ProjectSnapshot.of(project).documents();
        assertNotSame(before.getFirst(), after.getFirst());
        assertEquals(List.of(1, 2), Stream.of(before, after).map(list -> list.getFirst().roots()).toList());
        assertSame(before.getLast(), after.getLast());
    }

    @Test
    @DisplayName("what undo and saving changed too")
    void aSnapshotSeesUndoAndSaving() throws Exception {
        RecordBuilder.record(project, "Agreement", "deal").evidence("هدنة");
        Coding coded = ProjectSnapshot.of(project).documents().getFirst().header();
        project.save();
        IndexedDocument saved = ProjectSnapshot.of(project).documents().getFirst();
        assertEquals("", coded.getCodebookVersion());
        assertEquals(project.codebook().version(), saved.header().getCodebookVersion());
        project.commandStack().undo();
        assertNotSame(saved, ProjectSnapshot.of(project).documents().getFirst());
        assertSame(ProjectSnapshot.of(project).documents().getFirst(), ProjectSnapshot.of(project).documents().getFirst());
    }

    @Test
    @DisplayName("the line and column of the record in its file, as compilers write it")
    void findingsHaveAPlaceInTheFile() throws Exception {
        RecordBuilder.record(project, "Agreement", "deal").evidence("هدنة");
        project.save();
        FindingLines lines = new FindingLines(project.layout());
        String line = lines.line(only("value.required", "signed"), Locale.ENGLISH);
        assertTrue(line.matches("coding/salma/deal\\.xmi:[2-9]:[0-9]+: error: AGR-0001\\.signed: .+"), line);
    }

    @Test
    @DisplayName("nothing more once it is cancelled")
    void canBeCancelled() {
        ProgressMonitor cancelled = new ProgressMonitor() {
            @Override
            public void begin(Message task, int totalWork) {
                assertFalse(task.inEnglish().isEmpty());
            }

            @Override
            public void worked(int work) {
                throw new AssertionError("worked on");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> new ProjectChecker().check(project, cancelled));
    }

    private void complete() {
        RecordBuilder.record(project, "Agreement", "deal").evidence("هدنة").value(Values.text("title", "هدنة"))
                .value(Values.date("signed", "2015"))
                .value(Values.participation("party", "Actor", "north"))
                .value(Values.participation("party", "Actor", "south"))
                .value(Values.quantity("persons", Optional.of(BigDecimal.ONE), Optional.empty(), false, "person", ""))
                .missing("articles", "not_stated").part("clauses").value(Values.category("kind", "ceasefire"));
    }

    private void tamper(UnaryOperator<String> change) throws Exception {
        project.save();
        project.close();
        Path file = root.resolve("coding/salma/deal.xmi");
        String before = Files.readString(file);
        String after = change.apply(before);
        assertFalse(after.equals(before), "Nothing was tampered with in " + before);
        Files.writeString(file, after);
        project = ProjectBuilder.open(root);
    }

    private List<Finding> findings() {
        return findings(project);
    }

    private static List<Finding> findings(Project of) {
        return new ProjectChecker().check(of, ProgressMonitor.NONE);
    }

    private List<Finding> at(String variable) {
        return findings().stream().filter(finding -> finding.place() instanceof Place.InRecord place
                && place.variable().equals(variable)).toList();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private Finding only(String code, String variable) {
        List<Finding> found = at(variable).stream().filter(finding -> finding.code().equals(code)).toList();
        assertEquals(1, found.size(), () -> code + " at " + variable + " among " + findings());
        return found.getFirst();
    }
}
