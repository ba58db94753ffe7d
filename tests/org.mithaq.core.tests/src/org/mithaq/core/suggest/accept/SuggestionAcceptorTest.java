package org.mithaq.core.suggest.accept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.SuggestionFixture;
import org.mithaq.core.suggest.find.SuggestionFinder;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.RecordStatus;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("Accepting suggestions")
class SuggestionAcceptorTest {

    private static final String TEXT = """
            بدأت الاتصالات في مضايا عام 2014.

            وفي 9 شباط/ فبراير 2015 وقّع النظام السوري وروسيا اتفاقاً في مضايا، وفيه:

            1. وقف إطلاق النار.
            2. إدخال المساعدات.

            ثم رفضت روسيا تمديد الهدنة في آذار/ مارس 2016.
            """;

    @TempDir
    private Path folder;
    private Project project;
    private ReportId report;

    @BeforeEach
    void open() throws Exception {
        project = SuggestionFixture.project(folder.resolve("project"), TEXT);
        report = new ReportId(SuggestionFixture.REPORT);
    }

    @AfterEach
    void close() throws Exception {
        project.closeWithoutSaving();
    }

    private Acceptance accept() throws Exception {
        return accept(Suggestion::isLikely);
    }

    private Acceptance accept(Predicate<Suggestion> chosen) throws Exception {
        List<Suggestion> likely = new SuggestionFinder(project.codebook()).find(project.report(report)).stream()
                .filter(chosen).toList();
        return new SuggestionAcceptor(project).accept(project.report(report), likely);
    }

    private List<CodedRecord> records(String type) {
        return project.ownCodings().stream().flatMap(CodedRecords::all)
                .filter(record -> record.getType().equals(type)).toList();
    }

    private static String values(CodedRecord record, String variable) {
        return CodedRecords.values(record, variable).stream().map(SuggestionAcceptorTest::content)
                .collect(Collectors.joining("|"));
    }

    private static String content(Value value) {
        return switch (value) {
            case EntryValue entry -> entry.getEntry();
            case CategoryValue category -> category.getCategory();
            case DateValue date -> date.getEdtf();
            case PositionValue position -> position.getCode();
            case TextValue text -> text.getText();
            default -> value.eClass().getName();
        };
    }

    @Test
    @DisplayName("makes an agreement of a list, with what stands before it")
    void makesAgreement() throws Exception {
        assertEquals(new Acceptance(4, 0), accept());
        CodedRecord agreement = records("Agreement").getFirst();
        assertEquals(1, records("Agreement").size());
        assertEquals("signed", values(agreement, "status"));
        assertEquals("2015-02-09", values(agreement, "signed"));
        assertEquals("", values(agreement, "first_contact") + values(agreement, "offered"));
        assertEquals("REGIME|RUSSIA", values(agreement, "party"));
        assertEquals("MADAYA", values(agreement, "places"));
        assertEquals("", values(agreement, "named_by") + values(agreement, "mediator"));
        assertEquals(List.of("CEASEFIRE", "AID"),
                records("Clause").stream().map(clause -> values(clause, "kind")).toList());
        assertEquals("وقف إطلاق النار.", values(records("Clause").getFirst(), "text"));
    }

    @Test
    @DisplayName("keeps the other readings of a date that may be day and month or month and day")
    void keepsAlternatives() throws Exception {
        project.closeWithoutSaving();
        project = SuggestionFixture.project(folder.resolve("clash"), TEXT.replace("9 شباط/ فبراير 2015", "2015-9-2"));
        accept(suggestion -> true);
        DateValue signed = (DateValue) CodedRecords.values(records("Agreement").getFirst(), "signed").getFirst();
        assertEquals("2015-09-02", signed.getEdtf());
        assertEquals(List.of("2015-02-09"), signed.getAlternatives());
    }

    @Test
    @DisplayName("makes a stance of one who takes a position on something")
    void makesStance() throws Exception {
        accept();
        CodedRecord stance = records("Stance").getFirst();
        assertEquals("rejects", values(stance, "position"));
        assertEquals("RUSSIA", values(stance, "holder"));
        assertEquals("TRUCE", values(stance, "target"));
        assertEquals("2016-03", values(stance, "date"));
    }

    @Test
    @DisplayName("makes a stance for each of those who share a position, once")
    void makesStancesOfOneSentence() throws Exception {
        project.closeWithoutSaving();
        project = SuggestionFixture.project(folder.resolve("shared"), "يرفض النظام وروسيا تمديد الهدنة.");
        accept();
        assertEquals(List.of("REGIME TRUCE", "RUSSIA TRUCE"), records("Stance").stream()
                .map(stance -> values(stance, "holder") + " " + values(stance, "target")).sorted().toList());
        assertEquals(new Acceptance(0, 2), accept());
    }

    @Test
    @DisplayName("makes a stance on what a sentence points back to")
    void makesStanceByReference() throws Exception {
        project.closeWithoutSaving();
        project = SuggestionFixture.project(folder.resolve("reference"), "دخلت الهدنة يومها الثاني. ويؤيد النظام هذا المسار.");
        accept();
        CodedRecord stance = records("Stance").getFirst();
        assertEquals("supports REGIME TRUCE", values(stance, "position") + " " + values(stance, "holder") + " " + values(stance, "target"));
    }

    @Test
    @DisplayName("leaves drafts that say where they come from, and what is only concluded")
    void tellsOrigin() throws Exception {
        accept();
        for (CodedRecord record : project.ownCodings().stream().flatMap(CodedRecords::all).toList()) {
            assertEquals(RecordStatus.DRAFT, record.getStatus());
            assertEquals(Origin.SUGGESTION, record.getOrigin());
            assertEquals(1, record.getEvidence().size());
            assertTrue(record.getRule().startsWith(record.getType().toLowerCase(java.util.Locale.ROOT) + "."), record.getRule());
            for (Value value : record.getValues()) {
                assertEquals(Origin.SUGGESTION, value.getOrigin(), value.getVariable());
                assertEquals(1, value.getEvidence().size(), value.getVariable());
            }
        }
        assertEquals(Basis.INFERRED, CodedRecords.values(records("Agreement").getFirst(), "signed").getFirst().getBasis());
        assertEquals(Basis.STATED, CodedRecords.values(records("Clause").getFirst(), "kind").getFirst().getBasis());
    }

    @Test
    @DisplayName("is one step of undo")
    void isOneStep() throws Exception {
        accept();
        project.commandStack().undo();
        assertEquals(0, project.ownCodings().stream().flatMap(CodedRecords::all).count());
        project.commandStack().redo();
        assertEquals(4, project.ownCodings().stream().flatMap(CodedRecords::all).count());
    }

    @Test
    @DisplayName("again makes nothing, also after saving and opening")
    void isIdempotent() throws Exception {
        accept();
        assertEquals(new Acceptance(0, 4), accept());
        project.save();
        project.close();
        project = org.mithaq.testsupport.ProjectBuilder.open(folder.resolve("project"));
        assertEquals(new Acceptance(0, 4), accept());
        assertTrue(!project.isDirty());
    }

    @Test
    @DisplayName("does not repeat what a person coded on the same words")
    void respectsPersons() throws Exception {
        RecordBuilder.record(project, "Stance", SuggestionFixture.REPORT)
                .evidence("ثم رفضت روسيا تمديد الهدنة في آذار/ مارس 2016.");
        assertEquals(new Acceptance(3, 1), accept());
        assertEquals(1, records("Stance").size());
    }

    @Test
    @DisplayName("of nothing changes nothing")
    void acceptsNothing() throws Exception {
        assertEquals(Acceptance.NONE, new SuggestionAcceptor(project).accept(project.report(report), List.of()));
        assertTrue(!project.isDirty());
    }
}
