package org.mithaq.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.check.ProjectChecker;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("What a codebook says under conditions")
class CodebookConditionsTest {

    private static final String CODEBOOK = """
            codebook test version 1 languages en
            list Kind en "Kind" { release en "Release" handover en "Hand-over" seizure en "Seizure" valid from "2015" }
            list Side en "Side" { regime en "Regime" opposition en "Opposition" }
            registry Actor en "Actor" { north en "North" south en "South" valid to "2013" }
            agreement Deal prefix "DEA" en "Deal"
            	include en "وقّع الشمال" in "deal" 0..11
            	include en "وقّع الجنوب" in "deal" 0..11
            	exclude en "وقّع" in "other" 0..4
            	dated by signed {
            	text title en "Title"
            	date signed en "Signed"
            	category kind of Kind en "Kind" allowed itself != handover when title = "swap"
            	category side of Side = regime when kind = release, opposition when kind = handover en "Side"
            	role party of Actor [*] en "Party" { category level of Side = opposition en "Level" }
            }
            rule titles_differ for project info require repeated(Deal.title) is empty en "Titles differ"
            """;

    @TempDir
    private Path folder;
    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = ProjectBuilder.in(folder.resolve("p")).report("deal", "وقّع الشمال والجنوب هدنة.\n").codebook(CODEBOOK)
                .open();
        assertEquals(List.of(), project.codebook().issues());
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    private RecordBuilder deal() {
        return RecordBuilder.record(project, "Deal", "deal").evidence("هدنة");
    }

    private List<Finding> findings(String code) {
        return new ProjectChecker().check(project, ProgressMonitor.NONE).stream()
                .filter(finding -> finding.code().equals(code)).toList();
    }

    private static List<String> sides(CodedRecord record) {
        return CodedRecords.values(record, "side").stream().map(value -> ((CategoryValue) value).getCategory()).toList();
    }

    @Test
    @DisplayName("gives a default when the condition comes to hold, another one when it changes, and says that it is inferred")
    void defaultsFollow() {
        CodedRecord record = deal().get();
        assertEquals(List.of(), sides(record));
        project.editor().setValues(record, "kind", List.of(Values.category("kind", "release")));
        assertEquals(List.of("regime"), sides(record));
        assertEquals(Basis.INFERRED, CodedRecords.values(record, "side").getFirst().getBasis());
        project.editor().setValues(record, "kind", List.of(Values.category("kind", "handover")));
        assertEquals(List.of("opposition"), sides(record));
    }

    @Test
    @DisplayName("never changes what a coder wrote")
    void whatACoderWroteStays() {
        CodedRecord record = deal().value(Values.category("side", "opposition")).get();
        project.editor().setValues(record, "kind", List.of(Values.category("kind", "release")));
        assertEquals(List.of("opposition"), sides(record));
    }

    @Test
    @DisplayName("fills the attributes of a role that have a default")
    void attributesHaveDefaults() {
        CodedRecord record = deal().value(Values.participation("party", "Actor", "north")).get();
        var party = (org.mithaq.model.coding.Participation) CodedRecords.values(record, "party").getFirst();
        assertEquals(List.of("level"), party.getValues().stream().map(Value::getVariable).toList());
    }

    @Test
    @DisplayName("is checked where values are not allowed")
    void allowedValues() {
        deal().value(Values.text("title", "swap")).value(Values.category("kind", "release"));
        assertEquals(List.of(), findings("value.notAllowed"));
        deal().value(Values.text("title", "swap")).value(Values.category("kind", "handover"));
        assertEquals(1, findings("value.notAllowed").size());
    }

    @Test
    @DisplayName("is checked where codes and entries are not valid at the date of the record")
    void validity() {
        deal().value(Values.date("signed", "2014-05")).value(Values.category("kind", "seizure"))
                .value(Values.participation("party", "Actor", "south"));
        assertEquals(2, findings("code.notValid").size());
        deal().value(Values.category("kind", "seizure"));
        assertEquals(2, findings("code.notValid").size());
    }

    @Test
    @DisplayName("is checked over all records of a coder")
    void rulesForTheProject() {
        deal().value(Values.text("title", "A"));
        assertEquals(0, findings("rule.titles_differ").size());
        deal().value(Values.text("title", "A"));
        assertEquals(1, findings("rule.titles_differ").size());
    }

    @Test
    @DisplayName("is illustrated by examples that have to stand where they are said to")
    void examples() {
        assertEquals(1, findings("example.quote").size());
        assertEquals(1, findings("example.report").size());
    }
}
