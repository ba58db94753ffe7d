package org.mithaq.ui.codebook.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.codebook.ide.result.ElementKind;
import org.mithaq.codebook.ide.result.OutlineNode;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;

@DisplayName("What a codebook says about a renamed element")
class ChangesEntryTest {

    private static final TextRange NOWHERE = new TextRange(0, 0);

    @Test
    @DisplayName("names what it belongs to")
    void subjects() {
        OutlineNode deal = node(ElementKind.AGREEMENT, "Deal");
        OutlineNode party = node(ElementKind.ROLE, "party");

        assertThat(statement("Pact", deal)).isEqualTo("rename record Deal to Pact");
        assertThat(statement("side", deal, party)).isEqualTo("rename role Deal.party to side");
        assertThat(statement("camp", deal, party, node(ElementKind.VARIABLE, "side")))
                .isEqualTo("rename variable Deal.party.side to camp");
    }

    @Test
    @DisplayName("names codes and entries by their list alone, whatever they stand under")
    void codes() {
        OutlineNode truce = node(ElementKind.CODE, "truce");
        OutlineNode broader = node(ElementKind.CODE, "hostilities");

        assertThat(statement("halt", node(ElementKind.LIST, "Kind"), broader, truce))
                .isEqualTo("rename category Kind.truce to halt");
        assertThat(statement("halt", node(ElementKind.SCALE, "Attitude"), truce))
                .isEqualTo("rename position Attitude.truce to halt");
        assertThat(statement("unclear", node(ElementKind.MISSING_REASONS, "More"), node(ElementKind.CODE, "vague")))
                .isEqualTo("rename missing vague to unclear");
        assertThat(statement("damascus", node(ElementKind.REGISTRY, "Place"), node(ElementKind.ENTRY, "sham")))
                .isEqualTo("rename entry Place.sham to damascus");
    }

    @Test
    @DisplayName("is nothing for what codings do not know")
    void rules() {
        assertThat(ChangesEntry.of(List.of(node(ElementKind.RULE, "guaranteed")), "other")).isEmpty();
        assertThat(ChangesEntry.of(List.of(), "other")).isEmpty();
    }

    @Test
    @DisplayName("is written as a step to the next version, which the codebook takes")
    void written() {
        String text = "// ours\ncodebook a.b version 1.9 languages ar, en\nlist A { }\n";
        ChangesEntry entry = new ChangesEntry("list", "A", "B");

        assertThat(TextEdit.apply(text, entry.edits(text))).isEqualTo("""
                // ours
                codebook a.b version 1.10 languages ar, en
                list A { }

                changes from 1.9 to 1.10 {
                	rename list A to B
                }
                """);
    }

    @Test
    @DisplayName("cannot be written where the codebook states no version")
    void noVersion() {
        assertThat(new ChangesEntry("list", "A", "B").edits("codebook a languages en\n")).isEmpty();
    }

    @Test
    @DisplayName("goes into the codebook of a name")
    void header() {
        assertThat(CodebookHeader.of("codebook mithaq.standard version 1.0 languages ar"))
                .hasValueSatisfying(header -> assertThat(header.name()).isEqualTo("mithaq.standard"));
        assertThat(CodebookHeader.of("list A { }")).isEmpty();
    }

    private static String statement(String target, OutlineNode... path) {
        return ChangesEntry.of(List.of(path), target).orElseThrow().statement();
    }

    private static OutlineNode node(ElementKind kind, String name) {
        return new OutlineNode(kind, name, name, NOWHERE, NOWHERE, false, List.of());
    }
}
