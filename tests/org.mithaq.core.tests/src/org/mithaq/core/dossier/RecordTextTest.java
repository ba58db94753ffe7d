package org.mithaq.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.dossier.RecordText.State;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Origin;
import org.mithaq.testsupport.CodebookBuilder;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("The text of one record")
class RecordTextTest {

    private Project project;
    private CodedRecord record;
    private RecordText text;

    @BeforeEach
    void code(@TempDir Path folder) throws Exception {
        project = ProjectBuilder.in(folder.resolve("p")).report("valley", "They met in the valley.\n").open();
        record = RecordBuilder.record(project, "Agreement", "valley").value(Values.text("title", "Truce"), "valley")
                .part("clauses").owner().get();
        project.editor().setOrigin(record, Origin.SUGGESTION, "cue");
        text = RecordText.of(record, project, "en", false);
    }

    @AfterEach
    void close() throws Exception {
        project.closeWithoutSaving();
    }

    private void replace(String words, String others) {
        assertThat(text.text()).contains(words);
        text.type(text.text().replace(words, others));
    }

    @Test
    @DisplayName("becomes the record in one step, and keeps what it does not show")
    void becomesTheRecord() {
        assertThat(text.state()).isEqualTo(State.SAME);
        replace("\"Truce\"", "\"Second truce\"");
        assertThat(text.state()).isEqualTo(State.READY);
        text.apply();
        assertThat(text.state()).isEqualTo(State.SAME);
        assertThat(record.getOrigin()).isEqualTo(Origin.SUGGESTION);
        assertThat(record.getRule()).isEqualTo("cue");
        assertThat(record.getValues()).filteredOn(value -> value.getVariable().equals("title")).singleElement()
                .satisfies(value -> assertThat(value.getEvidence().getFirst().getPrefix()).isEqualTo("They met in the "));
        project.commandStack().undo();
        assertThat(text.follow()).isTrue();
        assertThat(text.text()).contains("\"Truce\"");
    }

    @Test
    @DisplayName("follows the record while nothing is typed, and never gives up what is")
    void follows() {
        project.editor().addValue(record, Values.yesNo("secret", true));
        assertThat(text.follow()).isTrue();
        assertThat(text.text()).contains("secret yes");
        replace("secret yes", "secret perhaps");
        assertThat(text.state()).isEqualTo(State.BROKEN);
        project.editor().addValue(record, Values.number("articles", BigDecimal.TEN));
        assertThat(text.follow()).isFalse();
        assertThat(text.text()).contains("secret perhaps").doesNotContain("articles");
        replace("secret perhaps", "secret no");
        assertThat(text.state()).isEqualTo(State.TO_CONFIRM);
        assertThat(text.isOutdated()).isTrue();
        text.reset();
        assertThat(text.text()).contains("articles 10").contains("secret yes");
    }

    @Test
    @DisplayName("deletes parts and becomes another record only when that is confirmed")
    void asksBeforeDeleting() {
        text.type(text.text().replaceAll("(?s)\tclauses CLA-0001 .*?\t}\n", ""));
        assertThat(text.state()).isEqualTo(State.TO_CONFIRM);
        assertThat(text.leftOut()).extracting(CodedRecord::getId).containsExactly("CLA-0001");
        text.apply();
        assertThat(record.getParts()).isEmpty();
        replace(" AGR-0001", "");
        assertThat(text.state()).isEqualTo(State.BROKEN);
        assertThat(text.problems()).extracting("code").containsExactly("dossier.record.other");
    }

    @Test
    @DisplayName("shows labels in place of ids when that is wanted, which is no change, but never in place of what was typed")
    void labels() {
        project.editor().setValues(record, "party", List.of(Values.participation("party", "Actor", "river")));
        assertThat(text.follow()).isTrue();
        assertThat(text.showLabels(true)).isTrue();
        assertThat(text.text()).contains("\tTitle \"Truce\"", "\tParty River council\n", "Status Signed (inferred)", "\tClauses CLA-0001 {")
                .doesNotContain("river", "\tstatus");
        assertThat(text.state()).isEqualTo(State.SAME);

        replace("River council", "North");
        assertThat(text.showLabels(false)).isFalse();
        assertThat(text.text()).contains("Party North");
        text.apply();
        assertThat(text.showLabels(false)).isTrue();
        assertThat(text.text()).contains("party north", "status signed");
        assertThat(RecordText.ofNew(project.codebook().recordType("Agreement").orElseThrow(), new ReportId("valley"), project,
                "en", true).text()).startsWith("Agreement {\n").contains("\tParty \n");
    }

    @Test
    @DisplayName("makes a new record with the defaults of its type")
    void makesANewOne() {
        RecordText fresh = RecordText.ofNew(project.codebook().recordType("Agreement").orElseThrow(),
                new ReportId("valley"), project, "en", false);
        assertThat(fresh.text()).startsWith("Agreement {\n").contains("\tparty \n");
        assertThat(fresh.state()).isEqualTo(State.BROKEN);
        fresh.type("Agreement { signed 2015; party north, south; clauses { kind guarantor } }");
        assertThat(fresh.state()).isEqualTo(State.TO_CONFIRM);
        CodedRecord made = fresh.apply();
        assertThat(made.getId()).isEqualTo("AGR-0002");
        assertThat(fresh.text()).contains("Agreement AGR-0002 {").contains("status signed (inferred)");
        assertThat(fresh.state()).isEqualTo(State.SAME);
    }

    @Test
    @DisplayName("of a new record can be read where labels are words of the notation")
    void beginsWithLabelsThatAreKeywords(@TempDir Path other) throws Exception {
        try (Project arabic = ProjectBuilder.in(other.resolve("p")).report("valley", "They met.\n")
                .codebook(CodebookBuilder.codebook("old").with("""
                        record Review prefix "REV" ar "تقرير" en "Review" { text before ar "سابقا" en "Before" required }
                        """)).open()) {
            RecordText fresh = RecordText.ofNew(arabic.codebook().recordType("Review").orElseThrow(),
                    new ReportId("valley"), arabic, "ar", true);
            fresh.type(fresh.text().replace("\"\"\n", "\"x\"\n"));
            assertThat(fresh.state()).as(fresh.text()).isEqualTo(State.TO_CONFIRM);
            assertThat(fresh.apply().getValues()).singleElement()
                    .satisfies(value -> assertThat(value.getVariable()).isEqualTo("before"));
        }
    }
}
