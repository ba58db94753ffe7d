package org.mithaq.core.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
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
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Segment;
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
                quantity people en "People"  number articles en "Articles"
                link follows of Agreement [*] en "Follows"  category kinds of Status [*] en "Kinds"
                role party of Actor [*] en "Party" { category standing of Status en "Standing" }
            }
            """);

    private static final String TEXT = "وقّع الشمال والجنوب هدنة في الوادي.\n";

    @TempDir
    private Path folder;
    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = ProjectBuilder.in(folder.resolve("p")).report("deal", TEXT)
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
    void keepOnceWhatAListNamesTwice() throws Exception {
        CodedRecord record = agreement().value(Values.category("kinds", "treaty"), "الشمال")
                .value(Values.category("kinds", "treaty"), "الجنوب").get();

        assertEquals(List.of("value.repeated"), codes());
        assertEquals(1, fixAll());

        assertEquals(List.of("treaty"), categories(record, "kinds").toList());
        assertEquals(2, record.getValues().getFirst().getEvidence().size());
        assertEquals(List.of(), findings());
    }

    @Test
    void keepAnActorTwiceWhoseTwoPartsDiffer() throws Exception {
        Participation plain = Values.participation("party", "Actor", "north");
        Participation other = Values.participation("party", "Actor", "north");
        other.getValues().add(Values.category("standing", "treaty"));
        CodedRecord record = agreement().value(plain).value(other).get();

        assertEquals(List.of(), codes());

        project.editor().removeValue(other.getValues().getFirst());
        assertEquals(List.of("value.repeated"), codes());
        assertEquals(1, fixAll());
        assertEquals(List.of(plain), record.getValues());
    }

    @Test
    void removeLinksToRecordsThatAreNotThere() throws Exception {
        CodedRecord there = agreement().get();
        CodedRecord record = agreement().value(Values.record("follows", "AGR-0099"))
                .value(Values.record("follows", there.getId())).get();

        assertEquals(List.of("Remove the link to AGR-0099"), labels());
        assertEquals(1, fixAll());

        assertEquals(List.of(there.getId()), CodedRecords.values(record, "follows").stream()
                .map(value -> ((RecordValue) value).getRecord()).toList());
        assertEquals(List.of(), findings());
    }

    @Test
    void leaveLinksThatMayLeadIntoAFileThatCannotBeRead() throws Exception {
        agreement().value(Values.record("follows", "AGR-0099"));
        project.save();
        project.close();
        Files.writeString(folder.resolve("p/coding/salma/talks.xmi"), "broken");
        project = ProjectBuilder.open(folder.resolve("p"));

        assertEquals(List.of("link.missing"), codes());
        assertEquals(0, fixAll());
    }

    @Test
    void turnBoundsThatAreTheWrongWayRound() throws Exception {
        QuantityValue reversed = CodingFactory.eINSTANCE.createQuantityValue();
        reversed.setVariable("people");
        reversed.setMin(new BigDecimal("500"));
        reversed.setMax(new BigDecimal("300"));
        reversed.setText("بين");
        CodedRecord record = agreement().value(reversed, "الشمال").get();

        assertEquals(List.of("Exchange the bounds of \"People\""), labels());
        assertEquals(1, fixAll());

        QuantityValue now = (QuantityValue) record.getValues().getFirst();
        assertEquals(List.of(new BigDecimal("300"), new BigDecimal("500"), "بين", "الشمال"),
                List.of(now.getMin(), now.getMax(), now.getText(), now.getEvidence().getFirst().getQuote()));
        assertEquals(List.of(), findings());
    }

    @Test
    void removeEmptyValuesThatNothingIsLostWith() throws Exception {
        CodedRecord record = agreement().value(empty(CodingFactory.eINSTANCE.createNumberValue(), "articles")).get();
        CodedRecord quoted = agreement().value(empty(CodingFactory.eINSTANCE.createNumberValue(), "articles"), "الشمال").get();
        QuantityValue worded = CodingFactory.eINSTANCE.createQuantityValue();
        worded.setText("كثيرون");
        CodedRecord told = agreement().value(empty(worded, "people")).get();

        assertEquals(List.of("number.empty", "number.empty", "quantity.empty"), codes());
        assertEquals(1, fixAll());

        assertEquals(List.of(), record.getValues());
        assertEquals(List.of(1, 1), List.of(quoted.getValues().size(), told.getValues().size()));
    }

    private static Value empty(Value value, String variable) {
        value.setVariable(variable);
        return value;
    }

    @Test
    void markAPassageAgainWhereItsWordsStandNow() throws Exception {
        CodedRecord record = agreement().value(Values.text("title", "هدنة"), "الشمال").get();
        Value title = record.getValues().getFirst();
        project.editor().addEvidence(title, misplaced("هدنة", "الشمال والجنوب ", " في الجبل", 0));
        project.editor().addEvidence(title, misplaced("الجنوب", "لا شيء ", "", 90));

        assertEquals(List.of("evidence.quote", "evidence.outside"), codes());
        assertEquals("Mark the passage where the words stand now", labels().getFirst());
        assertEquals(2, fixAll());

        assertEquals(List.of("evidence.outside"), codes());
        assertEquals(List.of("الشمال", "هدنة", "الجنوب"),
                title.getEvidence().stream().map(Anchor::getQuote).toList());
        Anchor moved = title.getEvidence().get(1);
        assertEquals(List.of(TEXT.indexOf("هدنة"), " في الوادي.\n", "cue"),
                List.of(moved.getSegments().getFirst().getStart(), moved.getSuffix(), moved.getRule()));
        project.commandStack().undo();
        assertEquals(List.of("evidence.quote", "evidence.outside"), codes());
    }

    @Test
    void leavePassagesWhoseWordsMayStandInSeveralPlacesOrThereByChance() throws Exception {
        CodedRecord record = agreement().get();
        project.editor().addEvidence(record, misplaced("ا", "", "ل", 1));
        project.editor().addEvidence(record, misplaced("وادي", "", "", 1));
        project.editor().addEvidence(record, misplaced("وادي", "", ".", 1));

        assertEquals(List.of("evidence.quote", "evidence.quote", "evidence.quote"), codes());
        assertEquals(0, fixAll());
    }

    private static Anchor misplaced(String quote, String prefix, String suffix, int start) {
        Anchor anchor = CodingFactory.eINSTANCE.createAnchor();
        anchor.setReport("deal");
        anchor.setQuote(quote);
        anchor.setPrefix(prefix);
        anchor.setSuffix(suffix);
        anchor.setRule("cue");
        Segment segment = CodingFactory.eINSTANCE.createSegment();
        segment.setStart(start);
        segment.setEnd(start + quote.length());
        anchor.getSegments().add(segment);
        return anchor;
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

    private List<String> codes() throws Exception {
        return findings().stream().map(Finding::code).toList();
    }

    private List<String> labels() throws Exception {
        return findings().stream().flatMap(finding -> new QuickFixes(project).offer(finding).stream())
                .map((Message label) -> label.in(Locale.ENGLISH)).toList();
    }
}
