package org.mithaq.core.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.check.ProjectChecker;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.message.Message;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;
import org.mithaq.testsupport.CodebookBuilder;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("Quick fixes of findings")
class QuickFixesTest {

    private static final CodebookBuilder CODEBOOK = CodebookBuilder.codebook("old").with("""
            list Status en "Status" {
                pact en "Pact" deprecated use accord  accord en "Accord" deprecated use treaty  treaty en "Treaty"
                rumour en "Rumour" deprecated
            }
            registry Actor en "Actors" { north en "North" }
            record Agreement prefix "AGR" en "Agreement" {
                category status of Status en "Status"
                text title en "Title"
                role party of Actor [*] en "Party" { category standing of Status en "Standing" }
            }
            """);

    @TempDir
    private Path folder;
    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = ProjectBuilder.in(folder.resolve("p")).report("deal", "وقّع الشمال والجنوب هدنة في الوادي.\n")
                .codebook(CODEBOOK).open();
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    private RecordBuilder agreement() {
        return RecordBuilder.record(project, "Agreement", "deal").evidence("هدنة");
    }

    private List<Finding> findings() throws Exception {
        return new ProjectChecker().check(project, ProgressMonitor.NONE).stream()
                .filter(finding -> finding.place() instanceof Place.InRecord).toList();
    }

    private int fixAll() throws Exception {
        return new QuickFixes(project).fix(findings());
    }

    private static Stream<String> categories(CodedRecord record, String variable) {
        return CodedRecords.values(record, variable).stream().map(value -> ((CategoryValue) value).getCategory());
    }

    @Test
    void putTheReplacementInThePlaceOfADeprecatedCodeAlongTheWholeChain() throws Exception {
        CodedRecord record = agreement().value(Values.category("status", "pact"), "الشمال").get();

        assertEquals(List.of("Use \"Treaty\" in place of \"Pact\""), labels());
        assertEquals(1, fixAll());

        assertEquals(List.of("treaty"), categories(record, "status").toList());
        assertEquals("الشمال", record.getValues().getFirst().getEvidence().getFirst().getQuote());
        assertEquals(List.of(), findings());
    }

    @Test
    void reachTheCodesOfAnActorsPart() throws Exception {
        Participation north = Values.participation("party", "Actor", "north");
        north.getValues().add(Values.category("standing", "accord"));
        CodedRecord record = agreement().value(north).get();

        assertEquals(1, fixAll());

        Participation now = (Participation) CodedRecords.values(record, "party").getFirst();
        assertEquals("treaty", ((CategoryValue) now.getValues().getFirst()).getCategory());
    }

    @Test
    void leaveACodeThatNothingReplaces() throws Exception {
        CodedRecord record = agreement().value(Values.category("status", "rumour")).get();

        assertEquals(1, findings().size());
        assertEquals(0, fixAll());
        assertEquals(List.of("rumour"), categories(record, "status").toList());
    }

    @Test
    void leaveACodeThatIsNotKnown() throws Exception {
        CodedRecord record = agreement().value(Values.category("status", "gone")).get();

        assertEquals("code.unknown", findings().getFirst().code());
        assertEquals(0, fixAll());
        assertEquals(List.of("gone"), categories(record, "status").toList());
    }

    @Test
    void makeTheSameValueTwiceOneWithThePassagesOfBoth() throws Exception {
        CodedRecord record = agreement().value(Values.text("title", "هدنة"), "الشمال")
                .value(Values.text("title", "هدنة"), "الجنوب").get();

        assertEquals(1, fixAll());

        List<Value> titles = CodedRecords.values(record, "title");
        assertEquals(1, titles.size());
        assertEquals(List.of("الشمال", "الجنوب"), titles.getFirst().getEvidence().stream().map(anchor -> anchor.getQuote())
                .toList());
        assertEquals(List.of(), findings());
    }

    @Test
    void leaveValuesThatDifferEvenInANoteOnly() throws Exception {
        Value noted = Values.text("title", "Truce");
        noted.setNote("as the mayor calls it");
        CodedRecord record = agreement().value(Values.text("title", "Truce")).value(noted).get();

        assertEquals("value.tooMany", findings().getFirst().code());
        assertEquals(0, fixAll());
        assertEquals(List.of("Truce", "Truce"), CodedRecords.values(record, "title").stream()
                .map(value -> ((TextValue) value).getText()).toList());
    }

    @Test
    void areOneStepOfUndoForManyRecords() throws Exception {
        CodedRecord first = agreement().value(Values.category("status", "pact")).get();
        CodedRecord second = agreement().value(Values.category("status", "accord")).get();

        assertEquals(2, fixAll());
        assertEquals(List.of("treaty", "treaty"), Stream.concat(categories(first, "status"), categories(second, "status"))
                .toList());
        project.commandStack().undo();

        assertEquals(List.of("pact", "accord"), Stream.concat(categories(first, "status"), categories(second, "status"))
                .toList());
    }

    @Test
    void areNotOfferedForRecordsOfOthers() throws Exception {
        agreement().value(Values.category("status", "pact"));
        List<Finding> found = findings();
        project.save();
        project.close();
        project = ProjectBuilder.open(folder.resolve("p"), new CoderName("sami"), Access.READ_WRITE);

        assertTrue(new QuickFixes(project).offer(found.getFirst()).isEmpty());
        assertEquals(0, new QuickFixes(project).fix(found));
    }

    private List<String> labels() throws Exception {
        return findings().stream().flatMap(finding -> new QuickFixes(project).offer(finding).stream())
                .map((Message label) -> label.in(Locale.ENGLISH)).toList();
    }
}
