package org.mithaq.ui.data.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Copied cells")
class CopiedCellsTest {

    private static final List<List<String>> CELLS = List.of(List.of("a", "b,c"), List.of("d\te", "«ف»\n\"g\""));

    @Test
    @DisplayName("are parted by tabs for spreadsheets, quoted only where one could not tell where a cell ends")
    void byTabs() {
        assertThat(CopiedCells.TABS.text(CELLS)).isEqualTo("a\tb,c\r\n\"d\te\"\t\"«ف»\n\"\"g\"\"\"");
    }

    @Test
    @DisplayName("are parted by commas as in the file")
    void byCommas() {
        assertThat(CopiedCells.COMMAS.text(CELLS)).isEqualTo("a,\"b,c\"\r\nd\te,\"«ف»\n\"\"g\"\"\"");
    }
}
