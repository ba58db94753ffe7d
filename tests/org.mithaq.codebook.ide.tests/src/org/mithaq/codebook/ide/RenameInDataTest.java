package org.mithaq.codebook.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.codebook.ide.result.RenameResult;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.codebook.usage.CodedName;
import org.mithaq.codebook.usage.CodedUse;
import org.mithaq.codebook.usage.UsageCounts;

@DisplayName("Renaming what coded data uses")
class RenameInDataTest {

    private static final String MAIN = """
            codebook main version 1.9 languages ar, en
            import lists
            agreement Deal ar "اتفاق" en "Deal" {
            	role party of Actor [2..*] ar "طرف" en "Party" { text spokesman ar "ن" en "Spokesman" }
            	category kind of ClauseKind ar "النوع" en "Kind"
            }
            registry Actor ar "فاعلون" en "Actors" { russia ar "روسيا" en "Russia" }
            rule r for Deal error require kind = aid ar "ق" en "R"
            """;

    private EditedCodebook edited = EditedCodebook.of(Locale.ENGLISH, new Uses(2), MAIN);

    @Test
    @DisplayName("begins a new version whose changes carry the data along")
    void beginsVersion() {
        rename("kind of", "topic");
        assertThat(edited.text()).startsWith("codebook main version 1.10 languages").contains("category topic of")
                .contains("require topic = aid")
                .endsWith("\nchanges from 1.9 to 1.10 {\n\trename variable Deal.kind to topic\n}\n");
        assertThat(edited.codes()).isEmpty();
    }

    @Test
    @DisplayName("adds to the changes of today's version, each name as it was before them")
    void addsToVersion() {
        rename("kind of", "topic");
        rename("Deal ar", "Pact");
        rename("party of", "side");
        rename("spokesman ar", "speaker");
        rename("russia ar", "moscow");
        rename("aid ar", "relief");
        assertThat(edited.text()).contains("""
            changes from 1.9 to 1.10 {
            	rename variable Deal.kind to topic
            	rename record Deal to Pact
            	rename role Deal.party to side
            """).contains("\trename entry Actor.russia to moscow\n\trename category ClauseKind.aid to relief\n}");
        assertThat(edited.codes()).isEmpty();
    }

    @Test
    @DisplayName("remembers the first and the last name, and nothing of a name that came back")
    void renamesAgain() {
        rename("kind of", "topic");
        rename("topic of", "matter");
        assertThat(edited.text()).contains("{\n\trename variable Deal.kind to matter\n}");
        rename("matter of", "kind");
        assertThat(edited.text()).contains("changes from 1.9 to 1.10 {\n}");
    }

    @Test
    @DisplayName("is not recorded while no data uses the name")
    void recordsNothingUnused() {
        edited = EditedCodebook.of(Locale.ENGLISH, new Uses(0), MAIN);
        rename("kind of", "topic");
        rename("rule r".substring(5) + " for", "other");
        assertThat(edited.text()).startsWith("codebook main version 1.9").doesNotContain("changes").contains("rule other");
    }

    private void rename(String place, String name) {
        var file = edited.text().contains(place) ? EditedCodebook.MAIN : EditedCodebook.LISTS;
        int offset = edited.workspace.text(file).orElseThrow().indexOf(place);
        var result = edited.workspace.rename(file, offset, name, Cancellation.NONE);
        assertThat(result).isInstanceOf(RenameResult.Edits.class);
        ((RenameResult.Edits) result).edits().byFile().forEach((each, edits) -> edited.workspace.update(each,
                TextEdit.apply(edited.workspace.text(each).orElseThrow(), edits)));
    }

    private record Uses(long number) implements UsageCounts {

        @Override
        public OptionalLong count(CodedName name) {
            return OptionalLong.of(number);
        }

        @Override
        public List<CodedUse> uses(CodedName name, int most) {
            return List.of();
        }
    }
}
