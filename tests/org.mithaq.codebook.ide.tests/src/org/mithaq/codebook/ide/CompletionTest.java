package org.mithaq.codebook.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.codebook.ide.result.Proposal;

@DisplayName("Proposals")
class CompletionTest {

    private static final String HEADER = "codebook main version 1 languages ar, en\nimport lists\n";
    private static final String CLAUSE = HEADER + """
            part Clause ar "بند" en "Clause" {
            	category kind of ClauseKind ar "النوع" en "Kind"
            	text title ar "العنوان" en "Title"
            }
            """;

    @Test
    @DisplayName("hold the declarations that a name may stand for")
    void proposeDeclarations() {
        var edited = EditedCodebook.of(HEADER + "part Clause { category kind of | }");
        assertThat(edited.labels()).containsExactly("ClauseKind");
    }

    @Test
    @DisplayName("hold the codes of what is compared before the features, and functions")
    void proposeCodes() {
        var edited = EditedCodebook.of(CLAUSE + "rule r for Clause error require kind = | ar \"ق\" en \"R\"");
        assertThat(edited.labels()).contains("ceasefire", "hostilities", "aid", "truce", "title", "count");
        assertThat(edited.labels().indexOf("ceasefire")).isLessThan(edited.labels().indexOf("truce"));
    }

    @Test
    @DisplayName("hold functions only where one can be called")
    void proposeFunctionsWhereTheyCanStand() {
        assertThat(EditedCodebook.of(HEADER + "part P { number n = | }").labels()).doesNotContain("count");
        assertThat(EditedCodebook.of(HEADER + "part P { number n = 1 when | }").labels()).contains("count");
        assertThat(EditedCodebook.of(HEADER + "part P { derived n = 1 + | }").labels()).contains("count");
        assertThat(EditedCodebook.of(HEADER + "part P { text t } dataset d of P { column c = | }").labels()).contains("count");
        assertThat(EditedCodebook.of(HEADER + "part P { text t } dataset d of P { column | }").labels()).contains("count");
    }

    @Test
    @DisplayName("find a code by words of its Arabic label, however the hamza is written")
    void findByLabel() {
        var edited = EditedCodebook.of(CLAUSE + "rule r for Clause error require kind = وقف اطلاق| ar \"ق\" en \"R\"");
        assertThat(edited.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.text()).isEqualTo("ceasefire");
            assertThat(proposal.detail()).isEqualTo("Ceasefire");
            assertThat(edited.text(EditedCodebook.MAIN, proposal.replaced())).isEqualTo("وقف اطلاق");
        });
    }

    @Test
    @DisplayName("find a code by a word of its English label")
    void findByEnglishLabel() {
        assertThat(EditedCodebook.of(CLAUSE + "rule r for Clause error require kind = Hostil| ar \"ق\" en \"R\"").labels())
                .containsExactly("hostilities");
    }

    @Test
    @DisplayName("hold the words of the language that may follow, and not those that are names elsewhere")
    void proposeKeywords() {
        assertThat(EditedCodebook.of(HEADER + "part Clause { | }").labels())
                .contains("category", "text", "role", "parts", "link", "derived").doesNotContain("list", "rule", "when");
        assertThat(EditedCodebook.of(CLAUSE + "|").labels()).contains("list", "rule", "dataset", "entries");
        assertThat(EditedCodebook.of(CLAUSE + "rule r for Clause error |").labels()).contains("when", "require");
        assertThat(EditedCodebook.of(CLAUSE + "rule r for Clause |").labels()).contains("error", "warning", "info");
    }

    @Test
    @DisplayName("hold only what begins as typed")
    void followTyping() {
        var edited = EditedCodebook.of(CLAUSE + "da|");
        assertThat(edited.labels()).contains("dataset").doesNotContain("list");
        assertThat(edited.proposals()).allSatisfy(proposal -> assertThat(
                edited.text(EditedCodebook.MAIN, proposal.replaced())).isEqualTo("da"));
    }

    @Test
    @DisplayName("hold columns by the unit of the dataset, with documentation")
    void proposeColumns() {
        var edited = EditedCodebook.of(CLAUSE + "dataset d of Clause ar \"ق\" en \"D\" { column | }");
        assertThat(edited.labels()).contains("kind", "title", "id", "owner", "count");
        assertThat(edited.proposals()).filteredOn(proposal -> proposal.kind() == Proposal.Kind.FUNCTION)
                .allSatisfy(proposal -> assertThat(proposal.documentation()).isPresent());
    }

    @Test
    @DisplayName("hold the members of what stands before the dot")
    void proposeMembers() {
        var edited = EditedCodebook.of(CLAUSE + "rule r for Clause error require kind.| = aid ar \"ق\" en \"R\"");
        assertThat(edited.labels()).contains("id", "family", "basis").doesNotContain("title", "count");
    }

    @Test
    @DisplayName("leave the workspace as it was")
    void changeNothing() {
        var edited = EditedCodebook.of(CLAUSE + "rule r for Clause error require kind = aid| ar \"ق\" en \"R\"");
        assertThat(edited.codes()).isEmpty();
        edited.proposals();
        assertThat(edited.codes()).isEmpty();
        assertThat(edited.workspace.problems(EditedCodebook.LISTS,
                org.mithaq.codebook.ide.source.Cancellation.NONE)).isEmpty();
    }

    @Test
    @DisplayName("hold templates with a label in each language, indented like the line")
    void proposeTemplates() {
        var edited = EditedCodebook.of(HEADER + "part Clause {\n\tcat| }");
        assertThat(edited.proposals()).filteredOn(proposal -> proposal.kind() == Proposal.Kind.TEMPLATE)
                .singleElement().satisfies(template -> {
                    assertThat(template.text()).isEqualTo("category name of List ar \"…\" en \"…\"");
                    assertThat(template.places()).extracting(place -> template.text().substring(place.start(), place.end()))
                            .containsExactly("name", "List", "…", "…");
                });
        var rule = EditedCodebook.of(CLAUSE + "\t|").proposals().stream()
                .filter(proposal -> proposal.label().equals("rule …")).findFirst().orElseThrow();
        assertThat(rule.text()).contains("\n\t\twhen condition");
    }
}
