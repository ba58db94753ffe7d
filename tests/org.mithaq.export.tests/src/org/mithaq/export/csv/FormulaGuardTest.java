package org.mithaq.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guard against formulas")
class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "- item"})
    @DisplayName("marks what a spreadsheet would run")
    void marks(String cell) {
        assertEquals("'" + cell, FormulaGuard.mark(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-2", "+3.5", "a=1", "'=1", " =1", "2013-12-17", "–2"})
    @DisplayName("leaves numbers and other text")
    void leaves(String cell) {
        assertEquals(cell, FormulaGuard.mark(cell));
    }
}
