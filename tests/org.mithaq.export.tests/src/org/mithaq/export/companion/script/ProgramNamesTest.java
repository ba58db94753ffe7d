package org.mithaq.export.companion.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A name for a program")
class ProgramNamesTest {

    private final ProgramNames names = new ProgramNames(8, "if"::equals);

    @Test
    @DisplayName("is the column's own where the program can take that")
    void keepsGoodNames() {
        assertThat(names.of(List.of("id", "status"))).containsExactly("id", "status");
    }

    @Test
    @DisplayName("is short, and no other column's, however long names begin alike")
    void shortens() {
        assertThat(names.of(List.of("agreement_first", "agreement_second", "agreem_1")))
                .containsExactly("agreem_2", "agreem_3", "agreem_1");
    }

    @Test
    @DisplayName("is another where the program keeps it to itself or does not tell capitals apart")
    void avoidsReservedNames() {
        assertThat(names.of(List.of("IF", "Kind", "kind", "2nd"))).containsExactly("IF_1", "Kind", "kind_1", "x2nd_1");
    }
}
