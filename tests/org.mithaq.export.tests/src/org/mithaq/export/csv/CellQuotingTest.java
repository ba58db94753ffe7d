package org.mithaq.export.csv;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The quoting of cells")
class CellQuotingTest {

    @ParameterizedTest
    @ValueSource(strings = {"AGR-0001", "a", ".n", "_x", "north|south", "AGR-0001.12", "a:b", "0", "-0", "7", "-12", "0.50",
            "-3.25", "123456789012345", "0.12345678901234", "2013-12-17"})
    @DisplayName("leaves names, ids, numbers and dates as they are")
    void leaves(String cell) {
        assertTrue(CellQuoting.isPlain(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a b", "a;b", ".", "_", "_1", "..n", "|a", "-", "--1", "+1", "007", "-01", "1.", ".5", "1.2.3",
            "1,5", "1234567890123456", "0.123456789012345", "9/02/2022", "2013-12", "2013-12-1", "2013-12-171", "2013/12/17", "\u0661",
            "\u0628\u0631\u0632\u0629", "\u00e9"})
    @DisplayName("encloses all else")
    void encloses(String cell) {
        assertFalse(CellQuoting.isPlain(cell));
    }
}
