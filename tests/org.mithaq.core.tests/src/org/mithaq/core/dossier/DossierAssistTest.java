package org.mithaq.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.dossier.assist.DossierAssist;
import org.mithaq.core.dossier.assist.Proposal;
import org.mithaq.core.project.Project;
import org.mithaq.testsupport.CodebookBuilder;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("At a place of a dossier")
class DossierAssistTest {

    private Project project;
    private DossierAssist assist;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        project = ProjectBuilder.in(folder.resolve("p")).codebook(CodebookBuilder.small().with("""
                agreement Deal prefix "DEA" en "Deal" {
                    category kind of Kind en "Kind"
                    role party of Actor [*] en "Party" allowed itself != north when kind = ceasefire {
                        category level of Status en "Level" allowed itself != failed
                    }
                    link follows of Deal [*] en "Follows" allowed kind = ceasefire when kind = withdrawal
                    parts steps of Step en "Steps"
                }
                part Step prefix "STE" en "Step" {
                    reference actor of Actor | Agreement en "Actor" allowed itself = river when owner.kind = ceasefire
                }
                """)).report("first", "Text.\n").open();
        assertThat(project.codebook().issues()).isEmpty();
        RecordBuilder.record(project, "Agreement", "first");
        assist = new DossierAssist(project, "en");
    }

    @AfterEach
    void close() throws Exception {
        project.closeWithoutSaving();
    }

    /** @param text with a bar where the caret stands */
    private List<String> proposed(String text) {
        return texts(assist.proposals(text.replace("|", ""), text.indexOf('|'))).toList();
    }

    private static Stream<String> texts(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::text);
    }

    @Test
    @DisplayName("record types are proposed at the top, without those of parts")
    void types() {
        assertThat(proposed("|")).contains("Agreement {\n\t\n}", "Stance {\n\t\n}").noneMatch(text -> text.startsWith("Clause"));
        assertThat(proposed("Agreement { }\nSta|")).containsExactly("Stance {\n\t\n}");
    }

    @Test
    @DisplayName("features are proposed in a block, of the part in that of a part, however broken the text is")
    void features() {
        assertThat(proposed("Agreement AGR-0001 \"note\" (draft) {\n si|")).containsExactly("signed ");
        assertThat(proposed("Agreement { title \"x\"; clauses { k|")).containsExactly("kind ");
        assertThat(proposed("Agreement { party north { | ")).containsExactly("delegate ");
        assertThat(proposed("Agreement { clauses { }\n sta|")).containsExactly("status ");
        assertThat(proposed("Agreement { party\n  sta| ) }")).containsExactly("status ");
    }

    @Test
    @DisplayName("codes, entries and records are proposed as values, by label too, and missing reasons")
    void values() {
        assertThat(proposed("Agreement { status |")).containsExactly("signed", "offered", "failed", "missing not_stated",
                "missing unclear");
        assertThat(proposed("Agreement { party north,\n sou|")).containsExactly("south");
        assertThat(proposed("Agreement { party River c|")).containsExactly("river");
        assertThat(proposed("Agreement { secret y|")).containsExactly("yes");
        assertThat(proposed("Agreement { follows |")).first().isEqualTo("AGR-0001");
        assertThat(proposed("Agreement { status missing u|")).containsExactly("missing unclear");
        assertThat(proposed("Agreement { persons 12 per|")).first().isEqualTo("12 person");
    }

    @Test
    @DisplayName("what the codebook does not allow is not proposed, going by the rest of the text, but counted with the reason")
    void allowed() {
        assertThat(proposed("Deal { party |")).contains("north", "south");
        assertThat(proposed("Deal { kind ceasefire; party |")).contains("south").doesNotContain("north");
        assertThat(proposed("Deal { party |\n kind ceasefire\n}")).doesNotContain("north");
        assertThat(proposed("Deal { kind ceasefire; party south { level |")).contains("signed").doesNotContain("failed");
        assertThat(proposed("Deal { kind ceasefire\n steps { actor |")).contains("river").doesNotContain("north", "AGR-0001");
        assertThat(proposed("Deal { kind ceasefire }\nDeal { steps { actor | } }")).contains("north", "AGR-0001");

        String text = "Deal { kind ceasefire; party no";
        Proposal refused = assist.proposals(text, text.length()).getLast();
        assertThat(refused.label()).contains("1 is not allowed here", "itself != north", "kind = ceasefire");
        assertThat(refused.text()).isEmpty();
        assertThat(refused.replaced().start()).isEqualTo(refused.replaced().end()).isEqualTo(text.length());
    }

    @Test
    @DisplayName("records are proposed that the codebook allows links to")
    void allowedRecords() {
        RecordBuilder.record(project, "Deal", "first").value(Values.category("kind", "ceasefire"));
        RecordBuilder.record(project, "Deal", "first").value(Values.category("kind", "withdrawal"));
        assertThat(proposed("Deal { follows |")).contains("DEA-0001", "DEA-0002");
        assertThat(proposed("Deal { kind withdrawal; follows |")).contains("DEA-0001").doesNotContain("DEA-0002");
    }

    @Test
    @DisplayName("marks are proposed in brackets, and nothing in passages and comments")
    void marks() {
        assertThat(proposed("Agreement (|")).contains("complete").doesNotContain("inferred");
        assertThat(proposed("Agreement { status signed (inf|")).containsExactly("inferred");
        assertThat(proposed("Agreement { status signed\n @ |")).isEmpty();
        assertThat(proposed("Agreement { // sta|")).isEmpty();
    }

    @Test
    @DisplayName("a proposal takes the place of what was typed of it")
    void replaced() {
        String text = "Agreement { party River co";
        Proposal proposal = assist.proposals(text, text.length()).getFirst();
        assertThat(text.substring(0, proposal.replaced().start()) + proposal.text()).isEqualTo("Agreement { party river");
    }

    @Test
    @DisplayName("types, features and codes are explained")
    void explained() {
        String text = "Agreement { status signed }";
        assertThat(assist.explanation(text, 3)).contains("Agreement");
        assertThat(assist.explanation(text, text.indexOf("status"))).contains("Status\nstatus");
        assertThat(assist.explanation(text, text.indexOf("signed") + 2)).contains("Signed\nsigned");
        assertThat(assist.explanation(text, text.indexOf("{"))).isEmpty();
    }
}
